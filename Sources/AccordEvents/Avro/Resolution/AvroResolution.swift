#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How data of one schema becomes data of another (Avro 1.12, Schema Resolution): worked out once, then followed byte by
/// byte, so that generated code reads its own schema alone.
struct AvroResolution: Sendable {
    enum Step: Sendable {
        case null, boolean
        /// An int or long as it stands.
        case integer
        case integerToFloat, integerToDouble, floatToDouble
        /// So many bytes as they stand.
        case bytes(Int)
        /// Bytes or a text, after their count.
        case counted
        /// The new position of each symbol; nil where there is none.
        case symbols([Int?])
        case array(Int)
        case map(Int)
        case record(Record)
        /// A step for each branch of the writer's union.
        case branches([Int])
        /// One branch of the reader's union.
        case branch(Int, Int)
        case refused(String)
    }

    struct Record: Sendable {
        /// What becomes of each of the writer's fields.
        var written: [Written]
        /// For each of the reader's fields the bytes of its default, nil where the writer has the field.
        var defaults: [[UInt8]?]
        /// The fields that both have stand in the same order.
        var isInOrder: Bool
    }

    enum Written: Sendable {
        case skipped(Int)
        case converted(Int, field: Int)
    }

    private(set) var steps: [Step]
    private(set) var root: Int
    let writer: AvroTypes

    init(writer: String, reader: String) throws {
        var builder = Builder(writer: try AvroTypes(json: writer), reader: try AvroTypes(json: reader))
        root = try builder.step(builder.writer.root, builder.reader.root)
        steps = builder.steps
        self.writer = builder.writer
        if case .refused(let reason) = steps[root] { throw AvroError(reason) }
    }

    /// The bytes of the reader's schema.
    func translate(_ data: Data) throws -> Data {
        try AvroDecoder.decode(data) { input in
            var output = AvroEncoder(capacity: data.count + 64)
            try follow(root, &input, &output)
            return output.data
        }
    }
}

private struct Builder {
    private struct Pair: Hashable {
        let writer: Int
        let reader: Int
    }

    let writer: AvroTypes
    let reader: AvroTypes
    var steps: [AvroResolution.Step] = []
    private var known: [Pair: Int] = [:]

    init(writer: AvroTypes, reader: AvroTypes) {
        self.writer = writer
        self.reader = reader
    }

    mutating func step(_ was: Int, _ now: Int) throws -> Int {
        let pair = Pair(writer: was, reader: now)
        if let step = known[pair] { return step }
        let position = steps.count
        known[pair] = position
        steps.append(.null)
        steps[position] = try made(was, now)
        return position
    }

    private mutating func made(_ was: Int, _ now: Int) throws -> AvroResolution.Step {
        if case .union(let branches) = writer.kinds[was] { return .branches(try branches.map { try step($0, now) }) }
        if case .union(let branches) = reader.kinds[now] {
            guard let branch = self.branch(for: was, among: branches) else { return refused(was, now) }
            return .branch(branch, try step(was, branches[branch]))
        }
        guard isNamedAlike(was, now) else { return refused(was, now) }
        switch (writer.kinds[was], reader.kinds[now]) {
        case (.null, .null): return .null
        case (.boolean, .boolean): return .boolean
        case (.int, .int), (.int, .long), (.long, .long): return .integer
        case (.int, .float), (.long, .float): return .integerToFloat
        case (.int, .double), (.long, .double): return .integerToDouble
        case (.float, .float): return .bytes(4)
        case (.float, .double): return .floatToDouble
        case (.double, .double): return .bytes(8)
        case (.bytes, .bytes), (.bytes, .string), (.string, .string), (.string, .bytes): return .counted
        case (.fixed(let size), .fixed(let other)) where size == other: return .bytes(size)
        case (.array(let item), .array(let other)): return .array(try step(item, other))
        case (.map(let value), .map(let other)): return .map(try step(value, other))
        case (.enumeration(let symbols, _), .enumeration(let others, let fallback)):
            return .symbols(symbols.map { others.firstIndex(of: $0) ?? fallback })
        case (.record(let fields), .record(let others)): return try record(fields, others)
        default: return refused(was, now)
        }
    }

    private func refused(_ was: Int, _ now: Int) -> AvroResolution.Step {
        .refused("The writer's \(writer.phrase(was)) cannot be read as \(reader.phrase(now)).")
    }

    private mutating func record(
        _ fields: [AvroTypes.Field], _ others: [AvroTypes.Field]
    ) throws -> AvroResolution.Step {
        var sources: [Int: Int] = [:]
        for (position, field) in others.enumerated() {
            let names = [field.name] + field.aliases
            guard let source = names.lazy.compactMap({ name in fields.firstIndex { $0.name == name } }).first else {
                continue
            }
            // A field may be read only once.
            if sources[source] == nil { sources[source] = position }
        }
        let targets = Set(sources.values)
        var defaults: [[UInt8]?] = []
        for (position, field) in others.enumerated() {
            guard !targets.contains(position) else {
                defaults.append(nil)
                continue
            }
            guard let value = field.defaultValue else {
                return .refused("The writer does not write '\(field.name)', which has no default.")
            }
            var encoder = AvroEncoder()
            try reader.encode(value, as: field.type, to: &encoder)
            defaults.append(encoder.array)
        }
        var written: [AvroResolution.Written] = []
        for (position, field) in fields.enumerated() {
            if let target = sources[position] {
                written.append(.converted(try step(field.type, others[target].type), field: target))
            } else {
                written.append(.skipped(field.type))
            }
        }
        let order = fields.indices.compactMap { sources[$0] }
        return .record(
            AvroResolution.Record(written: written, defaults: defaults, isInOrder: order == order.sorted()))
    }

    // Which types go together by their names and kinds.

    private func isNamedAlike(_ was: Int, _ now: Int) -> Bool {
        guard writer.names[was] != nil, reader.names[now] != nil else { return true }
        return writer.simpleName(of: was) == reader.simpleName(of: now) || isAlias(was, now)
    }

    private func isAlias(_ was: Int, _ now: Int) -> Bool {
        reader.aliases[now, default: []].contains(writer.names[was] ?? "")
    }

    /// The same type first, of named types the one of the full name; then one that it may be promoted to.
    private func branch(for was: Int, among branches: [Int]) -> Int? {
        let same = branches.indices.filter { isSameKind(was, branches[$0]) }
        return same.first { writer.names[was] == reader.names[branches[$0]] }
            ?? same.first { isAlias(was, branches[$0]) } ?? same.first { isNamedAlike(was, branches[$0]) }
            ?? branches.indices.first { isPromotable(was, branches[$0]) }
    }

    private func isSameKind(_ was: Int, _ now: Int) -> Bool {
        switch (writer.kinds[was], reader.kinds[now]) {
        case (.null, .null), (.boolean, .boolean), (.int, .int), (.long, .long), (.float, .float), (.double, .double),
            (.bytes, .bytes), (.string, .string), (.array, .array), (.map, .map), (.record, .record),
            (.enumeration, .enumeration):
            true
        case (.fixed(let size), .fixed(let other)): size == other
        default: false
        }
    }

    private func isPromotable(_ was: Int, _ now: Int) -> Bool {
        switch (writer.kinds[was], reader.kinds[now]) {
        case (.int, .long), (.int, .float), (.int, .double), (.long, .float), (.long, .double), (.float, .double),
            (.string, .bytes), (.bytes, .string):
            true
        default: false
        }
    }
}
