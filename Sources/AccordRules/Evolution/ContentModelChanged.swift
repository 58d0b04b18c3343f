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
        check: .incompatibility { clash in
            guard case .contentModel(let property) = clash.reason else { return nil }
            let what = property.map { "'\($0)'" } ?? "further properties"
            let effect =
                clash.direction == .backward
                ? "refuses \(what), which messages of \(clash.oldVersion) may hold"
                : "may hold \(what), which readers on \(clash.oldVersion) refuse"
            return clash.finding(
                "\(clash.subject) \(effect)",
                help: "keep 'additionalProperties' and 'patternProperties' as they were")
        })
}
