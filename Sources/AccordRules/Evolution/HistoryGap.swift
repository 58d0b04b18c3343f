import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let historyGap = Rule(
        id: "history-gap",
        summary: "The releases of a contract count up from 1.0 without a gap.",
        rationale: """
            A release that was deleted takes its messages out of every check, though they are still \
            in the topic.
            """,
        severity: .error,
        check: .lineage { lineage in
            zip(lineage.releases.indices, lineage.releases).compactMap { index, release in
                let expected = index == 0 ? .first : lineage.releases[index - 1].version.next
                guard release.version != expected else { return nil }
                return Finding(
                    "the release \(expected) of '\(lineage.name)' is missing before \(release.version)",
                    at: release.location, help: "bring it back from version control; releases are never deleted")
            }
        })
}
