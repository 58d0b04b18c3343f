import AccordDiagnostics
import AccordDocuments

/// A contract that is about to be written: what can be said of it before anybody has.
public struct ContractDraft {
    public let topic: Topic
    /// The text of `topic.yaml`, where the topic is not there yet.
    public let topicText: String?
    private let key: [String]

    public init(_ topic: Topic) {
        self.topic = topic
        topicText = nil
        key = topic.key.compactMap(\.string)
    }

    /// For a topic that is not there yet; its folder bears its name. Nil where the key is none.
    public init?(topic name: String, key: [String]) {
        let fields = key.map(JSONText.quoted).joined(separator: ", ")
        let text = "key: \(key.count == 1 ? fields : "[\(fields)]")\nreplication: 3\n"
        let file = SourceFile(path: "\(name)/topic.yaml", bytes: Array(text.utf8))
        guard let document = YAMLReader.read(file).document,
            case let read = Topic.read(document, folder: name, settingsFile: { _ in nil }), read.findings.isEmpty,
            Set(key).count == key.count, key.allSatisfy(AvroName.isSimpleName)
        else { return nil }
        topic = read.topic
        topicText = text
        self.key = key
    }

    /// The contract, and its path in the folder of schemas. There is no contract where the name cannot be one.
    public func contract(
        _ name: String, _ format: SchemaFormat, beside lineages: [Lineage], in folder: String
    ) -> (path: String, lineage: Lineage?) {
        let siblings = lineages.filter { $0.topic.folder == topic.folder && $0.format == format }
        let tree = format == .avro ? avro(name, siblings, lineages) : json(name, siblings)
        let path = "\(topic.folder)/\(name)\(format.fileSuffix)"
        let file = SourceFile(path: folder == "." ? path : "\(folder)/\(path)", bytes: Array("\(tree.text())\n".utf8))
        guard AvroName.isSimpleName(name), let document = JSONReader.read(file).document,
            let schema = Schema.parse(document, format: format).schema
        else { return (path, nil) }
        let version = SchemaVersion(version: .first, document: document, schema: schema)
        return (
            path,
            Lineage(
                name: name, topic: topic, format: format, contract: version, selfContained: document, releases: [])
        )
    }

    private func avro(_ name: String, _ siblings: [Lineage], _ all: [Lineage]) -> JSONTree {
        let namespace = siblings.lazy.compactMap(\.avroNamespace).first ?? namespace(beside: all)
        let fields = key.map { field in
            JSONTree.object([
                ("name", .string(field)),
                ("type", siblings.lazy.compactMap { $0.typeTree(of: field) }.first ?? .string("string")),
                ("doc", .string("The message key.")),
            ])
        }
        return .object([
            ("type", .string("record")), ("name", .string(name)), ("namespace", .string(namespace)),
            ("doc", .string(Self.doc)), ("fields", .array(fields)),
        ])
    }

    /// Like that of another topic: one that ends in the topic's name ends in this one's.
    private func namespace(beside all: [Lineage]) -> String {
        let own = Self.letters(of: topic.name)
        guard
            let (other, namespace) = all.lazy.compactMap({ lineage in lineage.avroNamespace.map { (lineage, $0) } })
                .first
        else { return "com.example.\(own)" }
        let suffix = ".\(Self.letters(of: other.topic.name))"
        return namespace.hasSuffix(suffix) ? namespace.dropLast(suffix.count) + ".\(own)" : namespace
    }

    private static func letters(of name: String) -> String {
        name.filter { $0.isASCII && $0.isLetter }.lowercased()
    }

    private func json(_ name: String, _ siblings: [Lineage]) -> JSONTree {
        let properties = key.map { field in
            let type =
                siblings.lazy.compactMap { $0.typeTree(of: field) }.first ?? .object([("type", .string("string"))])
            guard case .object(let members) = type else { return (field, type) }
            let own = members.filter { $0.name != "description" }
            return (field, JSONTree.object(own + [("description", .string("The message key."))]))
        }
        return .object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(name)),
            ("description", .string(Self.doc)), ("type", .string("object")),
            ("properties", .object(properties)), ("required", .array(key.map(JSONTree.string))),
            ("additionalProperties", .scalar("true")),
        ])
    }

    private static let doc = "Say here what has happened, or what is asked for."
}

extension Lineage {
    fileprivate var avroNamespace: String? {
        guard case .avro(let schema) = contract.schema else { return nil }
        return schema[schema.root].name?.name.namespace
    }

    /// The type of a field of the payload, where it can be written without any other file.
    fileprivate func typeTree(of field: String) -> JSONTree? {
        switch contract.schema {
        case .avro(let schema):
            guard case .record(let record) = schema[schema.root].form,
                let use = record.position(of: field).map({ record.fields[$0].type }), case .primitive = schema[use].form
            else { return nil }
            return JSONTree(use.source)
        case .json(let schema):
            guard let property = MergedSchema(schema, at: schema.root).property(field),
                schema[property.schema].reference == nil
            else { return nil }
            return JSONTree(schema[property.schema].source)
        }
    }
}
