import AccordSchemas

/// The settings that a client library knows, what they may be, and what they are where nobody writes them.
///
/// A line a setting: its name and aliases, who has it, its values, its default; where an older version had another
/// default, that version and the default before it.
struct SettingTable: Sendable {
    struct Entry: Sendable {
        let name: String
        let role: Client.Role?
        let values: Values
        let standard: String
        /// What the default was before a version.
        let earlier: (version: ClientVersion, standard: String)?
    }

    enum Values: Sendable {
        case boolean
        /// An integer, or one of a few words.
        case integer(ClosedRange<Int>, words: [String])
        case number(ClosedRange<Double>)
        /// One of these, letter by letter.
        case choice([String])
        /// One of these, in any letter case.
        case word([String])
        /// Some of these, with commas between them.
        case flags([String])
        case text
    }

    private let entries: [String: Entry]

    init(_ tables: String...) {
        var entries: [String: Entry] = [:]
        for line in tables.joined(separator: "\n").split(separator: "\n") {
            let columns = line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
            let names = columns[0].split(separator: " ").map(String.init)
            let entry = Entry(
                name: names[0], role: Client.Role(rawValue: columns[1]), values: Values(columns[2]),
                standard: columns[3], earlier: columns.count > 4 ? Self.earlier(columns[4]) : nil)
            for name in names { entries[name] = entry }
        }
        self.entries = entries
    }

    private static func earlier(_ column: String) -> (ClientVersion, String)? {
        let parts = column.split(separator: " ", maxSplits: 1).map(String.init)
        return ClientVersion(parts[0]).map { ($0, parts.count > 1 ? parts[1] : "") }
    }

    /// A setting by its name or by another name of it.
    subscript(name: String) -> Entry? {
        if let entry = entries[name] { return entry }
        // librdkafka's settings of a topic may have this in front, and serializers hand these on.
        if name.hasPrefix("topic."), isLibrdkafka { return entries[String(name.dropFirst("topic.".count))] }
        let isHandedOn = ["request.header.", "schema.registry.ssl."].contains(where: name.hasPrefix)
        return isHandedOn ? Entry(name: name, role: nil, values: .text, standard: "", earlier: nil) : nil
    }

    private var isLibrdkafka: Bool { entries["partitioner"] != nil }

    var names: [String] { entries.keys.sorted() }
}

extension SettingTable.Values {
    fileprivate init(_ column: String) {
        let words = column.split(separator: " ").map(String.init)
        let bounds = words.count > 1 ? words[1].split(separator: "...").map(String.init) : []
        switch words[0] {
        case "boolean": self = .boolean
        case "integer": self = .integer(Int(bounds[0])!...Int(bounds[1])!, words: Array(words.dropFirst(2)))
        case "number": self = .number(Double(bounds[0])!...Double(bounds[1])!)
        case "choice": self = .choice(Array(words.dropFirst()))
        case "word": self = .word(Array(words.dropFirst()))
        case "flags": self = .flags(Array(words.dropFirst()))
        default: self = .text
        }
    }

    /// Whether a library takes a text. librdkafka reads integers as C does: `5 ms` is 5.
    func accept(_ text: String, by kind: Client.Kind) -> Bool {
        switch self {
        case .boolean: Boolean.texts(of: kind).contains(text.lowercased())
        case .integer(let range, let words):
            Self.integer(text, by: kind).map(range.contains) ?? false || words.contains(text.lowercased())
        case .number(let range): Double(text).map(range.contains) ?? false
        case .choice(let words): words.contains(text)
        case .word(let words): words.contains { $0.lowercased() == text.lowercased() }
        case .flags(let words):
            text.lowercased().split(separator: ",").allSatisfy { flag in
                words.contains(flag.trimmed.trimmingPrefix { "+-".contains($0) }.description)
            }
        case .text: true
        }
    }

    private static func integer(_ text: String, by kind: Client.Kind) -> Int? {
        guard kind == .librdkafka else { return Int(text) }
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
        let sign = text.prefix { "+-".contains($0) }
        return Int(sign + text.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber })
    }

    /// What they are, for a message.
    var phrase: String {
        switch self {
        case .boolean: "true or false"
        case .integer(let range, let words):
            "an integer from \(range.lowerBound) to \(range.upperBound)" + words.map { ", or \($0)" }.joined()
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words), .word(let words): "one of \(words.joined(separator: ", "))"
        case .flags(let words): "some of \(words.joined(separator: ", ")), with commas between them"
        case .text: "a text"
        }
    }
}

/// How settings write yes and no.
enum Boolean {
    static func texts(of kind: Client.Kind) -> Set<String> {
        kind == .java ? ["true", "false"] : ["true", "false", "t", "f", "1", "0"]
    }

    static func isTrue(_ text: String) -> Bool { ["true", "t", "1"].contains(text.lowercased()) }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension SettingTable {
    static let librdkafka = SettingTable(librdkafkaLines, serializerLines)
    static let javaProducer = SettingTable(javaProducerLines, serializerLines)
    static let javaConsumer = SettingTable(javaConsumerLines, serializerLines)
}
