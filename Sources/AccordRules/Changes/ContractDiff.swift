public import AccordDiagnostics

/// What became of all contracts of a folder.
public struct ContractDiff: Sendable {
    /// In the order of their paths.
    public let contracts: [ContractChange]
    /// Other files that say what contracts are held to, and are not what they were.
    public let settings: [String]
    /// What was found besides: files that cannot be read, releases that are not what they were, topics that changed.
    public let besides: [Finding]

    /// Takes the contracts that are there, those that are not any more, and what was found besides.
    public init(_ contracts: [ContractChange], deleted: [ContractChange], settings: [String] = [], besides: [Finding]) {
        self.contracts = Self.joiningRenames(contracts, deleted).sorted { ($0.path, $0.name) < ($1.path, $1.name) }
        self.settings = settings
        let told = Set((contracts + deleted).flatMap(\.findings).map(\.identity))
        self.besides = besides.filter { $0.severity != .warning && !told.contains($0.identity) }
            .inReportingOrder(limit: .max)
    }

    public var verdict: Verdict { Verdict(contracts.flatMap(\.findings) + besides) }

    var changed: [ContractChange] { contracts.filter { $0.event != .unchanged } }

    var safety: Safety {
        switch verdict {
        case .clean: .safe
        case .findings: .breaking
        case .unchecked: .undecided
        }
    }

    /// A contract that is gone and a new one of its topic are one where they differ in names and docs alone.
    private static func joiningRenames(_ contracts: [ContractChange], _ gone: [ContractChange]) -> [ContractChange] {
        var (contracts, left) = (contracts, gone)
        // Each of them may be each of the others.
        guard gone.count * contracts.count(where: { $0.event == .added }) <= 400 else { return contracts + gone }
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
