extension Rule {
    static let fieldNoLongerRequired = Rule(
        id: "field-no-longer-required",
        summary: "A property that was required stays required.",
        rationale: """
            Consumers on an earlier version refuse a message without the property.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.direction == .forward,
                case .propertyNotRequired(let name, isDeclared: true) = incompatibility.reason
            else { return nil }
            return incompatibility.finding(
                "\(incompatibility.subject(name)) may be absent now, and readers on \(incompatibility.oldVersion) require it",
                help: "keep it in 'required'")
        })
}
