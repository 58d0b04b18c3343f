import Foundation
import Testing

/// A folder of schemas that a seed decides, and how it goes on.
struct RandomProject {
    let seed: UInt64
    let folder: TemporaryFolder
    var generator: SeededGenerator
    /// The names of the topics.
    private(set) var topics: [String] = []
    private var count = 0

    private static let folders = [
        "orders", "my topic", "o", "a.b", "topic", "größe", "-", "1.0", "null", "yes", "x:y", "it's", "new\nline",
    ]
    private static let names = ["orders", "a.b", "null", "1.0", "yes", "0x1F", "-", "_", "1e3"]
    private static let keys = [
        "id", "order_id", "null", "k\u{2028}v", "k\u{85}v", "k\u{7F}", "k\"q", "k\\b", "ключ", "k: v", "# x", "- y",
        "\u{FEFF}k",
        "👩‍👩‍👧", "k\tv",
    ]
    private static let contracts = [
        "OrderPlaced", "CancelOrder", "topic", "Order Placed", "order_placed", "a.b", "größe", "1.0", "it's", "history",
    ]

    init(seed: UInt64) throws {
        self.seed = seed
        generator = SeededGenerator(seed: seed)
        folder = try TemporaryFolder()
        try folder.write(
            "level: \(pick(["optional-only", "full-transitive", "full", "none"]))\n", to: "schemas/accord.yaml")
        for _ in 0..<Int.random(in: 1...2, using: &generator) { try addTopic() }
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &generator)]
    }

    private mutating func addTopic() throws {
        let path = pick(Self.folders)
        guard !folder.exists("schemas/\(path)/topic.yaml") else { return }
        let isPlain = Bool.random(using: &generator)
        let key = pick(isPlain ? Array(Self.keys.prefix(3)) : Self.keys)
        let name = Bool.random(using: &generator) ? pick(Self.names) : nil
        guard !topics.contains(name ?? path) else { return }
        topics.append(name ?? path)
        let lines = [
            name.map { "topic: \(Self.quoted($0))" }, "key: [\(Self.quoted(key))]",
            Bool.random(using: &generator) ? "partitions: 12" : nil,
            Int.random(in: 0..<4, using: &generator) == 0 ? "envelope: none" : nil,
        ].compactMap(\.self)
        try folder.write(lines.joined(separator: "\n") + "\n", to: "schemas/\(path)/topic.yaml")
        for _ in 0..<Int.random(in: 1...2, using: &generator) {
            let isJSON = key != "id" || Bool.random(using: &generator)
            let contract = pick(isPlain ? Array(Self.contracts.prefix(4)) : Self.contracts)
            guard !folder.exists("schemas/\(path)/\(contract).avsc") else { continue }
            let text = isJSON ? Self.json(key) : Self.avro(contract)
            try folder.write(text, to: "schemas/\(path)/\(contract)\(isJSON ? ".schema.json" : ".avsc")")
        }
    }

    /// JSON, and YAML.
    static func quoted(_ text: String) -> String {
        "\"" + text.utf16.map { unit in String(format: "\\u%04x", Int(unit)) }.joined() + "\""
    }

    private static func avro(_ name: String) -> String {
        let type = name.filter { $0.isASCII && $0.isLetter }
        return Repository.record(type.isEmpty ? "T" : type)
    }

    static func json(_ key: String) -> String {
        """
        {
          "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": [\(quoted(key))],
          "properties": {
            \(quoted(key)): {"type": "string", "description": "The key."}
          }
        }

        """
    }

    func accord(_ arguments: String...) throws -> Accord.Result { try accord(arguments) }

    func accord(_ arguments: [String]) throws -> Accord.Result { try Accord.run(arguments, in: folder) }

    /// The next check passes, and no finding that is let pass is gone.
    func expectClean(_ after: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let result = try accord("check", "--format", "oneline")
        #expect(result.exitCode == 0, "seed \(seed), after \(after)\(result.all)", sourceLocation: sourceLocation)
        #expect(
            !result.all.contains("known-finding-gone"), "seed \(seed), after \(after)\(result.all)",
            sourceLocation: sourceLocation)
    }

    mutating func freshName() -> String {
        count += 1
        return "OrderPlacedV\(count + 1)"
    }

    private func contracts() throws -> [String] {
        try folder.contents(of: "schemas").keys.filter {
            !$0.contains("history/") && ($0.hasSuffix(".avsc") || $0.hasSuffix(".schema.json"))
        }.sorted()
    }

    /// Adds a field that nobody has had yet to a contract.
    mutating func addField(type: String, optional: Bool) throws {
        guard let path = try contracts().randomElement(using: &generator) else { return }
        count += 1
        let name = "field_\(count)"
        if path.hasSuffix(".avsc") {
            let field =
                "{ \"name\": \"\(name)\", \"type\": \(type), \"doc\": \"A field.\"\(optional ? ", \"default\": null" : "") }"
            try folder.edit("schemas/\(path)", "\"fields\": [", "\"fields\": [\n    \(field),")
        } else {
            try folder.edit(
                "schemas/\(path)", "\"properties\": {",
                "\"properties\": {\n    \"\(name)\": {\"type\": \"string\", \"description\": \"A field.\"},")
            if !optional { try folder.edit("schemas/\(path)", "\"required\": [", "\"required\": [\"\(name)\", ") }
        }
    }

    /// Renames a contract's file, with its releases.
    mutating func renameContract() throws {
        guard let path = try contracts().randomElement(using: &generator) else { return }
        let parts = path.split(separator: "/")
        guard parts.count == 2, let suffix = [".avsc", ".schema.json"].first(where: path.hasSuffix) else { return }
        let (topic, name) = (String(parts[0]), String(parts[1].dropLast(suffix.count)))
        let new = freshName()
        try move("schemas/\(path)", "schemas/\(topic)/\(new)\(suffix)")
        if folder.exists("schemas/\(topic)/history/\(name)"), name != "topic" {
            try move("schemas/\(topic)/history/\(name)", "schemas/\(topic)/history/\(new)")
        }
        // What is found of it is another finding now.
        _ = try accord("baseline", "write")
    }

    /// Renames the folder of a topic that says its name.
    mutating func renameTopic() throws {
        let files = try folder.contents(of: "schemas")
        let named = files.filter { $0.key.hasSuffix("/topic.yaml") && $0.value.hasPrefix("topic: ") }.keys.sorted()
        guard let path = named.randomElement(using: &generator) else { return }
        count += 1
        try move("schemas/\(path.dropLast("/topic.yaml".count))", "schemas/renamed \(count)")
        _ = try accord("baseline", "write")
    }

    private func move(_ old: String, _ new: String) throws {
        try FileManager.default.moveItem(
            at: folder.url.appendingPathComponent(old), to: folder.url.appendingPathComponent(new))
    }
}
