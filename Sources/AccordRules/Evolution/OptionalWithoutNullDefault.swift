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
            return change.addedFields.filter { $0.isOptional && !$0.isNullByDefault }.map { field in
                Finding(
                    "'\(field.name)' is added with another default than null", at: field.location,
                    help: "write the type as [\"null\", ...] and \"default\": null")
            }
        })
}
