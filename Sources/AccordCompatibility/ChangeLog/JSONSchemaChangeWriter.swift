import AccordDocuments
import AccordSchemas

/// Words the pairs of subschemas of two JSON Schemas.
struct JSONSchemaChangeWriter {
    private let old: JSONSchema
    private let new: JSONSchema
    private var log = ChangeWriter()
    private let paired: Set<[Value.Identity]>
    /// Pairs that a sentence about the schema around them is about.
    private var worded: Set<[Value.Identity]> = []

    static func write(_ pairs: [WrittenPair], _ old: JSONSchema, _ new: JSONSchema) -> ChangeWriter {
        let places = pairs.compactMap { written -> (written: WrittenPair, was: Int, now: Int)? in
            guard case .json(let was, let now) = written.places else { return nil }
            return (written, was, now)
        }
        let paired = Set(places.map { [old[$0.was].source.identity, new[$0.now].source.identity] })
        var writer = JSONSchemaChangeWriter(old: old, new: new, paired: paired)
        for (written, was, now) in places { writer.write(written, was, now) }
        return writer.log
    }

    private init(old: JSONSchema, new: JSONSchema, paired: Set<[Value.Identity]>) {
        self.old = old
        self.new = new
        self.paired = paired
    }

    private mutating func write(_ pair: WrittenPair, _ before: Int, _ after: Int) {
        let (was, now) = (old[before].source, new[after].source)
        if was == now || worded.contains([was.identity, now.identity]) { return log.reported.settle(was, now) }
        guard was.kind == .object, now.kind == .object else {
            log.reported.settle(was, now)
            return sayKind(pair.path, old.phrase(before), new.phrase(after))
        }
        if let record = pair.record { writeProperties(record, was, now) }
        let apart: Set = pair.record == nil ? [] : ["properties", "required"]
        for change in log.differences(was, now, of: Subject(pair.path), except: apart) { writeKeyword(change) }
    }

    /// One of the two is `true` or `false`.
    private mutating func sayKind(_ path: [PathStep], _ was: String, _ now: String) {
        if was == now {
            log.say(.notation, at: path, "\(path.subject) is written in another way")
        } else {
            log.say(.type, at: path, "\(path.subject) changes from \(was) to \(now)")
        }
    }

    private mutating func writeKeyword(_ change: AttributeChange) {
        if isFollowed(change) { return }
        switch change.name {
        case "allOf" where change.isReordered, "anyOf" where change.isReordered, "oneOf" where change.isReordered:
            for (was, now) in change.elements { worded.insert([was.identity, now.identity]) }
            log.sayKeyword(change)
        case "additionalProperties":
            if let was = change.was, let now = change.now { worded.insert([was.identity, now.identity]) }
            log.sayOtherProperties(change)
        default: log.sayKeyword(change)
        }
    }

    /// Whether the schemas inside are pairs themselves, so that nothing is left to say here.
    private mutating func isFollowed(_ change: AttributeChange) -> Bool {
        guard let was = change.was, let now = change.now else { return false }
        switch (was.kind, now.kind) {
        case (.object, .object): return paired.contains([was.identity, now.identity])
        case (.array, .array):
            let isFollowed =
                was.count == now.count && !(change.name.hasSuffix("Of") && change.isReordered)
                && change.elements.allSatisfy { paired.contains([$0.identity, $1.identity]) }
            if isFollowed { log.reported.open(was, now) }
            return isFollowed
        default: return false
        }
    }
}

extension AttributeChange {
    fileprivate var elements: [(Value, Value)] { Array(zip(was?.elements ?? [], now?.elements ?? [])) }

    /// The same schemas in another order, which means nothing of a choice.
    fileprivate var isReordered: Bool {
        let list = ListChange(was?.elements ?? [], now?.elements ?? [])
        return list.added.isEmpty && list.removed.isEmpty
    }
}

// The properties of an object.
extension JSONSchemaChangeWriter {
    private mutating func writeProperties(_ record: RecordChange, _ was: Value, _ now: Value) {
        let subject = Subject(record.path)
        let (properties, others) = (was["properties"], now["properties"])
        for container in [properties, others] { if let container { log.reported.open(container) } }
        if (properties ?? others)?.count == 0, properties == nil || others == nil {
            log.sayKeyword(AttributeChange(name: "properties", subject: subject, was: properties, now: others))
        }
        log.sayFields(record)
        for (before, after) in record.keptFields where Array(before.name.utf8) != Array(after.name.utf8) {
            let path = record.path + [.field(after.name)]
            log.say(.notation, at: path, "the name of \(path.subject) is written in other characters")
        }
        let change = AttributeChange(name: "required", subject: subject, was: was["required"], now: now["required"])
        if change.was != change.now { writeRequired(change, record) }
    }

    private mutating func writeRequired(_ change: AttributeChange, _ record: RecordChange) {
        guard change.was?.count ?? 0 > 0 || change.now?.count ?? 0 > 0 else { return log.sayKeyword(change) }
        log.reported.settle(change.was, change.now)
        let list = ListChange(change.was?.elements ?? [], change.now?.elements ?? [])
        sayRequired(list.added, record, told: record.addedFields) { subject, isDeclared in
            isDeclared ? "\(subject) becomes required" : "requires \(subject), which is not declared"
        }
        sayRequired(list.removed, record, told: record.removedFields) { subject, isDeclared in
            isDeclared ? "\(subject) becomes optional" : "no longer requires \(subject), which was not declared"
        }
        if list.isReordered {
            log.say(.order, at: record.path, "the required fields of \(change.subject.words) come in another order")
        }
    }

    /// Of fields that come or go, that has been told with them.
    private mutating func sayRequired(
        _ names: [Value], _ record: RecordChange, told: [Field], _ sentence: (String, Bool) -> String
    ) {
        let (kept, told) = (Set(record.keptFields.map(\.new.name)), Set(told.map(\.name)))
        for name in names.compactMap(\.string) where !told.contains(name) {
            let path = record.path + [.field(name)]
            log.say(.optionality, at: path, sentence(path.subject, kept.contains(name)))
        }
    }
}
