import AccordDocuments
import AccordSchemas

/// Words the pairs of types of two Avro schemas.
struct AvroChangeWriter {
    let old: AvroSchema
    let new: AvroSchema
    var log = ChangeWriter()
    /// The pairs of uses, by where they stand.
    let paired: Set<[Value.Identity]>
    /// Full names of types that are there on each side.
    private let oldNames: Set<AvroName>
    private let newNames: Set<AvroName>
    /// Pairs that a sentence about the union around them is about.
    var worded: Set<[Value.Identity]> = []

    /// Two uses of types, and where.
    struct Pair {
        let way: Path?
        let was: AvroTypeUse
        let now: AvroTypeUse

        var identity: [Value.Identity] { [was.source.identity, now.source.identity] }
        /// Long where types refer to each other in a chain: only what is said needs it.
        var path: [PathStep] { way?.steps ?? [] }
        var subject: Subject { Subject(path) }
        /// Where the field itself may have attributes of the same names.
        var type: Subject { Subject(path, "the type of \(subject.words)") }
    }

    static func write(_ pairs: [WrittenPair], _ old: AvroSchema, _ new: AvroSchema) -> ChangeWriter {
        let uses = pairs.compactMap { written -> (pair: Pair, written: WrittenPair)? in
            guard case .avro(let was, let now) = written.places else { return nil }
            return (Pair(way: written.way, was: was, now: now), written)
        }
        var writer = AvroChangeWriter(old: old, new: new, paired: Set(uses.map(\.pair.identity)))
        var seen: Set<[Value.Identity]> = []
        for (pair, written) in uses where seen.insert(pair.identity).inserted {
            if written.isPassedOver {
                writer.log.reported.settle(pair.was.source, pair.now.source)
            } else {
                writer.write(pair, isFirst: written.isFirst, written.record)
            }
        }
        return writer.log
    }

    private init(old: AvroSchema, new: AvroSchema, paired: Set<[Value.Identity]>) {
        self.old = old
        self.new = new
        self.paired = paired
        oldNames = Set(old.types.compactMap { $0.name?.name })
        newNames = Set(new.types.compactMap { $0.name?.name })
    }

    private mutating func write(_ pair: Pair, isFirst: Bool, _ record: RecordChange?) {
        switch (old[pair.was].form, new[pair.now].form) {
        case (.union, _), (_, .union): writeUnion(pair)
        case _ where isOther(pair.was, pair.now):
            log.reported.settle(pair.was.source, pair.now.source)
            if !worded.contains(pair.identity) { log.say(.type, at: pair.path, change(of: pair)) }
        case (.record, .record), (.enumeration, .enumeration), (.fixed, .fixed):
            writeReference(pair)
            if isFirst { writeDefinition(pair, record) }
        default: writeUnnamed(pair)
        }
    }

    func change(of pair: Pair) -> String {
        "\(pair.subject.words) changes from \(old.phrase(pair.was)) to \(new.phrase(pair.now))"
    }

    /// Whether another type stands there now, and not another version of the same one.
    func isOther(_ was: AvroTypeUse, _ now: AvroTypeUse) -> Bool {
        switch (old[was].form, new[now].form) {
        case (.primitive(let one), .primitive(let other)): return one != other
        case (.array, .array), (.map, .map): return false
        case (.record, .record), (.enumeration, .enumeration), (.fixed, .fixed):
            guard let one = old[was].name, let other = new[now].name, one.name != other.name else { return false }
            return newNames.contains(one.name) || oldNames.contains(other.name)
        case (.union, .union): return false
        default: return true
        }
    }
}
