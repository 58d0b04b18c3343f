import AccordDiagnostics

extension Rule {
    static let commandNotImperative = Rule(
        id: "command-not-imperative",
        summary: "A command is named in the imperative.",
        rationale: """
            A command asks for something, and may be refused. `PlaceOrder` says what is to be done; `OrderPlacement` \
            and `PlacingOrder` could be a report of it.
            """,
        severity: .error,
        check: .name { name in
            guard name.missedKind == .command else { return nil }
            return name.finding(
                "the command '\(name.text)' is not in the imperative",
                help: name.reading.asCommand.map { "call it '\($0)'" }
                    ?? "start with what is to be done, such as PlaceOrder")
        })
}
