import AccordDiagnostics
public import AccordDocuments

extension Schema {
    /// The other files that take part in a schema.
    public var importedDocuments: [Document] {
        switch self {
        case .avro(let schema): Self.others(than: schema.root.source.document, schema.types.map(\.source.document))
        case .json(let schema):
            Self.others(than: schema[schema.root].source.document, schema.nodes.map(\.source.document))
        }
    }

    private static func others(than own: Document, _ documents: [Document]) -> [Document] {
        var seen: Set<ObjectIdentifier> = [ObjectIdentifier(own)]
        return documents.filter { seen.insert(ObjectIdentifier($0)).inserted }
    }

    /// The schema as a document that refers to no other file: the file itself where it already is one. Nil where the
    /// files are nested in each other too deeply for one document.
    ///
    /// A release is such a document: what it means must not change with a file that it refers to.
    public func selfContained(_ document: Document, shared: AvroDefinitions) -> Document? {
        guard !importedDocuments.isEmpty else { return document }
        let tree: JSONTree
        switch self {
        case .avro:
            var inliner = AvroInliner(shared: shared)
            tree = inliner.inlined(document.root, in: "")
        case .json(let schema): tree = JSONSchemaBundler(schema: schema, document: document).bundled()
        }
        guard tree.isReadable else { return nil }
        let file = SourceFile(path: document.file.path, bytes: Array((tree.text() + "\n").utf8))
        return JSONReader.read(file).document
    }
}

/// Writes the definitions of other files where they are first referred to.
private struct AvroInliner {
    let shared: AvroDefinitions
    private var defined: Set<String> = []

    init(shared: AvroDefinitions) {
        self.shared = shared
    }

    mutating func inlined(_ value: Value, in namespace: String) -> JSONTree {
        switch value.kind {
        case .string: return reference(value, in: namespace)
        case .array: return .array(value.elements.map { inlined($0, in: namespace) })
        case .object: return object(value, in: namespace, isImported: false)
        default: return JSONTree(value)
        }
    }

    private mutating func reference(_ value: Value, in namespace: String) -> JSONTree {
        let written = value.string ?? ""
        let name = AvroName(written, enclosedBy: namespace).fullName
        guard AvroPrimitive(rawValue: written) == nil, !defined.contains(name),
            let definition = shared.definition(named: name)
        else { return .string(written) }
        return object(definition.source, in: definition.enclosingNamespace, isImported: true)
    }

    private mutating func object(_ value: Value, in enclosing: String, isImported: Bool) -> JSONTree {
        if let name = value["type"]?.string, !Self.words.contains(name), AvroPrimitive(rawValue: name) == nil {
            return value["type"].map { reference($0, in: enclosing) } ?? .string(name)
        }
        var inner = enclosing
        var own: AvroName?
        if let name = AvroDefinitions.definedName(value, in: enclosing) {
            guard defined.insert(name.fullName).inserted else { return .string(name.fullName) }
            inner = name.namespace
            own = isImported ? name : nil
        }
        var members: [(name: String, value: JSONTree)] = []
        for member in value.members {
            switch member.name {
            case "name" where own != nil:
                members.append(("name", .string(own?.simpleName ?? "")))
                members.append(("namespace", .string(own?.namespace ?? "")))
            case "namespace" where own != nil: break
            case "items", "values": members.append((member.name, inlined(member.value, in: inner)))
            case "type": members.append((member.name, typeAttribute(member.value, in: inner)))
            case "fields":
                members.append((member.name, .array(member.value.elements.map { field($0, in: inner) })))
            default: members.append((member.name, JSONTree(member.value)))
            }
        }
        return .object(members)
    }

    private static let words = ["record", "error", "enum", "fixed", "array", "map"]

    /// The word `record` in `{"type": "record"}` is no reference.
    private mutating func typeAttribute(_ value: Value, in namespace: String) -> JSONTree {
        Self.words.contains(value.string ?? "") ? .string(value.string ?? "") : inlined(value, in: namespace)
    }

    private mutating func field(_ value: Value, in namespace: String) -> JSONTree {
        var members: [(name: String, value: JSONTree)] = []
        for member in value.members {
            let isType = member.name == "type"
            members.append(
                (member.name, isType ? inlined(member.value, in: namespace) : JSONTree(member.value)))
        }
        return .object(members)
    }
}

/// Takes the files that a schema refers to into its definitions, and points its references there.
struct JSONSchemaBundler {
    let schema: JSONSchema
    let document: Document
    private var keys: [ObjectIdentifier: String] = [:]
    private var documents: [Document] = []

