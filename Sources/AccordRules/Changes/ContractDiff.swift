public import AccordDiagnostics
public import AccordSchemas

/// What became of all contracts of a folder.
public struct ContractDiff: Sendable {
    /// In the order of their paths.
    public let contracts: [ContractChange]
    /// What was found besides: files that cannot be read, releases that are not what they were.
    public let besides: [Finding]

    /// Takes the contracts that are there, those that are not any more, and what was found where files were read.
    public init(_ contracts: [ContractChange], deleted: [DeletedContract], findings: [Finding]) {
        let gone = deleted.map { ContractChange($0) }
        self.contracts = Self.joiningRenames(contracts, gone).sorted { ($0.path, $0.name) < ($1.path, $1.name) }
        let told = Set(deleted.map(\.finding))
        besides = findings.filter { $0.severity != .warning && !told.contains($0) }.inReportingOrder()
    }

    public var verdict: Verdict { Verdict(contracts.flatMap(\.findings) + besides) }

    var changed: [ContractChange] { contracts.filter { $0.event != .unchanged } }

    var safety: Safety {
        besides.contains { $0.severity == .unchecked }
            ? .undecided : Safety(contracts.flatMap(\.findings) + besides)
    }

    /// A contract that is gone and a new one of its topic are one where they differ in names and docs alone.
    private static func joiningRenames(_ contracts: [ContractChange], _ gone: [ContractChange]) -> [ContractChange] {
        var (contracts, left) = (contracts, gone)
        for index in contracts.indices where contracts[index].event == .added {
            let joined = left.lazy.compactMap { contracts[index].renamed(from: $0) }.first
            guard let joined, case .renamed(let name) = joined.event else { continue }
            contracts[index] = joined
            left.removeAll { $0.name == name && $0.scope.folder == joined.scope.folder }
        }
        return contracts + left
    }
}

extension ContractChange {
    /// Nil where the two have more apart than a name.
    fileprivate func renamed(from gone: ContractChange) -> ContractChange? {
        guard gone.scope.folder == scope.folder, let before = gone.before, let after else { return nil }
        let joined = ContractChange(
            name: name, path: path, topic: scope, before: before, after: after, formerName: gone.name,
            findings: findings + gone.findings)
        return joined.changes.allSatisfy { [.name, .documentation].contains($0.kind) } ? joined : nil
    }
}
