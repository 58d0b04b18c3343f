import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A finding that is let pass, with the reason for it: an entry of `suppressions` in `accord.yaml`.
public struct Suppression: Sendable {
    let rule: String
    let contract: String
    /// The part of the contract that is meant; nil for all of it (RFC 6901, JSON Pointer).
    let pointer: String?
    /// The release that the finding is about; nil for any.
    let release: Version?
    /// The last day on which it holds, as it is written; nil for always.
    let until: String?
    let source: Value

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
        guard finding.rule == rule, lineage.name == contract, finding.severity != .unchecked else { return false }
        return isInside(finding, lineage.contract.document) && isAboutRelease(finding, lineage)
    }

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

extension Suppression {
    /// Reads the list; an entry that does not say what it needs to say is a finding, and lets nothing pass.
    static func read(_ value: Value?, contracts: [String], in section: inout Section) -> [Suppression] {
        guard let value else { return [] }
        guard value.kind == .array else {
            section.reject(value, "expected a list for 'suppressions', found \(value.kind.phrase)")
            return []
        }
        return value.elements.compactMap { element in
            var inner = Section(
                element, rule: "invalid-configuration",
                keys: ["rule", "contract", "pointer", "release", "reason", "until"])
            defer { section.adopt(inner) }
            let rule = known("rule", among: Rule.all.filter { $0.severity != .unchecked }.map(\.id), in: &inner)
            let contract = known("contract", among: contracts, in: &inner)
            let reason = inner.string("reason")
            if element.kind == .object, element["reason"] == nil {
                inner.reject(element, "a suppression needs a reason", help: "write why the finding may stay")
            }
            let release = inner.string("release").flatMap { text -> Version? in
                if let version = Version(text) { return version }
                inner.reject(element["release"] ?? element, "'\(text)' is not the version of a release")
                return nil
            }
            guard inner.isSound, let rule, let contract, reason != nil else { return nil }
            return Suppression(
                rule: rule, contract: contract, pointer: element["pointer"]?.string, release: release,
                until: element["until"].map { $0.string ?? $0.compactText }, source: element)
        }
    }

    private static func known(_ key: String, among names: [String], in section: inout Section) -> String? {
        guard let found = section.member(key) else {
            section.rejectMissing(key)
            return nil
        }
        if let name = found.string, names.contains(name) { return name }
        let question = found.string.flatMap { Suggestion.question(for: $0, among: names) }
        section.reject(
            found, "there is no \(key) \(found.summary) that a suppression could name", help: question)
        return nil
    }
}
