import AccordDiagnostics

extension Rule {
    static let dlqMisnamed = Rule(
        id: "dlq-misnamed",
        summary: "A dead-letter topic bears the name of its topic, with .dlq behind it.",
        rationale: """
            Whoever is woken at night looks for it there, and so do the alarms.
            """,
        severity: .error,
        check: .topic { scope in
            guard let letters = scope.description.deadLetters?.topic, letters.content != scope.topic.name,
                letters.content != "\(scope.topic.name).dlq"
            else { return [] }
            return [
                Finding(
                    "the dead-letter topic of '\(scope.topic.name)' is called '\(letters.content)'",
                    at: letters.location, help: "call it \(scope.topic.name).dlq")
            ]
        })
}
