public import AccordDocuments
public import AccordSchemas

/// A pattern of which nothing is known.
public struct UnreadPattern: Sendable {
    public enum Reason: Equatable, Sendable {
        /// No pattern of ECMA 262.
        case malformed
        /// A pattern that says more than a regular language can, or than is read.
        case beyond(Set<Feature>)
        /// Too long, or of too many places with its counts multiplied out.
        case tooLarge
    }

    /// What validators read and no decision can be made of (ECMA 262, Patterns).
    public enum Feature: Int, Sendable, CaseIterable {
        /// `(?=`, `(?!`.
        case lookahead
        /// `(?<=`, `(?<!`.
        case lookbehind
        /// `\1`, `\k<name>`.
        case backreference
        /// `\b`, `\B`.
        case wordBoundary
        /// `\p{Letter}`, and `\b` for a backspace in brackets.
        case otherEscape
    }

    public let source: Value
    public let reason: Reason

    /// Nil for a pattern that is read.
    init?(_ source: Value) {
        let pattern = source.string ?? ""
        guard source.string == nil || RegularExpression(pattern: pattern) == nil else { return nil }
        self.source = source
        var plain = PlainPattern(pattern)
        if RegularExpression(pattern: plain.text) != nil {
            reason = .beyond(plain.features)
        } else {
            plain = PlainPattern(pattern, droppingCounts: true)
            reason =
                RegularExpression(pattern: plain.text) == nil && pattern.utf8.count <= 10_000 ? .malformed : .tooLarge
        }
    }
}

/// A pattern with groups that hold nothing in place of the features that are not read, so that what is left tells whether
/// it is malformed besides.
private struct PlainPattern {
    private(set) var text = ""
    private(set) var features: Set<UnreadPattern.Feature> = []
    private var rest: Substring
    private var isInClass = false

    init(_ pattern: String, droppingCounts: Bool = false) {
        rest = pattern[...]
        while let first = rest.first {
            if first == "\\" {
                takeEscape()
            } else if !isInClass, let opening = Self.openings.first(where: { rest.hasPrefix($0.text) }) {
                features.insert(opening.feature)
                replace(opening.text.count, by: "(?:")
            } else if droppingCounts, !isInClass, let count = rest.prefixMatch(of: /\{[0-9]+(,[0-9]*)?\}/) {
                replace(count.output.0.count, by: "*")
            } else {
                if first == "[" || first == "]" { isInClass = first == "[" }
                replace(1, by: String(first))
            }
        }
    }

    private static let openings: [(text: String, feature: UnreadPattern.Feature)] = [
        ("(?=", .lookahead), ("(?!", .lookahead), ("(?<=", .lookbehind), ("(?<!", .lookbehind),
    ]

    private mutating func takeEscape() {
        if let property = rest.prefixMatch(of: /\\[pP]\{[\w=]+\}/) {
            features.insert(.otherEscape)
            replace(property.output.count, by: "a")
        } else if rest.hasPrefix("\\b") && isInClass {
            features.insert(.otherEscape)
            replace(2, by: "\\x08")
        } else if isInClass {
            replace(2, by: String(rest.prefix(2)))
        } else if let boundary = rest.prefixMatch(of: /\\[bB]/) {
            features.insert(.wordBoundary)
            replace(boundary.output.count, by: "(?:)")
        } else if let reference = rest.prefixMatch(of: /\\(?:[1-9][0-9]*|k<\w+>)/) {
            features.insert(.backreference)
            replace(reference.output.count, by: "(?:)")
        } else {
            replace(2, by: String(rest.prefix(2)))
        }
    }

    private mutating func replace(_ count: Int, by replacement: String) {
        text += replacement
        rest = rest.dropFirst(count)
    }
}

extension JSONSchema {
    /// Patterns, of texts and of names, of which nothing is known.
    public var unreadPatterns: [UnreadPattern] {
        nodes.flatMap { node in
            [node.pattern].compactMap(\.self) + node.patternProperties.map(\.source)
        }.compactMap(UnreadPattern.init)
    }
}
