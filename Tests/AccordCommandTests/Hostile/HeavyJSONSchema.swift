/// JSON Schemas that cost whoever does not count.
enum HeavyJSONSchema {
    private static let path = HostileCase.jsonPath
    private static let generate = ["generate", "--output", "out"]

    private static func schema(_ x: String, definitions: [String] = []) -> String {
        """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
        "properties":{"id":{"type":"string"},"x":\(x)},"required":["id"],
        "$defs":{\(definitions.joined(separator: ",\n"))}}
        """
    }

    /// Definitions of which each refers to the next, with what stands around the reference.
    private static func chain(
        _ length: Int, leaf: String = "string", byAnchor: Bool, around: (String) -> String
    ) -> String {
        let definitions = (0..<length).map { level in
            let target = byAnchor ? "#a\(level + 1)" : "#/$defs/d\(level + 1)"
            let anchor = byAnchor ? "\"$anchor\":\"a\(level)\"," : ""
            return "\"d\(level)\":{\(anchor)\(around("{\"$ref\":\"\(target)\"}"))}"
        }
        let end = "\"d\(length)\":{\"$anchor\":\"a\(length)\",\"type\":\"\(leaf)\"}"
        return schema("{\"$ref\":\"#/$defs/d0\"}", definitions: definitions + [end])
    }

    private static let shapes: [(name: String, around: @Sendable (String) -> String)] = [
        ("references", { String($0.dropFirst().dropLast()) }), ("allOf", { "\"allOf\":[\($0)]" }),
        ("anyOf", { "\"anyOf\":[\($0)]" }),
        ("anyOf with null", { "\"anyOf\":[{\"type\":\"null\"},\($0)]" }), ("oneOf", { "\"oneOf\":[\($0)]" }),
        ("oneOf with null", { "\"oneOf\":[{\"type\":\"null\"},\($0)]" }),
        ("properties", { "\"type\":\"object\",\"properties\":{\"n\":\($0)}" }), ("items", { "\"items\":\($0)" }),
    ]

    private static let forks: [(name: String, around: @Sendable (String) -> String)] = [
        ("allOf", { "\"allOf\":[\($0),\($0)]" }), ("anyOf", { "\"anyOf\":[\($0),\($0)]" }),
        ("oneOf", { "\"oneOf\":[\($0),\($0)]" }),
        ("anyOf with null", { "\"anyOf\":[\($0),{\"type\":\"null\"},\($0)]" }),
        ("properties", { "\"type\":\"object\",\"properties\":{\"a\":\($0),\"b\":\($0)}" }),
        ("not", { "\"not\":{\"allOf\":[\($0),\($0)]}" }),
    ]

    private static let chains = shapes.flatMap { name, around -> [HostileCase] in
        let length = name == "references" ? 10_000 : 3000
        let now = chain(length, byAnchor: true, around: around)
        let before = chain(length, leaf: "integer", byAnchor: true, around: around)
        return [
            .endured("a chain of \(length) \(name)", path, now),
            .endured("a chain of \(length) \(name), generated", path, now, generate),
            .refused("a chain of \(length) \(name) with another end than before", path, now, release: before),
        ]
    }

    /// Objects in objects, in each of which something else has changed: the way to each is as long as it is deep.
    private static let changedChains: [HostileCase] = {
        let schemas = ["string", "integer"].map { type in
            chain(3000, byAnchor: false) { next in
                "\"type\":\"object\",\"properties\":{\"n\":\(next),\"v\":{\"type\":\"\(type)\"}}"
            }
        }
        return [.refused("a chain of 3000 objects, each changed", path, schemas[0], release: schemas[1])]
    }()

    private static let towers = forks.flatMap { name, around -> [HostileCase] in
        let now = chain(30, byAnchor: false, around: around)
        let before = chain(30, leaf: "integer", byAnchor: false, around: around)
        let alone: [HostileCase] = [
            .endured("a tower of \(name)", path, now), .endured("a tower of \(name), generated", path, now, generate),
        ]
        // Nothing is valid under exactly one of two schemas that are the same, so there is no message to break.
        guard name != "oneOf" else { return alone }
        return alone + [.refused("a tower of \(name) on another ground than before", path, now, release: before)]
    }

    private static func list(_ count: Int, _ element: (Int) -> String) -> String {
        (0..<count).map(element).joined(separator: ",")
    }

    private static func both(_ name: String, _ x: String, before: String) -> [HostileCase] {
        [
            .endured(name, path, schema(x)),
            .refused(name + ", released otherwise", path, schema(x), release: schema(before)),
        ]
    }

    private static let wide: [HostileCase] =
        both(
            "10,000 properties", "{\"properties\":{\(list(10_000) { "\"p\($0)\":{\"type\":\"string\"}" })}}",
            before: "{\"properties\":{\(list(10_000) { "\"p\($0)\":{\"type\":\"integer\"}" })}}")
        + both(
            "an enum of 20,000", "{\"enum\":[\(list(20_000) { "\"v\($0)\"" })]}",
            before: "{\"enum\":[\(list(10_000) { "\"v\($0)\"" })]}")
        + both(
            "an enum of 3,000 objects", "{\"enum\":[\(list(3000) { "{\"a\":\($0)}" })]}",
            before: "{\"enum\":[\(list(2999) { "{\"a\":\($0)}" })]}")
        + both(
            "250 alternatives",
            "{\"oneOf\":[\(list(250) { "{\"type\":\"object\",\"properties\":{\"k\":{\"const\":\($0)}}}" })]}",
            before: "{\"oneOf\":[\(list(249) { "{\"type\":\"object\",\"properties\":{\"k\":{\"const\":\($0)}}}" })]}")
        + both(
            "a pattern of a million letters", "{\"pattern\":\"^(a{1000}){1000}$\"}",
            before: "{\"pattern\":\"^(a{999}){1000}$\"}")
        + both(
            "allOf of 5,000", "{\"allOf\":[\(list(5000) { "{\"minLength\":\($0)}" })]}",
            before: "{\"allOf\":[\(list(5000) { "{\"maxLength\":\($0)}" })]}")
        + [
            .endured(
                "draft 4 with 10,000 closed objects", path,
                schema("{\"properties\":{\(list(10_000) { "\"p\($0)\":{\"additionalProperties\":false}" })}}")
                    .replacing(
                        "https://json-schema.org/draft/2020-12/schema", with: "http://json-schema.org/draft-04/schema"))
        ]
        + ["anyOf", "oneOf"].flatMap { keyword in
            [2, 64, 65, 100, 500].flatMap { count in
                both(
                    "\(count) of \(keyword), the last one changed", choice(keyword, count, last: "string"),
                    before: choice(keyword, count, last: "integer"))
            }
        }

    /// Objects told apart by a constant; only the last one says something of its own.
    private static func choice(_ keyword: String, _ count: Int, last: String) -> String {
        let branches = list(count) { index in
            let type = index == count - 1 ? last : "string"
            return
                "{\"properties\":{\"k\":{\"const\":\(index)},\"a\":{\"type\":\"\(type)\"}},\"required\":[\"k\",\"a\"]}"
        }
        return "{\"\(keyword)\":[\(branches)]}"
    }

    private static let numbers = [
        "1e400", "1e999999999", "1e99999999999999999999", String(repeating: "9", count: 100_000),
    ].enumerated().flatMap { index, number in
        ["minLength", "minimum", "multipleOf", "maxItems"].map { keyword in
            HostileCase.refused(
                "\(keyword) is huge number \(index)", path, schema("{\"\(keyword)\":\(number)}"),
                release: schema("{\"\(keyword)\":7}"))
        }
    }

    private static let patterns = [
        "(a+)+$", "(?:(?:(?:a*)*)*)*b", "a{99999999}", "^(?=(a+)+b)", ".*.*.*.*.*.*x", "\\\\p{L}", "(?i)x", "^x-", "[",
        "(", "*", "\\\\", "\\u0000", "\\u001b[31m",
    ].flatMap { pattern in
        let named = { (type: String) in
            schema(
                "{\"patternProperties\":{\"\(pattern)\":{\"type\":\"\(type)\"}},"
                    + "\"properties\":{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":{}}}"
            )
        }
        return [
            HostileCase.refused("patternProperties \(pattern)", path, named("string"), release: named("integer")),
            .refused("pattern \(pattern)", path, schema("{\"pattern\":\"\(pattern)\"}"), release: schema("{}")),
        ]
    }

    static let endured = chains + towers + wide + numbers + patterns

    static let refused: [HostileCase] = [
        .refused(
            "a loop of 10,000 references", path,
            chain(10_000, byAnchor: true) { String($0.dropFirst().dropLast()) }
                .replacing("\"$anchor\":\"a10000\",", with: "\"$anchor\":\"a10000\",\"$ref\":\"#a0\",")),
        .refused("a loop of one reference", path, "{\"$ref\":\"#\"}", at: "1:9"),
        .refused(
            "a reference of a megabyte", path, "{\"$ref\":\"#/\(String(repeating: "a/", count: 500_000))\"}",
            at: "1:9"),
        .refused("a reference up and out", path, "{\"$ref\":\"../../../../../../etc/passwd\"}", at: "1:9"),
        .refused("a reference to a file by its URL", path, "{\"$ref\":\"file:///etc/passwd\"}", at: "1:9"),
        .refused("a reference to the network", path, "{\"$ref\":\"http://localhost:1/x.json\"}", at: "1:9"),
        .refused("a reference with control characters", path, "{\"$ref\":\"#/\\u001b[31m\\u0007\\u202e\"}", at: "1:9"),
        .refused("a hundred thousand wrong schemas", path, "{\"allOf\":[\(list(100_000) { _ in "1" })]}", at: "1:11"),
        .refused(
            "a hundred thousand unresolved references", path,
            "{\"allOf\":[\(list(100_000) { _ in "{\"$ref\":\"x\"}" })]}", at: "1:19"),
    ]
}
