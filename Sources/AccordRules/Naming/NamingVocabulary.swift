import AccordDiagnostics
import AccordSchemas

/// What a company says about the words in its names: the key `names` of `accord.yaml`.
struct NamingVocabulary: Sendable {
    /// Words that are in the past tense here, beside those of English: `Rebalance`.
    private(set) var pastTense: Set<String> = []
    /// Words that commands may start with, beside the verbs of English.
    private(set) var imperative: Set<String> = []
    /// Contracts whose names may be as they are.
    private(set) var allowed: Set<String> = []
    /// Words that no name of a contract has.
    private(set) var denied: Set<String> = []

    static func read(_ section: inout ConfigurationReader) -> NamingVocabulary {
        guard let value = section.member("names") else { return NamingVocabulary() }
        var inner = ConfigurationReader(
            value, rule: "invalid-configuration", keys: ["past-tense", "imperative", "allow", "deny"])
        defer { section.adopt(inner) }
        func words(_ key: String) -> [String] { inner.strings(key).compactMap(\.string) }
        var result = NamingVocabulary()
        result.pastTense = Set(words("past-tense").map { $0.lowercased() })
        result.imperative = Set(words("imperative").map { $0.lowercased() })
        result.allowed = Set(words("allow"))
        result.denied = Set(words("deny").map { $0.lowercased() })
        return result
    }
}
