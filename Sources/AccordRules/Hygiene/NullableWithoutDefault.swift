import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let nullableWithoutDefault = Rule(
        id: "nullable-without-default",
        summary: "A field of Avro that may be null is optional.",
        rationale: """
            `["null", "string"]` without a default is nullable, not optional: a reader that has the field cannot read \
            a message without it. It can never be removed again.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard lineage.releases.isEmpty, case .avro(let schema) = lineage.contract.schema else { return [] }
            return schema.types.flatMap { type in
                guard case .record(let record) = type.form else { return [Finding]() }
                return record.fields.compactMap { field in
                    guard field.defaultValue == nil, case .union(let branches) = schema[field.type].form,
                        branches.contains(where: schema.isNull)
                    else { return nil }
                    return Finding(
                        "'\(field.name)' may be null, and has no default", at: field.location,
                        help: schema.isNull(branches[0])
                            ? "write \"default\": null before the first release"
                            : "put \"null\" first and write \"default\": null before the first release",
                        edits: Edit.defaultNull(of: field, in: schema))
                }
            }
        })
}
