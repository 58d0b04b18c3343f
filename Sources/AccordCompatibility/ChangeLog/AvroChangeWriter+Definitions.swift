import AccordDocuments
import AccordSchemas

// Records, enums and fixed.
extension AvroChangeWriter {
    mutating func writeDefinition(_ pair: Pair, _ record: RecordChange?) {
        let (one, other) = (old[pair.was], new[pair.now])
        guard one.source.kind == .object, other.source.kind == .object else { return }
        guard one.source != other.source else { return log.reported.settle(one.source, other.source) }
        let subject = Subject(pair.path, pair.path.isEmpty ? nil : "the \(other.kindOfName)")
        let field = Subject(pair.path)
        let apart: Set = ["fields", "name", "namespace", "aliases"]
        for change in log.differences(one.source, other.source, of: subject, except: apart) {
            switch change.name {
            case "symbols": log.saySymbols(change, of: field)
            case "size": log.sayValue(.type, "the size", change)
            default: log.sayAttribute(change)
            }
        }
        if let was = one.name, let now = other.name { writeName(pair, subject, was, now, one.source, other.source) }
        if let record { writeFields(pair, record, one.source, other.source) }
    }

    private mutating func writeName(
        _ pair: Pair, _ subject: Subject, _ was: AvroNamedType, _ now: AvroNamedType, _ one: Value, _ other: Value
    ) {
        let isRenamed = was.name.simpleName != now.name.simpleName
        let changed = ["name", "namespace"].filter { one[$0] != other[$0] }
        for name in changed { log.reported.settle(one[name], other[name]) }
        let alias = now.aliases.contains(was.name) && !was.aliases.contains(was.name)
        if isRenamed {
            log.say(
                .name, at: pair.path,
                "renames the \(old[pair.was].kindOfName) to \(now.name.simpleName)" + (alias ? ", with an alias" : ""))
        }
        if was.name.namespace != now.name.namespace, !changed.isEmpty {
            let (before, after) = (was.name.namespace, now.name.namespace)
            log.say(
                .name, at: pair.path,
                "the namespace of \(subject.words) changes from \(before.orNone) to \(after.orNone)")
        }
        if was.name == now.name, !changed.isEmpty {
            log.say(.notation, at: pair.path, "the name of \(subject.words) is written in another way")
        }
        let own = isRenamed && alias ? now.aliases.filter { $0 == was.name }.map(\.fullName) : []
        log.sayAliases(
            AttributeChange(name: "aliases", subject: subject, was: one["aliases"], now: other["aliases"]),
            was.aliases.map(\.fullName), now.aliases.map(\.fullName), mentioned: own)
    }

    private mutating func writeFields(_ pair: Pair, _ record: RecordChange, _ one: Value, _ other: Value) {
        if let was = one["fields"], let now = other["fields"] { log.reported.open(was, now) }
        log.sayFields(record)
        let renamed = record.renamedFields
        for (was, now) in record.keptFields + renamed {
            let subject = Subject(pair.path + [.field(now.name)])
            let apart: Set = ["type", "aliases", was.name == now.name ? "" : "name"]
            for change in log.differences(was.source, now.source, of: subject, except: apart) {
                if change.name == "default" { log.sayDefault(change) } else { log.sayAttribute(change) }
            }
            if was.name != now.name { log.reported.settle(was.source["name"], now.source["name"]) }
            log.sayAliases(
                AttributeChange(
                    name: "aliases", subject: subject, was: was.source["aliases"], now: now.source["aliases"]),
                was.aliases, now.aliases, mentioned: was.name == now.name ? [] : [was.name])
        }
        let names = Dictionary(renamed.map { ($0.old.name, $0.new.name) }, uniquingKeysWith: { first, _ in first })
        if ListChange(one.fieldNames.map { names[$0] ?? $0 }, other.fieldNames).isReordered {
            log.say(.order, at: pair.path, "the fields of \(pair.subject.words) come in another order")
        }
    }
}

extension ChangeWriter {
    fileprivate mutating func saySymbols(_ change: AttributeChange, of field: Subject) {
        reported.settle(change.was, change.now)
        let list = ListChange(change.was?.elements ?? [], change.now?.elements ?? [])
        if !list.added.isEmpty { say(.values, at: field.path, "\(field.words) adds \(list.added.symbols)") }
        if !list.removed.isEmpty { say(.values, at: field.path, "\(field.words) removes \(list.removed.symbols)") }
        if list.isReordered { say(.order, at: field.path, "the symbols of \(field.words) come in another order") }
    }

    /// A field is optional if it has a default.
    fileprivate mutating func sayDefault(_ change: AttributeChange) {
        let subject = change.subject.words
        switch (change.was, change.now) {
        case (nil, let now?): say(.optionality, about: change, "\(subject) becomes optional, \(now.summary) by default")
        case (let was?, nil):
            say(.optionality, about: change, "\(subject) becomes required: it loses its default \(was.summary)")
        default: sayAttribute(change)
        }
    }

    /// An alias that a sentence about a rename mentions already is not told again.
    fileprivate mutating func sayAliases(
        _ change: AttributeChange, _ was: [String], _ now: [String], mentioned: [String]
    ) {
        guard change.was != change.now else { return }
        let (path, subject) = (change.subject.path, change.subject.words)
        reported.settle(change.was, change.now)
        let list = ListChange(was, now)
        let added = list.added.filter { !mentioned.contains($0) }
        if !added.isEmpty { say(.name, at: path, "\(subject) gets the alias \(added.quoted)") }
        if !list.removed.isEmpty { say(.name, at: path, "\(subject) loses the alias \(list.removed.quoted)") }
        if list.isReordered { say(.order, at: path, "the aliases of \(subject) come in another order") }
        if list.added.isEmpty, list.removed.isEmpty, !list.isReordered {
            say(.notation, at: path, "the aliases of \(subject) are written in another way")
        }
    }
}

extension AvroType {
    /// `record Leg`
    fileprivate var kindOfName: String {
        let kind =
            switch form {
            case .record: "record"
            case .enumeration: "enum"
            default: "fixed"
            }
        return "\(kind) \(name?.name.simpleName ?? "")"
    }
}

extension [Value] {
    fileprivate var symbols: String {
        let names = prefix(20).map { $0.string ?? "" }.joined(separator: ", ")
        return "the symbol\(count == 1 ? "" : "s") \(names)" + (count > 20 ? " and \(count - 20) more" : "")
    }
}

extension [String] {
    fileprivate var quoted: String { map { "'\($0)'" }.joined(separator: " and ") }
}

extension String {
    fileprivate var orNone: String { isEmpty ? "none" : self }
}

extension Value {
    /// Of a record.
    fileprivate var fieldNames: [String] { self["fields"]?.elements.compactMap { $0["name"]?.string } ?? [] }
}
