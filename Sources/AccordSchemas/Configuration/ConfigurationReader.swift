public import AccordDiagnostics
public import AccordDocuments

/// A mapping of a configuration file, read key by key; what does not fit is a finding.
public struct ConfigurationReader {
    private let value: Value
    private let rule: String
    public private(set) var findings: [Finding] = []

    public init(_ value: Value, rule: String, keys: [String]) {
        self.value = value
        self.rule = rule
        if value.kind == .object {
            reportUnknownKeys(known: keys)
        } else if !value.isNull {
            reject(value, "expected keys with values, found \(value.kind.phrase)")
        }
    }

    /// Returns whether everything that was read so far is allowed; warnings do not count.
    public var isSound: Bool { findings.allSatisfy { $0.severity == .warning } }

    private mutating func reportUnknownKeys(known: [String]) {
        for (count, member) in value.members.filter({ !known.contains($0.name) }).enumerated() {
            let question = count < 20 ? Suggestion.question(for: member.name, among: known) : nil
            reject(
                member.key, "'\(member.name)' is no key here",
                help: question ?? "the keys are: \(known.joined(separator: ", "))")
        }
    }

    public mutating func reject(_ value: Value, _ message: String, help: String? = nil) {
        findings.append(Finding(rule: rule, severity: .unchecked, message, at: value.location, help: help))
    }

    /// Reports something that is read, but should be written in another way.
    public mutating func warn(_ value: Value, rule: String, _ message: String, help: String) {
        findings.append(Finding(rule: rule, severity: .warning, message, at: value.location, help: help))
    }

    public mutating func rejectMissing(_ key: String) {
        if value.kind == .object { reject(value, "the key '\(key)' is missing") }
    }

    public mutating func adopt(_ inner: ConfigurationReader) {
        findings += inner.findings
    }

    public func member(_ key: String) -> Value? {
        value[key].flatMap { $0.isNull ? nil : $0 }
    }

    public mutating func string(_ key: String) -> String? {
        guard let found = member(key) else { return nil }
        if let text = found.string, !text.isEmpty { return text }
        reject(found, "expected a text for '\(key)', found \(found.summary)")
        return nil
    }

    public mutating func boolean(_ key: String) -> Bool? {
        guard let value = member(key) else { return nil }
        if value.kind != .boolean { reject(value, "expected true or false, found \(value.summary)") }
        return value.boolean
    }

    /// One text or a list of texts.
    public mutating func strings(_ key: String) -> [Value] {
        guard let found = member(key) else { return [] }
        let written = found.kind == .array ? found.elements : [found]
        for element in written where element.string?.isEmpty ?? true {
            reject(element, "expected a text or a list of texts for '\(key)', found \(element.summary)")
        }
        return written.filter { !($0.string?.isEmpty ?? true) }
    }

    /// An integer from 1 to a million.
    public mutating func count(_ key: String) -> Int? {
        guard let found = member(key) else { return nil }
        if let count: Int = found.number?.asInteger(), (1...1_000_000).contains(count) { return count }
        reject(found, "expected an integer from 1 to 1000000 for '\(key)', found \(found.summary)")
        return nil
    }

    public mutating func timeSpan(_ key: String) -> TimeSpan? {
        guard let found = member(key) else { return nil }
        if let span = found.string.flatMap(TimeSpan.init) { return span }
        reject(
            found, "expected a duration for '\(key)', found \(found.summary)",
            help: "write a number up to a million and one of \(TimeSpan.unitNames.joined(separator: ", ")), such as 7d")
        return nil
    }

    public mutating func requireChoice(_ value: Value, of choices: [String]) {
        guard !choices.contains(value.string ?? "") else { return }
        reject(value, "expected \(choices.joined(separator: " or ")), found \(value.summary)")
    }

    public mutating func requireMembers(_ value: Value) {
        guard value.kind != .object else { return }
        reject(value, "expected keys with values, found \(value.kind.phrase)")
    }

    public mutating func choice(_ key: String, of choices: [String]) -> String? {
        guard let found = member(key) else { return nil }
        if let text = found.string, choices.contains(text) { return text }
        let question = found.string.flatMap { Suggestion.question(for: $0, among: choices) }
        reject(
            found, "\(found.summary) is no value for '\(key)'",
            help: question ?? "write one of: \(choices.joined(separator: ", "))")
        return nil
    }

    /// The members of an inner mapping, whatever their keys.
    public mutating func members(_ key: String) -> [Member] {
        guard let found = member(key) else { return [] }
        if found.kind == .object { return found.members }
        reject(found, "expected keys with values for '\(key)', found \(found.kind.phrase)")
        return []
    }
}
