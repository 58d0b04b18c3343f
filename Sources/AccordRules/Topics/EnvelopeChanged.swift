import AccordDiagnostics

extension Rule {
    static let envelopeChanged = Rule(
        id: "envelope-changed",
        summary: "The messages of a topic keep their header, or stay without one.",
        rationale: """
            With `envelope:` every message of the topic looks another way from one release to the next, whatever their \
            contracts say.
            """,
        severity: .error,
        check: .topic { scope in
            guard let release = scope.topic.releases.last, release.topic.hasEnvelope != scope.topic.hasEnvelope else {
                return []
            }
            return [
                Finding(
                    "the messages of '\(scope.topic.name)' \(scope.topic.hasEnvelope ? "gain" : "lose") their header",
                    at: (scope.description.document.root["envelope"] ?? scope.description.document.root).location,
                    notes: [
                        Note(
                            "\(release.version)", at: release.topic.description?.location ?? scope.description.location)
                    ],
                    help: "keep the envelope as it is, and write to a new topic")
            ]
        })
}
