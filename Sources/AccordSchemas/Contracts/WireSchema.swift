public import AccordDiagnostics
import AccordDocuments

/// A schema of Avro as it is on the wire: with the standard header around a contract that describes the payload alone.
/// Docs say nothing about the bytes: whoever only reads by the schema does without them.
public struct WireSchema: Sendable {
    public let version: Version
    /// The schema on one line.
    public let text: String
    public let fingerprint: UInt64

    init?(_ version: SchemaVersion, selfContained: Document, hasEnvelope: Bool, keepsDocs: Bool = false) {
        guard case .avro(let schema) = version.schema else { return nil }
        var described = JSONLine()
        if keepsDocs {
            selfContained.root.write(to: &described)
        } else {
            Self.writeWithoutDocs(selfContained.root, to: &described)
        }
        text =
            hasEnvelope && schema.envelope == nil
            ? Self.message(of: selfContained.root, described.text, in: schema) : described.text
        guard let document = Self.document(text) else { return nil }
        self.version = version.version
        fingerprint = AvroFingerprint.of(document.root)
    }

    fileprivate var tree: JSONTree? { Self.document(text).map { JSONTree($0.root) } }

    private static func document(_ text: String) -> Document? {
        JSONReader.read(SourceFile(path: "wire", bytes: Array(text.utf8))).document
    }

    private static func writeWithoutDocs(_ schema: Value, to line: inout JSONLine) {
        switch schema.kind {
        case .array: line.array(schema.elements) { writeWithoutDocs($1, to: &$0) }
        case .object:
            line.object(schema.members.filter { docKey.position(of: $0.key) == nil }) { line, member in
                line.key(member.key)
                if schemaKeys.position(of: member.key) == nil {
                    member.value.write(to: &line)
                } else {
                    writeWithoutDocs(member.value, to: &line)
                }
            }
        default: schema.write(to: &line)
        }
    }

    private static let docKey = TextTable(["doc"])
    private static let schemaKeys = TextTable(["type", "items", "values", "fields"])

    /// The standard header around a payload and its text.
    private static func message(of payload: Value, _ text: String, in schema: AvroSchema) -> String {
        let name = AvroDefinitions.definedName(payload, in: "") ?? AvroName("Message", enclosedBy: "")
        let taken = Set(schema.types.compactMap(\.name?.name.fullName))
        func record(_ suffix: String, _ fields: [(name: String, type: String)]) -> String {
            var candidate = name.simpleName + suffix
            while taken.contains(AvroName(candidate, enclosedBy: name.namespace).fullName) { candidate += "_" }
            let namespace = name.namespace.isEmpty ? "" : #""namespace": \#(JSONText.quoted(name.namespace)), "#
            let members = fields.map { #"{"name": "\#($0.name)", "type": \#($0.type)}"# }.joined(separator: ", ")
            return
                #"{"type": "record", "name": \#(JSONText.quoted(candidate)), \#(namespace)"fields": [\#(members)]}"#
        }
        let header = record(
            "Header",
            StandardHeader.allCases.map {
                ($0.rawValue, $0 == .eventID ? #"{"type": "string", "logicalType": "uuid"}"# : #""string""#)
            })
        return record("Message", [(Envelope.header, header), (Envelope.payload, text)])
    }
}

extension Lineage {
    /// The schema of a message as it is on the wire and as a registry is given it, docs included, with the standard header
    /// around a contract that describes the payload alone.
    public var wireTree: JSONTree? {
        wireTree(of: contract, selfContained: selfContained)
    }

    /// The same of a release, which refers to no other file.
    public func wireTree(of release: SchemaVersion) -> JSONTree? {
        wireTree(of: release, selfContained: release.document)
    }

    private func wireTree(of version: SchemaVersion, selfContained: Document) -> JSONTree? {
        switch version.schema {
        case .avro:
            return WireSchema(
                version, selfContained: selfContained, hasEnvelope: topic.hasEnvelope, keepsDocs: true)?.tree
        case .json(let schema):
            guard topic.hasEnvelope, schema.envelope == nil else { return JSONTree(selfContained.root) }
            return JSONSchemaBundler.message(schema, version.document, name: name)
        }
    }

    /// The contract's schema on the wire, without docs; nil for JSON Schema.
    public var wireSchema: WireSchema? {
        WireSchema(contract, selfContained: selfContained, hasEnvelope: topic.hasEnvelope)
    }

    /// Those of the releases before the contract, oldest first.
    public var releasedWireSchemas: [WireSchema] {
        releases.filter { $0.version < contract.version }.compactMap {
            WireSchema($0, selfContained: $0.document, hasEnvelope: topic.hasEnvelope)
        }
    }
}
