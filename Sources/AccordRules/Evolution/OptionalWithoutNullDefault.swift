import AccordDiagnostics

extension Rule {
    static let optionalWithoutNullDefault = Rule(
        id: "optional-without-null-default",
        summary: "An optional field is null by default.",
        rationale: """
            Where `optional: null-default` is asked for, absence stays visible and no default can \
            drift: null comes first in the union and is the default.
            """,
        severity: .error,
        check: .recordChange { change in
            guard change.optional == .nullDefault, change.isDirect else { return [] }
            return change.addedFields.compactMap { field in
                guard let value = field.default, !field.isNullByDefault else { return nil }
                return Finding(
                    "'\(field.name)' is added with another default than null", at: field.location,
                    help: "write the type as [\"null\", ...] and \"default\": null",
                    evidence: change.evidence(
                        .backward, .absence(of: field.name), means: "no '\(field.name)'", gets: value.summary))
            }
        })
}
