import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension Suppression {
    private static let keys = ["rule", "contract", "topic", "pointer", "release", "reason", "until"]

    /// Reads the list; an entry that does not say what it needs to say is a finding, and lets nothing pass.
    static func read(
        _ value: Value?, contracts: [String], topics: [String], in section: inout ConfigurationReader
    ) -> [Suppression] {
        guard let value else { return [] }
        guard value.kind == .array else {
            section.reject(value, "expected a list for 'suppressions', found \(value.kind.phrase)")
            return []
        }
        return value.elements.compactMap { element in
            var inner = ConfigurationReader(element, rule: "invalid-configuration", keys: keys)
            defer { section.adopt(inner) }
            let rule = rule(&inner)
            let subject = subject(of: element, contracts, topics, in: &inner)
            let reason = inner.string("reason")
            if element.kind == .object, element["reason"] == nil {
                inner.reject(element, "a suppression needs a reason", help: "write why the finding may stay")
            }
            let pointer = pointer(&inner)
            let release = release(&inner)
            guard inner.isSound, let rule, let subject, reason != nil else { return nil }
            return Suppression(
                rule: rule, subject: subject, pointer: pointer, release: release,
                until: element["until"].map { $0.string ?? $0.compactText }, source: element)
        }
    }

    private static func rule(_ section: inout ConfigurationReader) -> String? {
        if let found = section.member("rule"), let rule = Rule.named(found, in: &section) {
            guard let obligation = rule.obligation else { return rule.id }
            section.reject(found, "'\(rule.id)' \(obligation) and cannot be suppressed")
            return nil
        }
        return known("rule", among: Rule.all.filter { !$0.cannotBeTurnedOff }.map(\.id), in: &section)
    }

    private static func subject(
        of element: Value, _ contracts: [String], _ topics: [String], in section: inout ConfigurationReader
    ) -> Subject? {
        guard section.member("topic") != nil || section.member("contract") != nil else {
            if element.kind == .object { section.reject(element, "the key 'contract' or 'topic' is missing") }
            return nil
        }
        if section.member("topic") == nil {
            return known("contract", among: contracts, in: &section).map(Subject.contract)
        }
        if let contract = section.member("contract") {
            section.reject(contract, "a suppression is about a contract or about a topic", help: "remove one of them")
        }
        return known("topic", among: topics, in: &section).map(Subject.topic)
    }

    /// Empty for the whole document.
    private static func pointer(_ section: inout ConfigurationReader) -> String? {
        guard let found = section.member("pointer") else { return nil }
        if let text = found.string, text.isEmpty || text.hasPrefix("/") { return text }
        section.reject(
            found, "\(found.summary) is no JSON pointer", help: "write it as /fields/3, or leave it out for all")
        return nil
    }

    private static func release(_ section: inout ConfigurationReader) -> Version? {
        guard let found = section.written("release", { $0.string($1) }) else { return nil }
        if let version = Version(found.content) { return version }
        section.reject(found.source, "'\(found.content)' is not the version of a release")
        return nil
    }

    private static func known(_ key: String, among names: [String], in section: inout ConfigurationReader) -> String? {
        guard let found = section.member(key) else {
            section.rejectMissing(key)
            return nil
        }
        if let name = found.string, names.contains(name) { return name }
        let question = found.string.flatMap { Suggestion.question(for: $0, among: names) }
        section.reject(
            found, "there is no \(key) \(found.summary) that a suppression could name", help: question)
        return nil
    }
}
