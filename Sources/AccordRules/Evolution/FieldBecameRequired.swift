extension Rule {
    static let fieldBecameRequired = Rule(
        id: "field-became-required",
        summary: "A property that could be absent is not required later.",
        rationale: """
            Messages of earlier versions may lack the property, and a default does not help: \
            in JSON Schema it is an annotation that no validator applies.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.direction == .backward,
                case .propertyNotRequired(let name, isDeclared: true) = incompatibility.reason
            else { return nil }
            return incompatibility.finding(
                "\(incompatibility.subject(name)) is required now, and messages of \(incompatibility.oldVersion) may lack it",
                help: "take it out of 'required'")
        })
}
