/// SARIF 2.1.0 with what GitHub's code scanning asks for.
public struct SARIFReporter: Reporter {
    public init() {}

    public func report(_ report: Report) -> String {
        let ids = Set((report.findings + report.known).map(\.rule)).sorted()
        let results = SARIFResults(report, ruleIDs: ids)
        let run = JSONTree.object([
            ("tool", .object([("driver", driver(of: report, ids))])),
            ("invocations", .array([invocation(report)])),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(results.all)),
        ])
        let document = JSONTree.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ])
        return document.text() + "\n"
    }

    private func driver(of report: Report, _ ids: [String]) -> JSONTree {
        .object([
            ("name", .string("accord")), ("semanticVersion", .string(report.version)),
            ("rules", .array(ids.map { rule($0, report.rules[$0]) })),
        ])
    }

    private func rule(_ id: String, _ text: RuleText?) -> JSONTree {
        guard let text else { return .object([("id", .string(id))]) }
        let help = "`accord explain \(id)` shows where the rule is broken and where it is kept."
        return .object([
            ("id", .string(id)), ("shortDescription", .message(text.summary)),
            ("fullDescription", .message(text.rationale)), ("help", .message(help)),
            ("defaultConfiguration", .object([("level", .string(text.severity.ofTwo))])),
        ])
    }

    private func invocation(_ report: Report) -> JSONTree {
        .object([
            ("executionSuccessful", .scalar("\(report.verdict != .unchecked)")),
            ("exitCode", .number(Int(report.verdict.exitCode))),
        ])
    }
}

extension JSONTree {
    static func message(_ text: String) -> JSONTree { .object([("text", .string(text))]) }
}
