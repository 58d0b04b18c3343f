extension Rule {
    static let fieldNoLongerRequired = Rule(
        id: "field-no-longer-required",
        summary: "A property that was required stays required.",
        rationale: """
            Consumers on an earlier version refuse a message without the property.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard clash.direction == .forward, case .propertyNotRequired(let name, isDeclared: true) = clash.reason
            else { return nil }
            return clash.finding(
                "\(clash.subject(name)) may be absent now, and readers on \(clash.oldVersion) require it",
                help: "keep it in 'required'")
        })
}
