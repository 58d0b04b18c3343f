extension Rule {
    static let fieldBecameRequired = Rule(
        id: "field-became-required",
        summary: "A property that could be absent is not required later.",
        rationale: """
            Messages of earlier versions may lack the property, and a default does not help: \
            in JSON Schema it is an annotation that no validator applies.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard clash.direction == .backward, case .propertyNotRequired(let name, isDeclared: true) = clash.reason
            else { return nil }
            return clash.finding(
                "\(clash.subject(name)) is required now, and messages of \(clash.oldVersion) may lack it",
                help: "take it out of 'required'")
        })
}
