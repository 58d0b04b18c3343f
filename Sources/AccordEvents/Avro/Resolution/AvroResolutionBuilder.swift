/// Works out the steps from one schema to another, without recursion: the writer's schema may come from anybody.
struct AvroResolutionBuilder {
    private struct Pair: Hashable {
        let writer: Int
        let reader: Int
    }

    /// More pairs of types are refused. Each of the writer's types is seldom read as more than one type.
    private static let pairLimit = 100_000

    let writer: AvroTypes
    let reader: AvroTypes
    private var steps: [AvroResolution.Step] = []
    private var known: [Pair: Int] = [:]
    /// The pairs whose steps are reserved, in the order of their steps.
    private var pairs: [Pair] = []
    /// The bytes of defaults, by the reader's records and the positions of their fields.
    private var defaults: [Int: [Int: [UInt8]]] = [:]
    /// The positions of the symbols of the reader's enums.
    private var symbols: [Int: [String: Int]] = [:]

    init(writer: AvroTypes, reader: AvroTypes) {
        self.writer = writer
        self.reader = reader
    }

    /// The first step is that of the whole value.
    mutating func build() throws -> [AvroResolution.Step] {
        _ = reserve(writer.root, reader.root)
        var next = 0
        while next < pairs.count {
            guard pairs.count <= Self.pairLimit else {
                throw AvroError("The writer's and the reader's schema have more than \(Self.pairLimit) pairs of types.")
            }
            steps.append(try step(pairs[next].writer, pairs[next].reader))
            next += 1
        }
        return steps
    }

    /// The number of a step, which may be made later.
    private mutating func reserve(_ was: Int, _ now: Int) -> Int {
        let pair = Pair(writer: was, reader: now)
        if let step = known[pair] { return step }
        known[pair] = pairs.count
        pairs.append(pair)
        return pairs.count - 1
    }

    private mutating func step(_ was: Int, _ now: Int) throws -> AvroResolution.Step {
        if case .union(let branches) = writer.kinds[was] { return .branches(branches.map { reserve($0, now) }) }
        if case .union(let branches) = reader.kinds[now] {
            guard let branch = self.branch(for: was, among: branches) else { return refused(was, now) }
            return .branch(branch, reserve(was, branches[branch]))
        }
        guard isNamedAlike(was, now), let plain = try plainStep(was, now) else { return refused(was, now) }
        let conversion = AvroConversion(
            from: writer.meanings[was], to: reader.meanings[now], isSameType: isSameKind(was, now))
        switch conversion {
        case .none: return plain
        case .count(let from, let to): return .count(from: from, to: to)
        case .decimal:
            guard let from = writer.decimalForm(was), let to = reader.decimalForm(now) else { return refused(was, now) }
            return .decimal(from: from, to: to)
        case .refused: return refused(was, now)
        }
    }

    /// The step between types, whatever they mean; nil where the reader's does not read the writer's.
    private mutating func plainStep(_ was: Int, _ now: Int) throws -> AvroResolution.Step? {
        switch (writer.kinds[was], reader.kinds[now]) {
        case (.null, .null): .null
        case (.boolean, .boolean): .boolean
        case (.int, .int), (.int, .long), (.long, .long): .integer
        case (.int, .float), (.long, .float): .integerToFloat
        case (.int, .double), (.long, .double): .integerToDouble
        case (.float, .float): .bytes(4)
        case (.float, .double): .floatToDouble
        case (.double, .double): .bytes(8)
        case (.bytes, .bytes), (.bytes, .string), (.string, .string), (.string, .bytes): .counted
        case (.fixed(let size), .fixed(let other)) where size == other: .bytes(size)
        case (.array(let item), .array(let other)): .array(reserve(item, other))
        case (.map(let value), .map(let other)): .map(reserve(value, other))
        case (.enumeration(let written, _), .enumeration(let read, let fallback)):
            .symbols(positions(of: written, among: read, now, fallback))
        case (.record(let fields), .record(let others)): try record(fields, others, now)
        default: nil
        }
    }

