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
            guard lineage.topic.hasEnvelope, let declared = DeclaredHeader(lineage.contract.schema) else { return [] }
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

    /// Nil where the header is no record.
    private let fields: [HeaderField]?
    private let location: Location

    init?(_ schema: Schema) {
        switch schema {
        case .avro(let schema):
            guard let header = schema.envelope?.header else { return nil }
            location = header.location
            guard case .record(let record) = schema[header.type].form else {
                fields = nil
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
            guard !node.properties.isEmpty else {
                fields = nil
                return
            }
            fields = node.properties.map { property in
                let target = schema[schema.resolved(property.schema)]
                let listed = target.enumeration?.elements ?? target.constant.map { [$0] } ?? []
                let isListOfTexts = !listed.isEmpty && listed.allSatisfy { $0.kind == .string }
                return HeaderField(
                    name: property.name, isText: target.types?.types == [.string] || isListOfTexts,
                    isAlwaysThere: required.contains(property.name),
                    location: property.location)
            }
        }
    }

    var findings: [Finding] {
        guard let fields else {
            return [
                Finding(
                    "the header is no record with the standard fields", at: location,
                    help:
                        "write event_id, timestamp, source and version as fields that are always there and hold a text")
            ]
        }
        let unknown = fields.filter { !Self.standard.contains($0.name) }
        let meant = unknown.compactMap { Suggestion.nearest(to: $0.name, in: Self.standard) }
        let missing = Self.standard.filter { name in !fields.contains { $0.name == name } && !meant.contains(name) }
        return missing.map { Finding("the header lacks '\($0)'", at: location, help: Self.form) }
            + fields.compactMap(finding)
    }

    private func finding(for field: HeaderField) -> Finding? {
        if !Self.standard.contains(field.name) {
            let near = Suggestion.nearest(to: field.name, in: Self.standard)
            return Finding(
                "'\(field.name)' is no field of the standard header", at: field.location,
                help: near.map { "did you mean '\($0)'?" } ?? "put it into the payload")
        }
        if !field.isText {
            return Finding("'\(field.name)' of the header holds no text", at: field.location, help: Self.form)
        }
        if !field.isAlwaysThere {
            return Finding("'\(field.name)' of the header may be absent", at: field.location, help: Self.form)
        }
        return nil
    }
}
