import AccordCompatibility
import AccordDiagnostics
import AccordDocuments
import AccordSchemas

// Changes as `docs/diff.schema.json` describes them.
extension ContractDiff {
    var json: JSONTree {
        .object([
            ("version", .number(1)), ("verdict", .string(safety.rawValue)),
            ("contracts", .array(contracts.map(\.json))), ("settings", .array(settings.map(JSONTree.string))),
            ("besides", .array(besides.map(\.json))),
        ])
    }
}

extension ContractHistory {
    var json: JSONTree {
        .object([
            ("version", .number(1)), ("contract", .string(name)), ("path", .string(path)), ("topic", .string(topic)),
            ("entries", .array(entries.map(\.json))),
        ])
    }
}

extension ContractChange {
    fileprivate var json: JSONTree {
        .object([
            ("name", .string(name)), ("path", .string(path)), ("topic", .string(topic)),
            ("event", .string(event.word)), ("formerName", event.formerName.json), ("from", from.json),
            ("to", to.json), ("verdict", .string(safety.rawValue)), ("changes", .array(changes.map(\.json))),
            ("findings", .array(findings.map(\.json))), ("producers", .array(producers.map(JSONTree.string))),
            ("consumers", .array(consumers.map(JSONTree.string))),
        ])
    }
}

extension ContractHistory.Entry {
    fileprivate var json: JSONTree {
        .object([
            ("version", .string("\(version)")), ("released", .scalar("\(isReleased)")), ("since", since.json),
            ("fields", fieldCount.map(JSONTree.number) ?? .null), ("changes", .array(changes.map(\.json))),
        ])
    }
}

extension ContractChange.Event {
    fileprivate var word: String {
        switch self {
        case .added: "added"
        case .deleted: "deleted"
        case .renamed: "renamed"
        case .changed: "changed"
        case .unchanged: "unchanged"
        }
    }

    fileprivate var formerName: String? {
        if case .renamed(let name) = self { name } else { nil }
    }
}

extension ChangeEntry {
    fileprivate var json: JSONTree {
        .object([("kind", .string(kind.rawValue)), ("path", .string(path)), ("sentence", .string(sentence))])
    }
}

extension Finding {
    fileprivate var json: JSONTree {
        let words = [
            ("rule", JSONTree.string(rule)), ("severity", .string(severity.rawValue)), ("message", .string(message)),
        ]
        return .object(words + location.json + [("witness", (evidence?.witness()?.sentence).json)])
    }
}

extension String? {
    fileprivate var json: JSONTree { map(JSONTree.string) ?? .null }
}

extension Version? {
    fileprivate var json: JSONTree { map { .string("\($0)") } ?? .null }
}