    init(schema: JSONSchema, document: Document) {
        self.schema = schema
        self.document = document
        for found in Schema.json(schema).importedDocuments {
            let file = found.file.path.split(separator: "/").last.map(String.init) ?? ""
            let stem = SchemaFormat.split(fileName: file)?.name ?? file
            let isTaken = keys.values.contains(stem) || document.root[definitions]?[stem] != nil
            keys[ObjectIdentifier(found)] = isTaken ? "\(stem)-\(keys.count + 1)" : stem
            documents.append(found)
        }
    }

    private var definitions: String { schema.dialect >= .draft2019 ? "$defs" : "definitions" }

    /// The contract as the payload of a message with the standard header.
    static func message(_ schema: JSONSchema, _ document: Document, name: String) -> JSONTree {
        var bundler = JSONSchemaBundler(schema: schema, document: document)
        bundler.keys[ObjectIdentifier(document)] = bundler.keys.values.contains(name) ? name + "-payload" : name
        bundler.documents.append(document)
        func text(_ field: StandardHeader) -> JSONTree {
            let format: String? =
                switch field {
                case .eventID: "uuid"
                case .timestamp: "date-time"
                case .source, .version: nil
                }
            return .object([("type", .string("string"))] + (format.map { [("format", .string($0))] } ?? []))
        }
        func object(_ properties: [(name: String, value: JSONTree)]) -> [(name: String, value: JSONTree)] {
            [
                ("type", .string("object")), ("properties", .object(properties)),
                ("required", .array(properties.map { .string($0.name) })),
            ]
        }
        let header = object(StandardHeader.allCases.map { ($0.rawValue, text($0)) })
        let payload = JSONTree.object([("$ref", .string(bundler.pointer(to: document.root)))])
        let dialect = document.root["$schema"]?.string.map { [("$schema", JSONTree.string($0))] } ?? []
        return .object(
            dialect + object([(Envelope.header, .object(header)), (Envelope.payload, payload)])
                + [(bundler.definitions, .object(bundler.definitionsOfDocuments))])
    }

    func bundled() -> JSONTree {
        guard case .object(var members) = JSONTree(document.root, replacing: rewriting) else {
            return JSONTree(document.root, replacing: rewriting)
        }
        if let position = members.firstIndex(where: { $0.name == definitions }),
            case .object(let own) = members[position].value
        {
            members[position].value = .object(own + definitionsOfDocuments)
        } else {
            members.append((definitions, .object(definitionsOfDocuments)))
        }
        return .object(members)
    }

    private var definitionsOfDocuments: [(name: String, value: JSONTree)] {
        let rewriting = rewriting
        return documents.map { found in
            let root = rewriting(found.root) ?? JSONTree(found.root, replacing: rewriting)
            return (keys[ObjectIdentifier(found)] ?? "", root)
        }
    }

    /// Points references to where their targets are in the bundle.
    private var rewriting: (Value) -> JSONTree? {
        let references = Dictionary(
            schema.nodes.compactMap { node in
                node.reference.map { ($0.source.location, pointer(to: schema[$0.target].source)) }
            }, uniquingKeysWith: { first, _ in first })
        let schemas = Set(schema.nodes.map(\.location))
        // The outermost schema keeps its dialect and identifier.
        let outermost = keys[ObjectIdentifier(document)] == nil ? document.root.location : nil
        func rewrite(_ value: Value) -> JSONTree? {
            if let pointer = references[value.location] { return .string(pointer) }
            guard value.location != outermost, schemas.contains(value.location) else { return nil }
            return withoutIdentifiers(value, rewrite)
        }
        return rewrite
    }

    /// References count from the root of the bundle: nothing inside may be a root of its own.
    private func withoutIdentifiers(_ value: Value, _ rewrite: (Value) -> JSONTree?) -> JSONTree? {
        let dropped = ["$schema", "$id", schema.dialect == .draft4 ? "id" : "$id"]
        guard value.members.contains(where: { dropped.contains($0.name) }) else { return nil }
        let kept = value.members.filter { !dropped.contains($0.name) }
        return .object(kept.map { ($0.name, JSONTree($0.value, replacing: rewrite)) })
    }

    private func pointer(to target: Value) -> String {
        guard let key = keys[ObjectIdentifier(target.document)] else { return "#" + target.pointer.asFragment }
        let name = key.replacing("~", with: "~0").replacing("/", with: "~1")
        return "#" + "/\(definitions)/\(name)\(target.pointer)".asFragment
    }
}

extension String {
    /// With everything percent-encoded that a fragment may not hold as it is (RFC 3986, Fragment).
    fileprivate var asFragment: String {
        let allowed = Set("-._~!$&'()*+,;=:@/?".utf8)
        return utf8.reduce(into: "") { text, byte in
            let isPlain = byte.isASCIILetter || byte.isASCIIDigit || allowed.contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            text += isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
        }
    }
}
