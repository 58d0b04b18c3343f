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
            guard clash.reason == .contentModel else { return nil }
            return clash.finding(
                "\(clash.subject) takes other properties than in \(clash.oldVersion): \(clash.new.phrase)",
                help: "keep 'additionalProperties' and 'patternProperties' as they were")
        })
}