    private func refused(_ was: Int, _ now: Int) -> AvroResolution.Step {
        .refused("The writer's \(writer.phrase(was)) cannot be read as \(reader.phrase(now)).")
    }

    private mutating func positions(
        of written: [String], among read: [String], _ type: Int, _ fallback: Int?
    ) -> [Int?] {
        if symbols[type] == nil {
            symbols[type] = Dictionary(zip(read, read.indices), uniquingKeysWith: { first, _ in first })
        }
        return written.map { symbols[type]?[$0] ?? fallback }
    }
}

// Records.
extension AvroResolutionBuilder {
    private mutating func record(
        _ fields: [AvroTypes.Field], _ others: [AvroTypes.Field], _ type: Int
    ) throws -> AvroResolution.Step {
        let targets = targets(of: fields, among: others)
        let found = Set(targets.values)
        if let missing = others.indices.first(where: { !found.contains($0) && others[$0].defaultValue == nil }) {
            return .refused("The writer does not write '\(others[missing].name)', which has no default.")
        }
        let actions = fields.indices.map { position in
            targets[position].map { .step(reserve(fields[position].type, others[$0].type)) }
                ?? AvroResolution.Action.skip(fields[position].type)
        }
        let order = fields.indices.compactMap { targets[$0] }
        let steps = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
        let parts: [AvroResolution.Part] = try others.indices.map { position in
            try steps[position].map { .step($0) } ?? .literal(bytes(ofDefault: position, of: others, type))
        }
        return .record(
            order == order.sorted()
                ? AvroResolution.Record(actions: Self.interleaved(actions, parts))
                : AvroResolution.Record(actions: actions, arrangement: parts))
    }

    /// The actions with the defaults where the reader has them.
    private static func interleaved(
        _ actions: [AvroResolution.Action], _ parts: [AvroResolution.Part]
    ) -> [AvroResolution.Action] {
        var result: [AvroResolution.Action] = []
        var rest = parts[...]
        func appendDefaults() {
            while case .literal(let bytes)? = rest.first {
                result.append(.literal(bytes))
                rest.removeFirst()
            }
        }
        for action in actions {
            if case .step = action {
                appendDefaults()
                rest.removeFirst()
            }
            result.append(action)
        }
        appendDefaults()
        return result
    }

    /// The reader's field for each of the writer's that has one: by its name, then by its aliases.
    private func targets(of fields: [AvroTypes.Field], among others: [AvroTypes.Field]) -> [Int: Int] {
        let positions = Dictionary(zip(fields.map(\.name), fields.indices), uniquingKeysWith: { first, _ in first })
        var targets: [Int: Int] = [:]
        for (position, field) in others.enumerated() {
            let names = [field.name] + field.aliases
            guard let source = names.lazy.compactMap({ positions[$0] }).first else { continue }
            // A field may be read only once.
            if targets[source] == nil { targets[source] = position }
        }
        return targets
    }

    /// The same array each time: many types of the writer may be read as one record.
    private mutating func bytes(
        ofDefault position: Int, of fields: [AvroTypes.Field], _ type: Int
    ) throws -> [UInt8] {
        if let known = defaults[type]?[position] { return known }
        guard let value = fields[position].defaultValue else { return [] }
        let bytes = try AvroDefaults.bytes(of: value, as: fields[position].type, of: reader)
        defaults[type, default: [:]][position] = bytes
        return bytes
    }
}

// Which types go together by their names and kinds.
extension AvroResolutionBuilder {
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

extension AvroTypes {
    /// The form of a decimal; nil for what is none.
    fileprivate func decimalForm(_ type: Int) -> AvroEncoding? {
        switch (meanings[type], kinds[type]) {
        case (.bigDecimal, _): .bigDecimal
        case (.decimal(let precision, let scale), .fixed(let size)):
            .decimal(precision: precision, scale: scale, size: size)
        case (.decimal(let precision, let scale), _): .decimal(precision: precision, scale: scale)
        default: nil
        }
    }
}
