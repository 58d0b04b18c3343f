import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A finding that is let pass, with the reason for it: an entry of `suppressions` in `accord.yaml`.
public struct Suppression: Sendable {
    let rule: String
    let subject: Subject
    /// The part of the contract, or of `topic.yaml`, that is meant; nil for all of it (RFC 6901, JSON Pointer).
    let pointer: String?
    /// The release that the finding is about; nil for any.
    let release: Version?
    /// The last day on which it holds, as it is written; nil for always.
    let until: String?
    let source: Value

    enum Subject: Hashable, Sendable {
        case contract(String)
        case topic(String)

        var name: String {
            switch self {
            case .contract(let name), .topic(let name): name
            }
        }
    }

    /// What has become of it: whether it let anything pass, and whether its day has passed.
    public struct Outcome: Sendable {
        let suppression: Suppression
        let isUsed: Bool
        let isExpired: Bool
    }

    /// A date that is none counts as one that has passed.
    func isExpired(on today: Day) -> Bool {
        guard let until else { return false }
        return Day(until).map { $0 < today } ?? true
    }

    func covers(_ finding: Finding, of lineage: Lineage) -> Bool {
        isAbout(finding) && isInside(finding, lineage.contract.document) && isAboutRelease(finding, lineage)
    }

    func covers(_ finding: Finding, of topic: Topic) -> Bool {
        isAbout(finding) && topic.description.map { isInside(finding, $0.document) } ?? false
    }

    private func isAbout(_ finding: Finding) -> Bool { finding.rule == rule && finding.severity != .unchecked }

    private func isInside(_ finding: Finding, _ document: Document) -> Bool {
        guard let pointer, !pointer.isEmpty else { return true }
        guard finding.location.file.path == document.file.path else { return false }
        let found = document.pointer(at: finding.location.range)
        return found == pointer || found.hasPrefix(pointer + "/")
    }

    private func isAboutRelease(_ finding: Finding, _ lineage: Lineage) -> Bool {
        guard let release else { return true }
        guard let path = lineage.releases.first(where: { $0.version == release })?.document.file.path else {
            return false
        }
        return finding.notes.contains { $0.location.file.path == path }
    }
}
