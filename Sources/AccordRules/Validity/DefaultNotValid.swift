import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let defaultNotValid = Rule(
        id: "default-not-valid",
        summary: "A default of JSON Schema is valid under its own schema.",
        rationale: """
            Generators and forms put the default where nothing was given. One that is not valid makes a message that \
            the next validator refuses.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .json(let schema) = lineage.contract.schema else { return [] }
            return schema.nodes.indices.compactMap { position in
                guard let value = schema[position].defaultValue, schema.accepts(value, at: position) == false else {
                    return nil
                }
                return Finding(
                    "the default \(value.summary) is not valid under its schema", at: value.location,
                    help: "mend the default, or what the schema asks for")
            }
        })
}
