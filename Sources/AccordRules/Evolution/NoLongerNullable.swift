extension Rule {
    static let noLongerNullable = Rule(
        id: "no-longer-nullable",
        summary: "A field that may be null stays nullable.",
        rationale: """
            Messages of earlier versions may hold null there.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.reason == .nullNotAccepted, incompatibility.direction == .backward else { return nil }
            return incompatibility.finding(
                "\(incompatibility.subject) cannot be null any more, and messages of \(incompatibility.oldVersion) may hold null",
                help: "keep null among its types")
        })
}
