public import AccordCompatibility
public import AccordSchemas

/// The changelog of one contract over all its releases, newest first.
public struct ContractHistory: Sendable {
    public struct Entry: Sendable {
        public let version: Version
        /// False for a contract that differs from its newest release.
        public let isReleased: Bool
        /// The version that it is seen against; nil for the first one.
        public let since: Version?
        public let changes: [ChangeEntry]
        /// Of the payload; nil where that is no record.
        public let fieldCount: Int?
    }

    public let name: String
    public let path: String
    public let topic: String
    public let entries: [Entry]

    public init(_ lineage: Lineage) {
        name = lineage.name
        path = lineage.contract.document.file.path
        topic = lineage.topic.name
        let releases = lineage.releases.map { (state: $0, isReleased: true) }
        let states = releases + (lineage.isReleased ? [] : [(lineage.standingAlone, false)])
        let earlier = [nil] + states.map(\.state)
        entries = zip(states, earlier).map { state, before in
            Entry(
                version: state.state.version, isReleased: state.isReleased, since: before?.version,
                changes: before.map { ChangeLog(from: $0, to: state.state).changes } ?? [],
                fieldCount: state.state.payloadFieldCount(in: lineage.topic))
        }.reversed()
    }
}

extension ContractHistory.Entry {
    /// `1.4, unreleased`
    var title: String { isReleased ? "\(version)" : "\(version), unreleased" }

    var sentences: [String] {
        guard since == nil else { return changes.isEmpty ? ["nothing changes"] : changes.map(\.sentence) }
        let first = isReleased ? "first release" : "a new contract"
        return [fieldCount.map { "\(first), \(fields($0))" } ?? first]
    }
}
