import AccordDiagnostics

/// A JSON Schema of all keywords, sound in most cases: few names, so that they meet.
struct RandomJSONSchema {
    private typealias Member = (name: String, value: JSONTree)

    private var generator: SeededGenerator
    private var schemasLeft: Int

    private static let names = ["a", "b", "c", "id", "kind", "value", "x-y", "größe", ""]
    private static let types = ["null", "boolean", "integer", "number", "string", "array", "object"]
    private static let references = [
        "#/definitions/a", "#a", "#/properties/a", "item", "item#/x", "#/$defs/%61", "#/allOf/0",
    ]
    private static let dialects = [
        "https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2019-09/schema",
        "http://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-06/schema#",
        "http://json-schema.org/draft-04/schema#",
    ]
    private static let formats = ["date-time", "date", "uuid", "email", "ipv4", "uri", "regex", "nonsense"]

    static func schema(using generator: inout SeededGenerator) -> JSONTree {
        var random = RandomJSONSchema(generator: generator, schemasLeft: generator.size(upTo: 60))
        let schema = random.document()
        generator = random.generator
        return schema
    }

    private init(generator: SeededGenerator, schemasLeft: Int) {
        (self.generator, self.schemasLeft) = (generator, schemasLeft)
    }

    private mutating func document() -> JSONTree {
        var members: [Member] = []
        if generator.chance(80) { members.append(("$schema", .string(dialect()))) }
        if generator.chance(70) { members.append(("type", .string("object"))) }
        members.append(("properties", .object(named(generator.size(upTo: 10)))))
        members += keywords().filter { member in !members.contains { $0.name == member.name } }
        members.append(("$defs", .object(["a", "b", "c"].map { ($0, schema()) })))
        if generator.chance(20) { members.append(("definitions", .object([("a", schema())]))) }
        return .object(members)
    }

    private mutating func dialect() -> String {
        generator.chance(60) ? Self.dialects[0] : generator.pick(Self.dialects)
    }

    private mutating func schema() -> JSONTree {
        schemasLeft -= 1
        guard schemasLeft > 0 else { return .object([("type", .string(generator.pick(Self.types)))]) }
        if generator.chance(5) { return .scalar(generator.pick(["true", "false"])) }
        return .object(keywords())
    }

    private mutating func keywords() -> [Member] {
        var members: [Member] = []
        if generator.chance(50) { members.append(("type", type())) }
        for _ in 0..<generator.size(upTo: 6) {
            let member = keyword()
            if !members.contains(where: { $0.name == member.name }) { members.append(member) }
        }
        return members
    }

    private mutating func type() -> JSONTree {
        guard generator.chance(20) else { return .string(generator.pick(Self.types)) }
        return strings(of: Self.types)
    }

    private mutating func keyword() -> Member {
        switch generator.below(10) {
        case 0: ("$ref", .string(reference()))
        case 1, 2: combination()
        case 3, 4: objectKeyword()
        case 5: arrayKeyword()
        case 6: textKeyword()
        case 7: numberKeyword()
        case 8: valueKeyword()
        default: otherKeyword()
        }
    }

    private mutating func reference() -> String {
        generator.chance(97)
            ? generator.pick(["#/$defs/a", "#/$defs/b", "#/$defs/c", "#"]) : generator.pick(Self.references)
    }

    private mutating func combination() -> Member {
        switch generator.below(8) {
        case 0, 1: ("allOf", schemas())
        case 2, 3: ("anyOf", schemas())
        case 4, 5: ("oneOf", schemas())
        case 6: ("not", schema())
        default: (generator.pick(["if", "then", "else"]), schema())
        }
    }

    private mutating func schemas() -> JSONTree { .array((0..<generator.size(upTo: 5)).map { _ in schema() }) }

