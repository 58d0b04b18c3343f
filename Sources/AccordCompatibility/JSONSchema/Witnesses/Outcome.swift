/// Whether there is a value of some kind.
enum Outcome {
    case none
    case value(Instance)
    /// None was found, and some may exist.
    case undecided

    var isFound: Bool {
        if case .value = self { return true }
        return false
    }

    var ofReasonableSize: Outcome {
        if case .value(let found) = self, found.isTooLarge { return .undecided }
        return self
    }

    /// The better of two answers to a question that has several ways to a yes.
    func or(_ other: @autoclosure () -> Outcome) -> Outcome {
        if case .value = self { return self }
        let second = other()
        switch (self, second) {
        case (_, .value), (.none, _): return second
        default: return .undecided
        }
    }
}

/// A schema of one side that is applied to a value.
struct SchemaUse: Hashable, Sendable {
    enum Side: Int, Sendable { case writer, reader }

    let side: Side
    let node: Int
    /// As it is written, nothing omitted and nothing ignored; below `not` and `if` always.
    let isPlain: Bool

    var asWritten: SchemaUse { SchemaUse(side: side, node: node, isPlain: true) }

    func inner(_ node: Int, plain: Bool = false) -> SchemaUse {
        SchemaUse(side: side, node: node, isPlain: isPlain || plain)
    }
}

/// A value is valid under a schema, or it is not.
struct Literal: Hashable, Sendable {
    let use: SchemaUse
    let isPositive: Bool

    static func valid(_ use: SchemaUse) -> Literal { Literal(use: use, isPositive: true) }
    static func invalid(_ use: SchemaUse) -> Literal { Literal(use: use, isPositive: false) }
}
