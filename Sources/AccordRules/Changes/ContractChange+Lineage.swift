import AccordDiagnostics
public import AccordSchemas

extension ContractChange {
    /// A contract as it stands, against its baseline.
    public init(_ lineage: Lineage, by checker: Checker, known: KnownFindings) {
        self.init(
            name: lineage.name, path: lineage.path, topic: lineage.topic,
            before: lineage.before, after: lineage.standingAlone, formerName: lineage.formerName,
            findings: known.split(checker.findingsOfChange(in: lineage) + lineage.moves).fresh)
    }

    /// A contract that is not there any more.
    public init(_ deleted: DeletedContract, known: KnownFindings) {
        self.init(
            name: deleted.name, path: deleted.newest.document.file.path, topic: deleted.topic, before: deleted.newest,
            after: nil, findings: known.split([deleted.finding]).fresh)
    }
}

extension Lineage {
    /// What a change is seen against: the state at the baseline, or the newest release.
    fileprivate var before: SchemaVersion? {
        switch baseline {
        case nil: releases.last
        case .absent: nil
        case .same: standingAlone
        case .other(_, let standingAlone, _): standingAlone
        }
    }

    fileprivate var formerName: String? {
        guard case .other(_, _, let former) = baseline, former != name else { return nil }
        return former
    }
}

extension Checker {
    /// What is wrong with the steps to topics as they stand.
    public func findingsOfChange(in topics: [Topic], lineages: [Lineage]) -> [Finding] {
        findings(in: topics, lineages: lineages).filter { Rule.ofChange.contains($0.rule) }
    }

    /// What is wrong with the step to the contract as it stands, but for what is suppressed.
    func findingsOfChange(in lineage: Lineage) -> [Finding] {
        findings(in: lineage).filter { Rule.ofChange.contains($0.rule) }
    }
}
