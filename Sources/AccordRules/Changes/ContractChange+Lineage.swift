import AccordDiagnostics
public import AccordSchemas

extension ContractChange {
    /// A contract as it stands, against its baseline.
    public init(_ lineage: Lineage, by checker: Checker) {
        self.init(
            name: lineage.name, path: lineage.contract.document.file.path, topic: lineage.topic,
            before: lineage.baseline, after: lineage.standingAlone, findings: checker.findingsOfChange(in: lineage))
    }

    /// A contract that is not there any more; what is said of that was found where files were read.
    init(_ deleted: DeletedContract, findings: [Finding]) {
        self.init(
            name: deleted.name, path: deleted.newest.document.file.path, topic: deleted.topic, before: deleted.newest,
            after: nil, findings: findings.filter { $0.location.file === deleted.newest.document.file })
    }
}

extension Lineage {
    /// What a change is seen against: the newest release.
    var baseline: SchemaVersion? { releases.last }
}

extension Checker {
    /// What is wrong with the step to the contract as it stands, but for what is suppressed.
    func findingsOfChange(in lineage: Lineage) -> [Finding] {
        let evolution = Set(Rule.evolution.rules.map(\.id))
        return findings(in: lineage).filter { evolution.contains($0.rule) }
    }
}
