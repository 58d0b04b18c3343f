import AccordDiagnostics

/// A change to a JSON tree that no honest writer makes: huge numbers, deep nesting, keys twice, odd characters, loops.
struct HostileEdit {
    private var generator: SeededGenerator
    private var stepsLeft: Int
    private let whole: JSONTree

    /// JSON texts, not all of which are JSON.
    static let scalars = [
        "1e400", "-1e400", "1e999999999", "1e-999999999", "1e99999999999999999999", "0e99999999999999999999", "-0",
        "-0.0", "2147483648", "-2147483649", "9223372036854775808", "18446744073709551616", "0.1", "4.9e-324",
        "1.7976931348623157e308", "1.00000000000000000000000000000001", String(repeating: "9", count: 400),
        "0." + String(repeating: "3", count: 400), "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
        "\"\\ud83d\\ude00\"", "\"\u{202E}\u{2066}x\"", "\"\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\"",
        "\"e\u{301}\u{301}\u{301}\"", "\"\\u001b[31m\"", "\"\u{FEFF}\"", "\"\u{10FFFF}\"", "\"a.b.c\"", "\"#\"",
        "\"#/$defs/a\"", "\"#/definitions/a\"", "\"#a\"", "\"#/properties/a\"", "\"#/%24defs/a%25\"", "\"../../x\"",
        "\"http://example.com/x#\"", "\"urn:x\"", "NaN", "Infinity", "01", "+1", "1.", "tru", "'x'", "\"^(a+)+$\"",
        "\"(?=a)\"", "\"[^\\\\s]{0,1000}\"", "\"a{1000}\"", "\"\\\\p{L}+\"", "[]", "{}", "[[]]", "[null]", "{\"\":{}}",
        "\"2026-02-30\"", "\"6f9619ff-8b86-4d01-b42d-00cf4fc964ff\"", "\"" + String(repeating: "ä", count: 2000) + "\"",
    ]

    private static let keys = [
        "", "a", "type", "name", "fields", "items", "$ref", "$id", "$anchor", "$dynamicRef", "$recursiveRef", "\u{0}",
        "\u{1F600}", "e\u{301}", "\u{E9}", "__proto__", "default", "symbols", "size", "logicalType", "precision",
        "scale", "aliases", "namespace", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "const", "enum",
        "pattern", "patternProperties", "multipleOf", "contains", "minContains", "unevaluatedProperties",
        "dependentSchemas", "$defs", "definitions", "required", "properties",
    ]

    static func apply(to tree: JSONTree, using generator: inout SeededGenerator) -> JSONTree {
        var edit = HostileEdit(generator: generator, stepsLeft: 0, whole: tree)
        edit.stepsLeft = edit.generator.below(tree.count)
        let edited = edit.walk(tree)
        generator = edit.generator
        return edited
    }

    private mutating func walk(_ tree: JSONTree) -> JSONTree {
        stepsLeft -= 1
        if stepsLeft == -1 { return changed(tree) }
        switch tree {
        case .scalar: return tree
        case .array(let elements): return .array(elements.map { walk($0) })
        case .object(let members): return .object(members.map { ($0.name, walk($0.value)) })
        }
    }

    private mutating func changed(_ tree: JSONTree) -> JSONTree {
        switch generator.below(7) {
        case 0: return .scalar(generator.pick(Self.scalars))
        case 1: return nested(tree)
        case 2: return anyPart()
        case 3: return withKey(tree)
        case 4: return repeated(tree)
        case 5: return twice(tree)
        default:
            let stranger = JSONTree.scalar(generator.pick(Self.scalars))
            guard case .object(let members) = tree else { return .array([tree, stranger]) }
            return .object(members + [(generator.pick(Self.keys), stranger)])
        }
    }

    private mutating func nested(_ tree: JSONTree) -> JSONTree {
        let depth = generator.chance(10) ? 300 : generator.size(upTo: 60)
        let key = generator.pick(Self.keys)
        let kind = generator.below(4)
        return (0..<depth).reduce(tree) { inner, _ in
            switch kind {
            case 0: .array([inner])
            case 1: .object([(key, inner)])
            case 2: .object([("type", .string("array")), ("items", inner)])
            default: .object([(key, .array([inner, inner.isScalar ? inner : .null]))])
            }
        }
    }

    /// Some part of the document, from anywhere.
    private mutating func anyPart() -> JSONTree {
        var left = generator.below(whole.count)
        return whole.part(&left) ?? whole
    }

    private mutating func withKey(_ tree: JSONTree) -> JSONTree {
        let part = anyPart()
        guard case .object(let members) = tree else { return .object([(generator.pick(Self.keys), tree)]) }
        return .object([(generator.pick(Self.keys), part)] + members)
    }

    /// Many times the same, so that the whole stays below some ten thousand values.
    private mutating func repeated(_ tree: JSONTree) -> JSONTree {
        let most = Swift.max(2, 4000 / tree.count)
        let count = generator.size(upTo: generator.chance(10) ? most : Swift.min(most, 30))
        switch tree {
        case .array(let elements) where !elements.isEmpty:
            return .array((0..<count).map { elements[$0 % elements.count] } + elements)
        case .object(let members) where !members.isEmpty:
            let member = members[generator.below(members.count)]
            return .object(members + (0..<count).map { ("\(member.name)\($0)", member.value) })
        default: return .array(Array(repeating: tree, count: count))
        }
    }

    /// A key that is there twice.
    private mutating func twice(_ tree: JSONTree) -> JSONTree {
        guard case .object(let members) = tree, !members.isEmpty else { return .array([tree, tree]) }
        return .object(members + [members[generator.below(members.count)]])
    }
}

extension JSONTree {
    fileprivate var isScalar: Bool { if case .scalar = self { true } else { false } }

    /// The value that stands at a position, counted as `count` counts.
    fileprivate func part(_ position: inout Int) -> JSONTree? {
        if position == 0 { return self }
        position -= 1
        switch self {
        case .scalar: return nil
        case .array(let elements):
            for element in elements { if let found = element.part(&position) { return found } }
        case .object(let members):
            for member in members { if let found = member.value.part(&position) { return found } }
        }
        return nil
    }
}
