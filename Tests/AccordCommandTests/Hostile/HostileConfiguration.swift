/// Files beside the contracts that mean ill: `topic.yaml`, `accord.yaml`.
enum HostileConfiguration {
    private static let contract = (
        HostileCase.avroPath,
        Array("{\"type\":\"record\",\"name\":\"OrderPlaced\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"}]}".utf8)
    )

    private static func topic(_ name: String, _ text: String, at place: String) -> HostileCase {
        HostileCase(
            name: "topic.yaml: \(name)", files: [contract.0: contract.1, "o/topic.yaml": Array(text.utf8)],
            verdict: .refused(file: "o/topic.yaml", place: place))
    }

    private static func policy(_ name: String, _ text: String, at place: String) -> HostileCase {
        HostileCase(
            name: "accord.yaml: \(name)",
            files: [
                contract.0: contract.1, HostileCase.topic.0: HostileCase.topic.1, "accord.yaml": Array(text.utf8),
            ], verdict: .refused(file: "accord.yaml", place: place))
    }

    private static let bomb: String = {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        return text
    }()

    /// Texts that neither file may be.
    private static let texts: [(name: String, text: String, place: String)] = [
        ("empty brackets", "[]", "1:1"), ("a text", "just words\n", "1:1"), ("a number", "42\n", "1:1"),
        ("a list", "- key\n- id\n", "1:1"), ("a bomb", bomb, "6:10"), ("a tab", "level:\n\tx: 1\n", "2:1"),
        ("two documents", "level: full\n---\nlevel: none\n", "2:1"), ("an endless alias", "a: &a [*a]\n", "1:8"),
        ("an unknown alias", "level: *x\n", "1:8"),
        ("a complex key", "? [a, b]\n: c\n", "1:3"), ("an escape", "level: \"\u{1B}[31m\"\n", "1:9"),
        ("NUL", "level: a\0b\n", "1:9"), ("deep brackets", String(repeating: "[", count: 100_000), "1:257"),
        ("deep braces", String(repeating: "{a: ", count: 100_000), "1:1025"),
        ("deep dashes", String(repeating: "- ", count: 100_000), "1:513"),
        ("question marks", String(repeating: "? ", count: 100_000), "1:3"),
        ("anchors", String(repeating: "&a ", count: 100_000), "1:4"),
        ("tags", String(repeating: "!x ", count: 100_000), "1:4"),
        ("colons", String(repeating: ": ", count: 100_000), "1:1"),
        ("quotes", String(repeating: "'", count: 500_001), "1:500002"),
        ("an open quote", "level: \"" + String(repeating: "x\n ", count: 100_000), "100001:2"),
        ("a megabyte in one key", String(repeating: "k", count: 1_000_000) + ": 1\n", "1:1000001"),
        ("100,000 unknown keys", (0..<60_000).map { "key\($0): 1\n" }.joined(), "1:1"),
        ("control characters in a key", "\"\\e[31m\\u202e\\n\": 1\n", "1:1"),
        ("more than four megabytes", String(repeating: "# words\n", count: 600_000), "1:1"),
    ]

    static let cases: [HostileCase] =
        texts.map { topic($0.name, $0.text, at: $0.place) } + texts.map { policy($0.name, $0.text, at: $0.place) } + [
            topic("a key twice", "key: id\nkey: id\n", at: "2:1"),
            policy("a key twice", "swift: {}\nswift: {}\n", at: "2:1"),
            topic("nothing", "", at: "1:1"), topic("no key", "topic: o\n", at: "1:1"),
            topic("an empty key", "key: []\n", at: "1:1"), topic("a key that is null", "key: ~\n", at: "1:1"),
            topic("a key that is a number", "key: 5\n", at: "1:6"),
            topic("a key that is a mapping", "key: {a: b}\n", at: "1:6"),
            topic("a key in a key", "key: [id, [x]]\n", at: "1:11"),
            topic("an empty text as key", "key: ''\n", at: "1:6"),
            topic("a topic that is a list", "topic: [a]\nkey: id\n", at: "1:8"),
            topic("a misspelt key", "key: id\npartitons: 3\n", at: "2:1"),
            topic("an unknown envelope", "key: id\nenvelope: nope\n", at: "2:11"),
            topic("partitions that are words", "key: id\npartitions: many\n", at: "2:13"),
            topic("partitions below one", "key: id\npartitions: -4\n", at: "2:13"),
            topic("replication that is a list", "key: id\nreplication: [3]\n", at: "2:14"),
            topic("a retention without a unit", "key: id\nretention: long\n", at: "2:12"),
            topic("a dead-letter topic that is a number", "key: id\ndlq: 5\n", at: "2:6"),
            topic("kinds that are a list", "key: id\nkinds: [event]\n", at: "2:8"),
            topic("an unknown kind", "key: id\nkinds: { OrderPut: fact }\n", at: "2:20"),
            topic("producers that are a text", "key: id\nproducers: me\n", at: "2:12"),
            topic("consumers that are a number", "key: id\nconsumers: 3\n", at: "2:12"),
            topic("a key that no payload has", "key: nowhere\n", at: "1:6"),
            policy("an unknown level", "level: fulll\n", at: "1:8"),
            policy("a level that is a list", "level: [full]\n", at: "1:8"),
            policy("rules that are a text", "rules: off\n", at: "1:8"),
            policy("an unknown rule", "rules: { default-changd: off }\n", at: "1:10"),
            policy("an unknown severity", "rules: { default-changed: loud }\n", at: "1:27"),
            policy("an unknown topic", "topics: { oo: { level: full } }\n", at: "1:11"),
            policy("an unknown producer", "topics: { o: { producers: ajar } }\n", at: "1:27"),
            policy("an unknown key of a topic", "topics: { o: { lvl: full } }\n", at: "1:16"),
            policy("topics that are a list", "topics: [o]\n", at: "1:9"),
            policy("a topic that is a text", "topics: { o: full }\n", at: "1:14"),
        ]
}
