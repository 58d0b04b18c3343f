extension Rule {
    static let noLongerNullable = Rule(
        id: "no-longer-nullable",
        summary: "A field that may be null stays nullable.",
        rationale: """
            Messages of earlier versions may hold null there.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard clash.reason == .nullNotAccepted, clash.direction == .backward else { return nil }
            return clash.finding(
                "\(clash.subject) cannot be null any more, and messages of \(clash.oldVersion) may hold null",
                help: "keep null among its types")
        })
}
