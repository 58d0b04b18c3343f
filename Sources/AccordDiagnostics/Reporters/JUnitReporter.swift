/// JUnit's XML: each file that was checked is a test case, and so is every other that has findings.
public struct JUnitReporter: Reporter {
    private struct Case {
        let path: String
        let failing: [Finding]
        let passing: [Finding]

        /// What could not be checked is no failed check.
        var isUnchecked: Bool { failing.contains { $0.severity == .unchecked } }
    }

    public init() {}

    public func report(_ report: Report) -> String {
        let cases = cases(of: report)
        let failures = cases.count { !$0.failing.isEmpty && !$0.isUnchecked }
        let counts = #"tests="\#(cases.count)" failures="\#(failures)" errors="\#(cases.count(where: \.isUnchecked))""#
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="accord" \(counts)>
              <testsuite name="accord" \(counts)>
            \(cases.map(element).joined())  </testsuite>
            </testsuites>

            """
    }

    private func cases(of report: Report) -> [Case] {
        let findings = Dictionary(grouping: report.findings) { $0.location.file.path }
        return Set(report.checked).union(findings.keys).sorted().map { path in
            let found = findings[path] ?? []
            let passes = { (finding: Finding) in finding.severity == .warning && !report.failsOnWarnings }
            return Case(path: path, failing: found.filter { !passes($0) }, passing: found.filter(passes))
        }
    }

    /// A case has at most one failure: not every reader knows what to do with several.
    private func element(_ test: Case) -> String {
        let path = test.path.inAttribute
        let start = "    <testcase name=\"\(path)\" classname=\"accord\" file=\"\(path)\""
        guard !test.failing.isEmpty || !test.passing.isEmpty else { return start + "/>\n" }
        var lines = [start + ">"]
        if let first = test.failing.first {
            let name = test.isUnchecked ? "error" : "failure"
            let message = test.failing.count == 1 ? first.message : "\(test.failing.count) findings"
            let type = test.failing.count == 1 ? first.rule : "accord"
            let attributes = "message=\"\(message.inAttribute)\" type=\"\(type.inAttribute)\""
            lines.append("      <\(name) \(attributes)>\(text(test.failing))</\(name)>")
        }
        if !test.passing.isEmpty { lines.append("      <system-out>\(text(test.passing))</system-out>") }
        return lines.joined(separator: "\n") + "\n    </testcase>\n"
    }

    private func text(_ findings: [Finding]) -> String {
        findings.map { ([$0.oneline] + $0.advice.map { "  " + $0.printable }).joined(separator: "\n") + "\n" }.joined()
            .inText
    }
}

/// XML 1.0: what it has no way of writing is replaced.
extension String {
    fileprivate var inText: String {
        replacingScalars { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\r": "&#13;"
            case "\t", "\n": nil
            case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
            default: nil
            }
        }
    }

    fileprivate var inAttribute: String {
        inText.replacingScalars { scalar in
            switch scalar {
            case "\"": "&quot;"
            case "\t": "&#9;"
            case "\n": "&#10;"
            default: nil
            }
        }
    }
}
