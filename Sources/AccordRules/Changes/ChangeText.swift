import AccordDiagnostics

// Changes for a terminal.
extension ContractDiff {
    var text: String {
        let blocks = changed.map { $0.text + "\n" }.joined()
        let others = settings.map { "\($0.printable): changed\n" }.joined()
        return blocks + others + OnelineReporter().report(Report(besides)) + "\(summary)\n"
    }
}

extension ContractChange {
    fileprivate var text: String {
        var lines = ["\(name) \(versions) (\(topic)): \(safety.rawValue)"]
        lines += sentences.map { "  \($0)" }
        for finding in findings {
            lines.append("  \(finding.line)")
            if let witness = finding.evidence?.witness() { lines.append("    witness: \(witness.sentence)") }
        }
        if let affected { lines.append("  affects \(affected)") }
        return lines.map { $0.printable + "\n" }.joined()
    }
}

extension ContractHistory {
    var text: String {
        let blocks = entries.map { entry in
            ([entry.title] + entry.sentences.map { "  \($0)" }).map { $0.printable + "\n" }.joined()
        }
        return "\(name) (\(topic))".printable + "\n\n" + blocks.joined(separator: "\n")
    }
}
