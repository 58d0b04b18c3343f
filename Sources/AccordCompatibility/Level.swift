/// What a new version has to keep to, against which older ones.
public enum Level: String, Sendable, CaseIterable {
    case none
    case backward
    case forward
    case full
    case backwardTransitive = "backward-transitive"
    case forwardTransitive = "forward-transitive"
    case fullTransitive = "full-transitive"
    case optionalOnly = "optional-only"

    public var directions: [Direction] {
        switch self {
        case .none: []
        case .backward, .backwardTransitive: [.backward]
        case .forward, .forwardTransitive: [.forward]
        case .full, .fullTransitive, .optionalOnly: [.backward, .forward]
        }
    }

    /// Whether every release counts, or the newest alone.
    public var isTransitive: Bool {
        switch self {
        case .backwardTransitive, .forwardTransitive, .fullTransitive, .optionalOnly: true
        case .none, .backward, .forward, .full: false
        }
    }

    /// Whether what stays has to keep its meaning, which the relation alone is blind to.
    public var keepsMeaning: Bool { self == .optionalOnly }
}

/// Which of two versions reads.
public enum Direction: String, Sendable, CaseIterable {
    /// The new version reads what the old one wrote.
    case backward
    /// The old version reads what the new one writes.
    case forward
}

/// How JSON Schema objects that leave it open treat properties that they do not declare.
public enum ContentModel: String, Sendable, CaseIterable {
    /// As the schema says: what a validating registry enforces.
    case strict
    /// Producers emit only what they declare, consumers ignore what they do not know.
    case tolerant
}
