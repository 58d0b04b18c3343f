import AccordDiagnostics

// The words that the text, the Markdown and the JSON share.
extension ContractChange {
    /// `1.3 to 1.4`, `1.0`
    var versions: String {
        switch (from, to) {
        case (let from?, let to?): from == to ? "\(to)" : "\(from) to \(to)"
        case (let from?, nil): "\(from)"
        case (nil, let to): to.map { "\($0)" } ?? ""
        }
    }

    /// A sentence for each thing that changed.
    var sentences: [String] {
        switch event {
        case .added: [["a new contract", fieldCount.map(fields)].compactMap(\.self).joined(separator: ", ")]
        case .deleted: ["the contract is gone"]
        case .renamed(let name): ["the contract was called \(name)"] + changes.map(\.sentence)
        case .changed, .unchanged: changes.map(\.sentence)
        }
    }

    /// `producer trading-engine; consumers ledger, risk`
    var affected: String? {
        let groups = [("producer", producers), ("consumer", consumers)].filter { !$1.isEmpty }
        let words = groups.map { "\($0)\($1.count == 1 ? "" : "s") \($1.joined(separator: ", "))" }
        return words.isEmpty ? nil : words.joined(separator: "; ")
    }
}

extension ContractDiff {
    /// `2 contracts changed: 1 breaking, 1 safe`; what is unchanged is counted.
    var summary: String {
        let counts = [Safety.breaking, .undecided, .safe].compactMap { safety -> String? in
            let count = changed.count { $0.safety == safety }
            return count == 0 ? nil : "\(count) \(safety.rawValue)"
        }
        let unchanged = contracts.count - changed.count
        guard !changed.isEmpty else {
            if besides.contains(where: { $0.severity == .unchecked }) { return "nothing changed in what could be read" }
            return besides.isEmpty && settings.isEmpty ? "nothing changed" : "no contract changed"
        }
        let rest = unchanged == 0 ? "" : "; \(unchanged) unchanged"
        return "\(counted(changed.count, "contract")) changed: \(counts.joined(separator: ", "))\(rest)"
    }
}

func fields(_ count: Int) -> String { counted(count, "field") }

extension Finding {
    /// `error: 'x' changes its type [type-changed]`
    var line: String { "\(severity.rawValue): \(message) [\(rule)]" }
}
