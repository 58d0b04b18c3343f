import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let patternNotRead = Rule(
        id: "pattern-not-read",
        summary: "A pattern is a regular expression.",
        rationale: """
            Validators refuse a schema whose pattern is malformed, or let everything pass. Of one that looks ahead or \
            back, or refers to what it matched, no change can be decided.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .json(let schema) = lineage.contract.schema else { return [] }
            return schema.unreadPatterns.map { pattern in
                Finding(
                    "\(pattern.source.summary) \(pattern.reason.phrase)", at: pattern.source.location,
                    help: pattern.reason.help)
            }
        })
}

extension UnreadPattern.Reason {
    fileprivate var phrase: String {
        switch self {
        case .malformed: "is malformed"
        case .beyond(let features):
            UnreadPattern.Feature.allCases.filter(features.contains).map(\.phrase).joined(separator: " and ")
                + ", so that no change of it can be decided"
        case .tooLarge: "is too large for a change of it to be decided"
        }
    }

    fileprivate var help: String {
        switch self {
        case .malformed: "write it by ECMA 262"
        case .beyond: "say what may stand there, without that"
        case .tooLarge: "write it with fewer or smaller counts"
        }
    }
}

extension UnreadPattern.Feature {
    fileprivate var phrase: String {
        switch self {
        case .lookahead: "looks ahead"
        case .lookbehind: "looks back"
        case .backreference: "refers to what it matched"
        case .wordBoundary: "asks where a word ends"
        case .otherEscape: "has an escape that is not read"
        }
    }
}
