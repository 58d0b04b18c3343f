/// `path:line:column: error: message [rule]`, the form that build systems and editors understand.
public struct OnelineReporter: Reporter {
    public init() {}

    public func report(_ report: Report) -> String {
        report.findings.inReportingOrder().map { $0.oneline + "\n" }.joined()
    }
}

extension Finding {
    var oneline: String {
        "\(location.text): \(severity.ofTwo): \(message.printable) [\(rule)]"
    }

    /// The message that shows it, and what to do: a line each.
    var advice: [String] {
        let witness = evidence?.witness().map { "witness: \($0.sentence)" }
        return [witness, help.map { "help: \($0)" }].compactMap(\.self)
    }
}
