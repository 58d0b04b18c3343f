import AccordDiagnostics

extension Rule {
    static let wordDenied = Rule(
        id: "word-denied",
        summary: "A name has none of the words that the company does not want.",
        rationale: """
            `OrderChanged` and `OrderDataUpdated` are in the past tense and say nothing: `names: { deny: [changed] }` \
            in `accord.yaml` keeps such words out.
            """,
        severity: .error,
        check: .name { name in
            guard let word = name.deniedWords.first, !name.isAllowed else { return nil }
            return name.finding(
                "'\(name.text)' has the word '\(word)', which accord.yaml denies",
                help: "say what has happened, or is to be done")
        })
}
