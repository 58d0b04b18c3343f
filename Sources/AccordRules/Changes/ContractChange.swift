public import AccordCompatibility
public import AccordDiagnostics
public import AccordSchemas

/// What became of one contract, seen against an earlier state of it.
public struct ContractChange: Sendable {
    public enum Event: Hashable, Sendable {
        case added
        case deleted
        case renamed(from: String)
        case changed
        case unchanged
    }

    public let name: String
    public let path: String
    public let topic: String
    public let event: Event
    public let from: Version?
    public let to: Version?
    public let changes: [ChangeEntry]
    /// What is wrong with the change.
    public let findings: [Finding]
    /// Of the topic, as `topic.yaml` names them; none where nothing changed.
    public let producers: [String]
    public let consumers: [String]
    /// Of the payload, in the newest state that there is.
    let fieldCount: Int?
    let scope: Topic
    let before: SchemaVersion?
    let after: SchemaVersion?

    /// Nil before: a new contract; nil after: a deleted one. Both states stand alone, as releases do.
    public init(
        name: String, path: String, topic: Topic, before: SchemaVersion?, after: SchemaVersion?,
        formerName: String? = nil, findings: [Finding]
    ) {
        self.name = name
        self.path = path
        self.topic = topic.name
        scope = topic
        self.before = before
        self.after = after
        from = before?.version
        to = after?.version
        if let before, let after { changes = ChangeLog(from: before, to: after).changes } else { changes = [] }
        event = Self.event(before, after, formerName, hasChanges: !changes.isEmpty)
        let isAffected = event != .unchanged
        self.findings = isAffected ? findings.inReportingOrder(limit: .max) : []
        producers = isAffected ? topic.description?.producers.map(\.name) ?? [] : []
        consumers = isAffected ? topic.description?.consumers.map(\.name) ?? [] : []
        fieldCount = (after ?? before)?.payloadFieldCount(in: topic)
    }

    private static func event(
        _ before: SchemaVersion?, _ after: SchemaVersion?, _ formerName: String?, hasChanges: Bool
    ) -> Event {
        if before == nil { return .added }
        if after == nil { return .deleted }
        return formerName.map { .renamed(from: $0) } ?? (hasChanges ? .changed : .unchanged)
    }

    public var safety: Safety { Safety(findings) }
}

/// Whether a change may land.
public enum Safety: String, Sendable, CaseIterable {
    case safe, breaking, undecided

    /// What breaks for certain counts for more than what is undecided beside it.
    init(_ findings: [Finding]) {
        let severities = Set(findings.map(\.severity))
        self = severities.contains(.error) ? .breaking : severities.contains(.unchecked) ? .undecided : .safe
    }
}

extension SchemaVersion {
    func payloadFieldCount(in topic: Topic) -> Int? { MessageFields(schema, of: topic).payload?.names.count }
}
