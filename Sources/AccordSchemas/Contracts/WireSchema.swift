public import AccordDiagnostics
import AccordDocuments

/// A schema of Avro as it is on the wire: without docs, and with the standard header around a contract that describes
/// the payload alone.
public struct WireSchema: Sendable {
    public let version: Version
    public let tree: JSONTree
    public let fingerprint: UInt64

    /// On one line.
    public var text: String { tree.line }

    init?(_ version: SchemaVersion, selfContained: Document, hasEnvelope: Bool) {
        guard case .avro(let schema) = version.schema else { return nil }
        self.version = version.version
        let described = Self.withoutDocs(selfContained.root)
        tree =
            hasEnvelope && schema.envelope == nil ? Self.message(of: selfContained.root, payload: described) : described
        let file = SourceFile(path: "wire", bytes: Array(tree.line.utf8))
        guard let document = JSONReader.read(file).document else { return nil }
        fingerprint = AvroFingerprint.of(document.root)
    }

    private static func withoutDocs(_ value: Value) -> JSONTree {
        switch value.kind {
        case .array: .array(value.elements.map(withoutDocs))
        case .object:
            .object(
                value.members.filter { $0.name != "doc" }.map { member in
                    let isSchema = ["type", "items", "values", "fields"].contains(member.name)
                    return (member.name, isSchema ? withoutDocs(member.value) : JSONTree(member.value))
                })
        default: JSONTree(value)
        }
    }

    private static func message(of payload: Value, payload tree: JSONTree) -> JSONTree {
        let name = AvroDefinitions.definedName(payload, in: "") ?? AvroName("Message", enclosedBy: "")
        var definitions = AvroDefinitions()
        definitions.add(payload.document)
        func free(_ suffix: String) -> String {
            var candidate = name.simpleName + suffix
            while definitions.definition(named: AvroName(candidate, enclosedBy: name.namespace).fullName) != nil {
                candidate += "_"
            }
            return candidate
        }
        func record(_ suffix: String, _ fields: [(String, JSONTree)]) -> JSONTree {
            let namespace: [(name: String, value: JSONTree)] =
                name.namespace.isEmpty ? [] : [("namespace", .string(name.namespace))]
            let list = fields.map { JSONTree.object([("name", .string($0.0)), ("type", $0.1)]) }
            return .object(
                [("type", .string("record")), ("name", .string(free(suffix)))] + namespace + [("fields", .array(list))])
        }
        let uuid = JSONTree.object([("type", .string("string")), ("logicalType", .string("uuid"))])
        let header = record(
            "Header", StandardHeader.allCases.map { ($0.rawValue, $0 == .eventID ? uuid : .string("string")) })
        return record("Message", [(Envelope.header, header), (Envelope.payload, tree)])
    }
}

extension Lineage {
    /// The schema of a message as it is on the wire, with the standard header around a contract that describes the payload
    /// alone.
    public var wireTree: JSONTree? {
        switch contract.schema {
        case .avro: return wireSchema?.tree
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
