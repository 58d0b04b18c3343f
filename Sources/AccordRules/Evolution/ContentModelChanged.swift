import AccordCompatibility

extension Rule {
    static let contentModelChanged = Rule(
        id: "content-model-changed",
        summary: "An object stays as open or as closed as it was.",
        rationale: """
            Closing one refuses messages that were valid, opening one lets through what consumers \
            on earlier versions refuse.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard case .contentModel(let property) = incompatibility.reason else { return nil }
            let what = property.map { "'\($0)'" } ?? "further properties"
            let effect =
                incompatibility.direction == .backward
                ? "refuses \(what), which messages of \(incompatibility.oldVersion) may hold"
                : "may hold \(what), which readers on \(incompatibility.oldVersion) refuse"
            return incompatibility.finding(
                "\(incompatibility.subject) \(effect)",
                help: "keep 'additionalProperties' and 'patternProperties' as they were")
        })
}
