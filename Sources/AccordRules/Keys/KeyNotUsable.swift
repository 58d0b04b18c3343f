import AccordDiagnostics

extension Rule {
    static let keyNotUsable = Rule(
        id: "key-not-usable",
        summary: "A field of the message key is always there and has one text.",
        rationale: """
            A key that is null scatters messages over the partitions, and one without an exact text sends equal \
            entities to different ones.
            """,
        severity: .error,
        check: .lineage { lineage in
            let message = MessageFields(lineage)
            return lineage.topic.key.compactMap { key in
                guard let field = message.payload?.first(where: { $0.name == key.string }) else { return nil }
                guard !field.isAlwaysThere || field.content == .other else { return nil }
                let problem = field.isAlwaysThere ? "has no one text" : "may be absent or null"
                return Finding(
                    "'\(field.name)' of '\(lineage.name)' is the topic's key, and \(problem)", at: field.location,
                    notes: [Note("the key", at: key.location)],
                    help: "use a field that is always there: a string, an integer, a decimal, a date or an enum")
            }
        })
}
