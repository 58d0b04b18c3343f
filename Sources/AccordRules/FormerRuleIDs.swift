import AccordDocuments
import AccordSchemas

extension Rule {
    /// The ids that rules had in earlier versions of Accord, with the ids that they have now. Configuration, suppressions
    /// and `baseline.yaml` may still use them.
    static let formerIDs = [
        "content-model-unsaid": "additional-properties-unspecified", "text-untidy": "trailing-whitespace",
    ]

    /// Returns the rule with an id that a configuration file names; a former id is accepted with a warning.
    static func named(_ key: Value, in section: inout ConfigurationReader) -> Rule? {
        let id = key.string ?? key.compactText
        guard let current = formerIDs[id] else { return all.first { $0.id == id } }
        section.warn(
            key, rule: "rule-renamed", "the rule '\(id)' is called '\(current)' now", help: "write '\(current)'")
        return all.first { $0.id == current }
    }
}
