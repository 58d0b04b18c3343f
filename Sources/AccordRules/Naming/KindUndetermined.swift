import AccordDiagnostics

extension Rule {
    static let kindUndetermined = Rule(
        id: "kind-undetermined",
        summary: "A name that reads both ways is said to be an event or a command.",
        rationale: """
            `OrderPut` is an order that has been put, or asks to order a put. Where the name does not decide it, \
            `kinds:` in `topic.yaml` does.
            """,
        severity: .warning,
        check: .name { name in
            guard name.declaredKind == nil, name.reading.isPastTense, name.reading.isImperative, !name.isAllowed else {
                return nil
            }
            return name.finding(
                "'\(name.text)' may be a fact or a command",
                help: "write kinds: { \(name.text): event } into topic.yaml")
        })
}
