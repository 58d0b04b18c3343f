import AccordDiagnostics

extension Rule {
    static let eventNotPastTense = Rule(
        id: "event-not-past-tense",
        summary: "An event is named in the past tense.",
        rationale: """
            An event is a fact: it has happened, and nobody can refuse it. `OrderPlaced` says so; `OrderCreate` and \
            `OrderUpdate` leave open who is to do what. A contract whose name is no command either is taken for an event.
            """,
        severity: .error,
        check: .name { name in
            guard name.missedKind == .event else { return nil }
            let isUndeclared = name.declaredKind == nil
            let command = isUndeclared ? name.ifItIsCommand : ""
            return name.finding(
                isUndeclared
                    ? "'\(name.text)' is neither a fact in the past tense nor a command"
                    : "the event '\(name.text)' is not in the past tense",
                help: name.reading.asEvent.map { "call it '\($0)'\(command)" }
                    ?? "say what has happened, such as OrderPlaced\(command)")
        })
}

extension ContractName {
    /// What to do about the name of a command that is not taken for one.
    fileprivate var ifItIsCommand: String {
        if reading.beginsWithVerb { return "; if it is a command, write kinds: { \(text): command } into topic.yaml" }
        return reading.asCommand.map { ", or '\($0)' if it is a command" } ?? ""
    }
}
