public import AccordDiagnostics
public import AccordDocuments

/// A schema of Avro as it is on the wire: without docs, and with the standard header around a contract that describes
/// the payload alone.
public struct WireSchema: Sendable {
    public let version: Version
    public let document: Document
    public let fingerprint: UInt64

    /// On one line.
    public var text: String { String(decoding: document.file.bytes, as: UTF8.self) }

    init?(_ version: SchemaVersion, selfContained: Document, hasEnvelope: Bool) {
        guard case .avro(let schema) = version.schema else { return nil }
        var described = JSONLine()
        described.schema(selfContained.root)
        let bytes =
            hasEnvelope && schema.envelope == nil
            ? Array(Self.message(of: selfContained.root, described.text, in: schema).utf8) : described.bytes
        guard let document = JSONReader.read(SourceFile(path: "wire", bytes: bytes)).document else { return nil }
        self.version = version.version
        self.document = document
        fingerprint = AvroFingerprint.of(document.root)
    }

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

extension JSONLine {
    /// A schema without its docs.
    fileprivate mutating func schema(_ value: Value) {
        switch value.kind {
        case .array: array(value.elements) { $0.schema($1) }
        case .object:
            object(value.members.filter { Self.doc.position(of: $0.key) == nil }) { line, member in
                line.key(member.key)
                if Self.schemas.position(of: member.key) == nil {
                    member.value.write(to: &line)
                } else {
                    line.schema(member.value)
                }
            }
        default: value.write(to: &self)
        }
    }

    private static let doc = TextTable(["doc"])
    private static let schemas = TextTable(["type", "items", "values", "fields"])
}

extension Lineage {
    /// The schema of a message as it is on the wire, with the standard header around a contract that describes the payload
    /// alone.
    public var wireTree: JSONTree? {
        switch contract.schema {
        case .avro: return (wireSchema?.document.root).map { JSONTree($0) }
        case .json(let schema):
            guard topic.hasEnvelope, schema.envelope == nil else { return JSONTree(selfContained.root) }
            return JSONSchemaBundler.message(schema, contract.document, name: name)
        }
    }

    /// The contract's schema on the wire; nil for JSON Schema.
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
