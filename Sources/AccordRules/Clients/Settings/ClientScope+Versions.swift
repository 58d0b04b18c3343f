import AccordDiagnostics
import AccordSchemas

extension ClientScope {
    /// What a rule finds. Where no version is written the newest is assumed, and a finding that an older version would
    /// not give says so.
    func findings(of check: (ClientScope) -> [Finding]) -> [Finding] {
        let found = check(self)
        guard client.version == nil, !found.isEmpty else { return found }
        let places = table.changes.map { Set(check(supposing($0)).map(\.location)) }
        return found.map { finding in
            let periods = periods(places.map { !$0.contains(finding.location) })
            guard !periods.isEmpty else { return finding }
            let text = "without a version \(table.library) \(version) is assumed; this does not hold \(periods)"
            return finding.adding(Note(text, at: client.location))
        }
    }

    /// The client with another version than the newest, which nobody has written.
    private func supposing(_ version: ClientVersion) -> ClientScope {
        ClientScope(client: client, topic: topic, description: description, topicIndex: topicIndex, version: version)
    }

    /// A version is supposed only to see whether it makes a difference: nobody reads what is found.
    var isSupposed: Bool { client.version == nil && version != table.versions.upperBound }

    /// The versions that are marked, each mark standing for those up to the next change: `before 1.7`, or `from 1.5 to
    /// before 1.9`.
    private func periods(_ marks: [Bool]) -> String {
        let changes = table.changes
        let starts = marks.indices.filter { marks[$0] && ($0 == 0 || !marks[$0 - 1]) }
        return starts.map { start in
            let end = marks[start...].firstIndex(of: false).map { "before \(changes[$0])" }
            return [start == 0 ? nil : "from \(changes[start])", end].compactMap(\.self).joined(separator: " to ")
        }.joined(separator: ", and ")
    }
}

extension Finding {
    fileprivate func adding(_ note: Note) -> Finding {
        Finding(
            rule: rule, severity: severity, message, at: location, label: label, notes: notes + [note], help: help,
            evidence: evidence, edits: edits)
    }
}
