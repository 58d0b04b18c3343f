import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let headerNotStandard = Rule(
        id: "header-not-standard",
        summary: "A header that a contract declares is the standard one.",
        rationale: """
            Every consumer relies on the same four fields: `event_id` to recognise a message it has seen, \
            `timestamp`, `source` and `version`.
            """,
        severity: .error,
        check: .lineage { lineage in
            guard let declared = DeclaredHeader(lineage.contract.schema) else { return [] }
            return declared.findings
        })
}

/// A header as a contract declares it, held against the standard one.
private struct DeclaredHeader {
    private struct HeaderField {
        let name: String
        let isText: Bool
        let isAlwaysThere: Bool
        let location: Location
    }

    private static let standard = ["event_id", "timestamp", "source", "version"]
    private static let form = "write it as a field that is always there and holds a text"

    private let fields: [HeaderField]
    private let location: Location

    init?(_ schema: Schema) {
        switch schema {
        case .avro(let schema):
            guard let header = schema.envelope?.header else { return nil }
            location = header.location
            guard case .record(let record) = schema[header.type].form else {
                fields = []
                return
            }
            fields = record.fields.map { field in
                let isText = if case .primitive(.string) = schema[field.type].form { true } else { false }
                return HeaderField(
                    name: field.name, isText: isText, isAlwaysThere: true, location: field.location)
            }
        case .json(let schema):
            guard let header = schema.envelope?.header else { return nil }
            location = header.location
            let node = schema[schema.resolved(header.schema)]
            let required = node.required.compactMap(\.string)
            fields = node.properties.map { property in
                let types = schema[schema.resolved(property.schema)].types?.types
                return HeaderField(
                    name: property.name, isText: types == [.string], isAlwaysThere: required.contains(property.name),
                    location: property.location)
            }
        }
    }

    var findings: [Finding] {
        let missing = Self.standard.filter { name in !fields.contains { $0.name == name } }.map { name in
            Finding("the header lacks '\(name)'", at: location, help: Self.form)
        }
        return missing + fields.compactMap(finding)
    }

    private func finding(for field: HeaderField) -> Finding? {
        if !Self.standard.contains(field.name) {
            let near = Suggestion.nearest(to: field.name, in: Self.standard)
            return Finding(
                "'\(field.name)' is no field of the standard header", at: field.location,
                help: near.map { "did you mean '\($0)'?" } ?? "put it into the payload")
        }
        if !field.isText || !field.isAlwaysThere {
            return Finding(
                "'\(field.name)' of the header is not a text that is always there", at: field.location, help: Self.form)
        }
        return nil
    }
}
