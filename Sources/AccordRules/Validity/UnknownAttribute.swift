import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension Rule {
    static let unknownAttribute = Rule(
        id: "unknown-attribute",
        summary: "An attribute is written as the specification has it, where it has it.",
        rationale: """
            Schemas may bear attributes of anybody's own, and so a typing error is one: a field with `defualt` has no \
            default, and `logicalType` beside the type of a field in place of inside it annotates nothing.
            """,
        severity: .warning,
        check: .lineage { lineage in
            switch lineage.contract.schema {
            case .avro(let schema): schema.strayAttributes
            case .json(let schema): schema.misspeltKeywords
            }
        })
}

extension AvroSchema {
    fileprivate var strayAttributes: [Finding] {
        types.flatMap { type in
            var found = AvroAttributes.findings(in: type.source, of: AvroAttributes.kind(of: type))
            if case .record(let record) = type.form {
                found += record.fields.flatMap { AvroAttributes.findings(in: $0.source, of: .field) }
            }
            return found
        }
    }
}

/// Which attributes of Avro belong where (Avro 1.12, Schema Declaration).
private enum AvroAttributes {
    enum Kind: String {
        case field, record, array, map, fixed
        case enumeration = "enum"
        case primitive = "primitive type"

        var phrase: String { (rawValue.hasPrefix("a") || self == .enumeration ? "an " : "a ") + rawValue }
    }

    private static let ofAll: Set = ["type", "name", "namespace", "doc", "aliases", "deprecated"]
    private static let own: [Kind: Set<String>] = [
        .field: ["default", "order"], .record: ["fields", "logicalType"],
        .enumeration: ["symbols", "default", "logicalType"], .array: ["items", "logicalType"],
        .map: ["values", "logicalType"], .fixed: ["size", "logicalType", "precision", "scale"],
        .primitive: ["logicalType", "precision", "scale"],
    ]
    private static let all = own.values.reduce(ofAll) { $0.union($1) }

    static func kind(of type: AvroType) -> Kind {
        switch type.form {
        case .record: .record
        case .enumeration: .enumeration
        case .array: .array
        case .map: .map
        case .fixed: .fixed
        case .primitive, .union: .primitive
        }
    }

    static func findings(in source: Value, of kind: Kind) -> [Finding] {
        source.members.compactMap { member in
            let name = member.name
            guard !ofAll.contains(name), !(own[kind]?.contains(name) ?? false) else { return nil }
            if all.contains(name) {
                return Finding(
                    "'\(name)' means nothing on \(kind.phrase)", at: member.key.location,
                    help: place(of: name, on: kind))
            }
            // `x-default` and `connect.name` are somebody's own.
            guard name.allSatisfy(\.isLetter), let meant = Suggestion.nearest(to: name, in: all.sorted()) else {
                return nil
            }
            return Finding(
                "'\(name)' is no attribute of Avro", at: member.key.location, help: "did you mean '\(meant)'?")
        }
    }

    private static func place(of name: String, on kind: Kind) -> String {
        switch name {
        case "default", "order": "it belongs to the field that has this type"
        case _ where kind == .field: "it belongs inside the type: \"type\": {\"type\": ..., \"\(name)\": ...}"
        default: "remove it"
        }
    }
}

extension JSONSchema {
    fileprivate var misspeltKeywords: [Finding] {
        nodes.flatMap { node in
            node.source.members.compactMap { member in
                // Short words are near to many, and OpenAPI has an `example`.
                guard !JSONSchemaVocabulary.contains(member.key), member.name.count > 4,
                    member.name != "example",
                    member.name.allSatisfy({ $0.isLetter || $0 == "$" }),
                    let meant = Suggestion.nearest(to: member.name, in: JSONSchemaVocabulary.names)
                else { return nil }
                return Finding(
                    "'\(member.name)' is no keyword of JSON Schema", at: member.key.location,
                    help: "did you mean '\(meant)'?")
            }
        }
    }
}
