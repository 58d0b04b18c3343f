public import AccordCompatibility
public import AccordDiagnostics
public import AccordDocuments
public import AccordSchemas

/// What `accord.yaml` decides; every key has a default.
public struct Configuration: Sendable {
    public private(set) var level = Level.optionalOnly
    public private(set) var optionalStyle = OptionalStyle.default
    /// The key `swift`, which belongs to the generator.
    public private(set) var swift: Value?
    /// Where it does not follow from the level.
    private var contentModel: ContentModel?
    private var topics: [String: Scope] = [:]
    private var contracts: [String: Scope] = [:]
    private var severities: [String: Severity?] = [:]
    /// All rules but those that are turned off.
    private(set) var rulesInUse = Rule.all

    /// A topic or a contract that has a policy of its own.
    private struct Scope {
        var level: Level?
        var hasOpenProducers: Bool?
    }

    /// Findings that are let pass.
    private(set) var suppressions: [Suppression] = []

    /// What a company says about the words in its names.
    private(set) var names = NamingVocabulary()

    private static let keys = [
        "level", "optional", "topics", "contracts", "rules", "names", "suppressions", "swift",
    ]

    public init() {}

    /// Reads `accord.yaml` for the topics and contracts that there are; what it says of others is a finding.
    public static func read(
        _ document: Document?, topics: [Topic], lineages: [Lineage]
    ) -> (configuration: Configuration, findings: [Finding]) {
        var configuration = Configuration()
        guard let document else { return (configuration, []) }
        var section = ConfigurationReader(document.root, rule: "invalid-configuration", keys: keys)
        configuration.level = section.choice("level") ?? configuration.level
        configuration.optionalStyle = section.choice("optional") ?? configuration.optionalStyle
        configuration.topics = scopes("topics", known: topics.map(\.name), in: &section)
        configuration.contracts = scopes("contracts", known: lineages.map(\.name), in: &section)
        configuration.readRules(&section)
        configuration.rulesInUse = Rule.all.filter { configuration.severity(of: $0) != nil }
        configuration.names = NamingVocabulary.read(&section)
        configuration.suppressions = Suppression.read(
            section.member("suppressions"), contracts: lineages.map(\.name), topics: topics.map(\.name), in: &section)
        configuration.swift = section.member("swift")
        return (configuration, section.findings)
    }

    private static func scopes(_ key: String, known: [String], in section: inout ConfigurationReader) -> [String: Scope]
    {
        var scopes: [String: Scope] = [:]
        for member in section.members(key) {
            if !known.contains(member.name) {
                let question = Suggestion.question(for: member.name, among: known)
                section.reject(
                    member.key, "there is nothing called '\(member.name)' among the \(key)", help: question)
            }
            var inner = ConfigurationReader(
                member.value, rule: "invalid-configuration", keys: ["level", "producers", "reason"])
            let producers = inner.choice("producers", of: ["open", "closed"])
            scopes[member.name] = Scope(level: inner.choice("level"), hasOpenProducers: producers.map { $0 == "open" })
            _ = inner.string("reason")
            section.adopt(inner)
        }
        return scopes
    }

    private mutating func readRules(_ section: inout ConfigurationReader) {
        for member in section.members("rules") {
            guard let rule = Rule.named(member.key, in: &section) else {
                let question = Suggestion.question(for: member.name, among: Rule.all.map(\.id))
                section.reject(member.key, "there is no rule '\(member.name)'", help: question)
                continue
            }
            if let obligation = rule.obligation {
                section.reject(member.key, "'\(rule.id)' \(obligation) and cannot be turned off")
                continue
            }
            switch member.value.string {
            case "error": severities[rule.id] = .error
            case "warning": severities[rule.id] = .warning
            case "off": severities[rule.id] = .some(nil)
            default: section.reject(member.value, "expected error, warning or off, found \(member.value.summary)")
            }
        }
    }

    /// Nil for a rule that is turned off.
    func severity(of rule: Rule) -> Severity? {
        severities[rule.id] ?? rule.severity
    }

    /// The level and the content model that were asked for on the command line hold for all.
    public func overriding(level: Level?, contentModel: ContentModel? = nil) -> Configuration {
        var copy = self
        copy.contentModel = contentModel ?? self.contentModel
        guard let level else { return copy }
        copy.level = level
        for name in copy.topics.keys { copy.topics[name]?.level = nil }
        for name in copy.contracts.keys { copy.contracts[name]?.level = nil }
        return copy
    }

    public func policy(for lineage: Lineage) -> Policy {
        let (topic, contract) = (topics[lineage.topic.name], contracts[lineage.name])
        let level = contract?.level ?? topic?.level ?? level
        return Policy(
            level: level, contentModel: contentModel ?? (level == .optionalOnly ? .tolerant : .strict),
            hasOpenProducers: contract?.hasOpenProducers ?? topic?.hasOpenProducers ?? false)
    }
}

/// What one contract is held to.
public struct Policy: Sendable {
    public let level: Level
    public let contentModel: ContentModel
    /// Others than our own producers write to the topic, and may send more than the contract declares.
    public let hasOpenProducers: Bool
}
