import AccordDiagnostics

/// A comment on a pull request: a table of contracts, then what changed in each.
extension ContractDiff {
    private static let roomOfTable = 15_000

    var markdown: String {
        var text = "### Contracts: \(Markdown.escaped(summary))\n"
        if !changed.isEmpty { text += "\n" + table }
        if !settings.isEmpty {
            text += "\nAlso changed:\n\n" + Markdown.list(settings, of: "file", Markdown.escaped)
        }
        if !besides.isEmpty { text += "\nBesides:\n\n" + Markdown.findings(besides) }
        var left = 0
        for contract in changed {
            let section = "\n" + contract.section
            if left == 0, text.utf8.count + section.utf8.count <= Markdown.room { text += section } else { left += 1 }
        }
        guard left > 0 else { return text }
        return text + "\nThe changes of \(counted(left, "contract")) are left out here; `accord diff` prints them.\n"
    }

    private var table: String {
        var text = "| contract | topic | version | verdict |\n|---|---|---|---|\n"
        for (position, contract) in changed.enumerated() {
            let row = contract.row
            if text.utf8.count + row.utf8.count > Self.roomOfTable {
                return text + "\n\(counted(changed.count - position, "contract")) more are not in this table.\n"
            }
            text += row
        }
        return text
    }
}

extension ContractChange {
    fileprivate var row: String {
        let verdict = safety == .safe ? safety.rawValue : "**\(safety.rawValue)**"
        let cells = [Markdown.escaped(name), Markdown.escaped(topic), movement, verdict]
        return "| \(cells.joined(separator: " | ")) |\n"
    }

    private var movement: String {
        switch event {
        case .added: "new"
        case .deleted: "deleted"
        case .renamed: "renamed, \(Markdown.escaped(versions))"
        case .changed, .unchanged: Markdown.escaped(versions)
        }
    }

    fileprivate var section: String {
        var text = "#### \(Markdown.escaped(name)) \(Markdown.escaped(versions)): \(safety.rawValue)\n\n"
        text += Markdown.list(sentences, of: "change", Markdown.escaped)
        if !findings.isEmpty { text += "\nFindings:\n\n" + Markdown.findings(findings) }
        if let affected { text += "\nAffects \(Markdown.escaped(affected)).\n" }
        return text
    }
}

extension Markdown {
    /// Each with its place and its witness, on a line of its own.
    static func findings(_ findings: [Finding]) -> String {
        list(findings, of: "finding") { finding in
            let witness = finding.evidence?.witness().map { "\n  - witness: \(escaped($0.sentence))" } ?? ""
            return "**\(finding.severity.rawValue)** \(escaped(finding.message)) "
                + "(\(finding.rule), \(escaped(finding.location.text)))\(witness)"
        }
    }
}

extension ContractHistory {
    var markdown: String {
        var text = "### \(Markdown.escaped(name)) (\(Markdown.escaped(topic)))\n"
        for (position, entry) in entries.enumerated() {
            let section =
                "\n#### \(Markdown.escaped(entry.title))\n\n"
                + Markdown.list(entry.sentences, of: "change", Markdown.escaped)
            guard text.utf8.count + section.utf8.count <= Markdown.room else {
                return text + "\n\(counted(entries.count - position, "older version")) left out here.\n"
            }
            text += section
        }
        return text
    }
}