    private mutating func named(_ count: Int) -> [Member] {
        var members: [Member] = []
        for _ in 0..<count {
            let name = generator.chance(30) ? "p\(members.count)" : generator.pick(Self.names)
            if !members.contains(where: { $0.name == name }) { members.append((name, schema())) }
        }
        return members
    }

    private mutating func objectKeyword() -> Member {
        switch generator.below(9) {
        case 0, 1: return ("properties", .object(named(generator.size(upTo: 6))))
        case 2: return ("required", nameList())
        case 3:
            let members = (0..<generator.size(upTo: 4)).map { index -> Member in
                ("\(RandomPattern(depth: 1, using: &generator).pattern)\(index)", schema())
            }
            return ("patternProperties", .object(members))
        case 4: return ("additionalProperties", schema())
        case 5: return ("propertyNames", schema())
        case 6: return (generator.pick(["minProperties", "maxProperties"]), .number(generator.size(upTo: 100)))
        case 7: return ("dependentRequired", .object([(generator.pick(Self.names), nameList())]))
        default:
            let name = generator.pick(["dependentSchemas", "dependencies"])
            return (name, .object([(generator.pick(Self.names), schema())]))
        }
    }

    private mutating func nameList() -> JSONTree { strings(of: Self.names) }

    /// Some of a list, each once.
    private mutating func strings(of list: [String]) -> JSONTree {
        .array(list.shuffled(using: &generator).prefix(generator.size(upTo: 4)).map(JSONTree.string))
    }

    private mutating func arrayKeyword() -> Member {
        switch generator.below(7) {
        case 0: ("items", schema())
        case 1: ("prefixItems", schemas())
        case 2: (generator.chance(10) ? "items" : "prefixItems", schemas())
        case 3: ("contains", schema())
        case 4: (generator.pick(["minItems", "maxItems", "minContains", "maxContains"]), .number(generator.below(300)))
        case 5: ("uniqueItems", .scalar("true"))
        default: (generator.pick(["additionalItems", "unevaluatedItems", "unevaluatedProperties"]), schema())
        }
    }

    private mutating func textKeyword() -> Member {
        switch generator.below(4) {
        case 0: ("minLength", .number(generator.size(upTo: 2000)))
        case 1: ("maxLength", .number(generator.size(upTo: 2000)))
        case 2: ("pattern", .string(PatternAttack.pattern(&generator)))
        default: ("format", .string(generator.pick(Self.formats)))
        }
    }

    private mutating func numberKeyword() -> Member {
        let names = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]
        let numbers = ["1", "0.5", "1e3", "0.01", "3", "7", "1e400", "1e-400", "9007199254740993", "0", "-1"]
        let name = generator.pick(names)
        return (name, .scalar(generator.pick(name == "multipleOf" ? Array(numbers.dropLast(2)) : numbers)))
    }

    private mutating func valueKeyword() -> Member {
        if generator.chance(30) { return ("const", value()) }
        return ("enum", .array((0..<generator.size(upTo: 8)).map { _ in value() }))
    }

    private mutating func value() -> JSONTree {
        switch generator.below(8) {
        case 0: .null
        case 1: .scalar(generator.pick(["true", "1", "1.0", "1e0", "0.5", "-0"]))
        case 2: .array([.number(generator.below(3))])
        case 3: .object([(generator.pick(Self.names), .number(generator.below(3)))])
        default: .string(generator.pick(["A", "B", "C", "", "2026-01-05"]))
        }
    }

    private mutating func otherKeyword() -> Member {
        switch generator.below(6) {
        case 0 where generator.chance(20): ("$anchor", .string("a"))
        case 1 where generator.chance(10): ("$id", .string(generator.pick(["item", "http://example.com/a", "#a", ""])))
        case 2: ("title", .string("Thing"))
        case 3: ("default", value())
        case 4 where generator.chance(20): (generator.pick(["$dynamicRef", "$recursiveRef"]), .string("#"))
        default: ("description", .string("What it is."))
        }
    }
}
