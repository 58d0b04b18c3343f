public import AccordDiagnostics
public import AccordDocuments
import AccordSchemas

/// The findings that were there when a company adopted Accord (`baseline.yaml`): they are let pass, new ones are not.
public struct KnownFindings: Sendable {
    private struct Entry {
        let identity: FindingIdentity
        let source: Value
    }

    /// As the paths of findings start.
    private let folder: String
    private var entries: [Entry] = []

    private init(folder: String) {
        self.folder = folder
    }

    /// Reads the file; an entry that does not say what it needs to say is a finding, and lets nothing pass.
    public static func read(_ document: Document?, folder: String) -> (known: KnownFindings, findings: [Finding]) {
        var known = KnownFindings(folder: folder)
        guard let document else { return (known, []) }
        var section = ConfigurationReader(document.root, rule: "invalid-configuration", keys: ["findings"])
        let list = section.member("findings")
        if let list, list.kind != .array {
            section.reject(list, "expected a list for 'findings', found \(list.kind.phrase)")
        }
        for element in list?.elements ?? [] {
            var inner = ConfigurationReader(element, rule: "invalid-configuration", keys: ["rule", "file", "message"])
            let texts = ["rule", "file", "message"].map { key in
                if inner.member(key) == nil { inner.rejectMissing(key) }
                return inner.string(key) ?? ""
            }
            section.adopt(inner)
            guard inner.isSound else { continue }
            let identity = FindingIdentity(
                rule: Rule.formerIDs[texts[0]] ?? texts[0], path: texts[1], message: texts[2])
            known.entries.append(Entry(identity: identity, source: element))
        }
        return (known, section.findings)
    }

    /// What could not be checked, what generated types rest on, and a release that is not what it was: none of it is
    /// ever let pass.
    public static func mayHold(_ finding: Finding) -> Bool {
        finding.severity != .unchecked && !finding.isAboutRelease && !Rule.neverKnown.contains(finding.rule)
    }

    /// Of findings that are the same but for their places, as many are known as there are entries.
    public func split(_ findings: [Finding]) -> (fresh: [Finding], known: [Finding]) {
        guard !entries.isEmpty else { return (findings, []) }
        var left = entries.reduce(into: [:]) { $0[$1.identity, default: 0] += 1 }
        var (fresh, known): ([Finding], [Finding]) = ([], [])
        for finding in findings.inReportingOrder(limit: .max) {
            let identity = identity(of: finding)
            if Self.mayHold(finding), let count = left[identity], count > 0 {
                left[identity] = count - 1
                known.append(finding)
            } else {
                fresh.append(finding)
            }
        }
        return (fresh, known)
    }

    public var count: Int { entries.count }
    public var isEmpty: Bool { entries.isEmpty }

    /// What is to be said of entries that stand for none of the findings.
    public func unused(by findings: [Finding]) -> [Finding] {
        positionsUnused(by: findings).map { position in
            let source = entries[position].source
            return Finding(
                rule: "known-finding-gone", severity: .warning, "this finding does not occur any more",
                at: (source["rule"] ?? source).location, help: "accord baseline prune takes it out")
        }
    }

    private func positionsUnused(by findings: [Finding]) -> [Int] {
        guard !entries.isEmpty else { return [] }
        var found = findings.inReportingOrder(limit: .max).filter(Self.mayHold).reduce(into: [:]) {
            $0[identity(of: $1), default: 0] += 1
        }
        return entries.indices.filter { position in
            found[entries[position].identity, default: 0] -= 1
            return found[entries[position].identity, default: 0] < 0
        }
    }

    /// Without the entries that stand for findings of before, and for none of now.
    public func removingThoseGone(between before: [Finding], and now: [Finding]) -> KnownFindings {
        let gone = Set(positionsUnused(by: now)).subtracting(positionsUnused(by: before))
        var left = self
        left.entries = entries.indices.filter { !gone.contains($0) }.map { entries[$0] }
        return left
    }

    /// The file as it would be written; nil where there is nothing to write.
    public var text: String? { Self.text(entries.map(\.identity)) }

    /// The file that lets findings pass; nil where there are none.
    public func text(for findings: [Finding]) -> String? {
        Self.text(findings.filter(Self.mayHold).map { identity(of: $0) })
    }

    private static func text(_ identities: [FindingIdentity]) -> String? {
        let lines = identities.sorted { ($0.path, $0.rule, $0.message) < ($1.path, $1.rule, $1.message) }
            .map {
                "  - { rule: \($0.rule), file: \(JSONText.quoted($0.path)), message: \(JSONText.quoted($0.message)) }\n"
            }
        guard !lines.isEmpty else { return nil }
        return """
            # Findings that were there when Accord was taken up. They are let pass, and new ones are not.
            # accord baseline list shows them, accord baseline prune takes out what is gone.
            findings:

            """ + lines.joined()
    }

    /// A file of that text would be read.
    public static func canRead(_ text: String) -> Bool {
        YAMLReader.read(SourceFile(path: "", bytes: Array(text.utf8))).findings.isEmpty
    }

    /// With the path from the folder of schemas, wherever Accord is started, and as it can stand in a file.
    private func identity(of finding: Finding) -> FindingIdentity {
        let identity = finding.identity
        return FindingIdentity(
            rule: identity.rule, path: identity.path.path(from: folder).writable, message: identity.message.writable)
    }
}

extension String {
    /// As YAML can hold it.
    fileprivate var writable: String {
        printable.replacingScalars { "\u{FFFE}"..."\u{FFFF}" ~= $0 ? "\u{FFFD}" : nil }
    }
}

extension Rule {
    fileprivate static let neverKnown = Set(
        all.filter { rule in
            if case .reading = rule.check { return false }
            return rule.isMandatory
        }.map(\.id)
    ).union(ofGeneration.map(\.id)).union(["known-finding-gone", "release-edited", "release-deleted"])
}
