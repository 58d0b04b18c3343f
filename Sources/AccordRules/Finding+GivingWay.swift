import AccordDiagnostics

extension [Finding] {
    /// Without those of rules that give way to a finding about a change at the same place, which has to be as severe: what
    /// is turned off or let pass silences nothing.
    var givingWay: [Finding] {
        let yielding = filter { Rule.givingWay.contains($0.rule) }
        guard !yielding.isEmpty else { return self }
        let others = filter { Rule.ofChange.contains($0.rule) && !Rule.givingWay.contains($0.rule) }
        return filter { finding in
            !Rule.givingWay.contains(finding.rule)
                || !others.contains { $0.isAsSevere(as: finding) && $0.location.overlaps(finding.location) }
        }
    }
}

extension Rule {
    fileprivate static let givingWay = Set(all.filter(\.givesWay).map(\.id))
}

extension Finding {
    fileprivate func isAsSevere(as other: Finding) -> Bool { severity == .error || severity == other.severity }
}

extension Location {
    fileprivate func overlaps(_ other: Location) -> Bool {
        file.path == other.file.path && range.overlaps(other.range)
    }
}
