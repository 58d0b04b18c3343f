import AccordDiagnostics

/// An Avro schema that is sound in most cases: a record that has names, unions, defaults and loops.
struct RandomAvro {
    private var generator: SeededGenerator
    private var names: [String] = []
    private var typesLeft: Int

    private static let primitives = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"]
    private static let words = ["id", "Order", "price", "Side", "a", "b", "Leg", "note", "kind", "value"]
    private static let logicalTypes = [
        ("int", "date"), ("int", "time-millis"), ("long", "time-micros"), ("long", "timestamp-millis"),
        ("long", "timestamp-micros"), ("long", "timestamp-nanos"), ("long", "local-timestamp-millis"),
        ("string", "uuid"), ("bytes", "decimal"), ("bytes", "big-decimal"), ("string", "unknown"), ("int", "uuid"),
    ]

    static func schema(using generator: inout SeededGenerator) -> JSONTree {
        var random = RandomAvro(generator: generator, typesLeft: generator.size(upTo: 60))
        let schema = random.generator.chance(90) ? random.record() : random.type()
        generator = random.generator
        return schema
    }

    private init(generator: SeededGenerator, typesLeft: Int) {
        (self.generator, self.typesLeft) = (generator, typesLeft)
    }

    private mutating func type() -> JSONTree {
        typesLeft -= 1
        guard typesLeft > 0 else { return .string(generator.pick(Self.primitives)) }
        switch generator.below(15) {
        case 0...3: return .string(generator.pick(Self.primitives))
        case 4, 5: return names.isEmpty ? .string("string") : .string(generator.pick(names))
        case 6, 7: return union()
        case 8, 9: return record()
        case 10: return enumeration()
        case 11: return fixed()
        case 12: return .object([("type", .string("array")), ("items", type())])
        case 13: return .object([("type", .string("map")), ("values", type())])
        default: return generator.chance(5) ? .object([("type", type())]) : logical()
        }
    }

    private mutating func named(_ kind: String) -> [(name: String, value: JSONTree)] {
        var name = generator.chance(3) ? generator.pick(Self.words) : "\(generator.pick(Self.words))\(names.count)"
        if generator.chance(1) { name = "größe\(names.count)" }
        var members: [(name: String, value: JSONTree)] = [("type", .string(kind)), ("name", .string(name))]
        if generator.chance(15) { members.append(("namespace", .string(generator.pick(["", "a", "a.b", "com.x"])))) }
        if generator.chance(10) { members.append(("aliases", .array([.string("Old\(generator.below(9))")]))) }
        if generator.chance(10) { members.append(("doc", .string("What it is."))) }
        names.append(name)
        return members
    }

    private mutating func record() -> JSONTree {
        let head = named("record")
        let fields = (0..<generator.size(upTo: 12)).map { index in field(index) }
        return .object(head + [("fields", .array(fields))])
    }

    private mutating func field(_ index: Int) -> JSONTree {
        let name = generator.chance(2) ? "id" : "\(generator.pick(Self.words))_\(index)"
        let type = type()
        var members: [(name: String, value: JSONTree)] = [("name", .string(name)), ("type", type)]
        if let value = defaultValue(of: type), generator.chance(60) { members.append(("default", value)) }
        if generator.chance(8) { members.append(("aliases", .array([.string("old_\(index)")]))) }
        if generator.chance(8) { members.append(("order", .string(generator.pick(["ignore", "descending"])))) }
        if generator.chance(8) { members.append(("doc", .string("A field."))) }
        return .object(members)
    }

    /// In most cases one in which no two branches are of one kind.
    private mutating func union() -> JSONTree {
        var branches: [JSONTree] = generator.chance(70) ? [.string("null")] : []
        for _ in 0..<generator.size(upTo: 6) {
            let branch = type()
            guard generator.chance(98) else {
                branches.append(branch)
                continue
            }
            if case .array = branch { continue }
            if !branches.contains(where: { $0.kindOfBranch == branch.kindOfBranch }) { branches.append(branch) }
        }
        return .array(branches)
    }

    private mutating func enumeration() -> JSONTree {
        let symbols = (0..<generator.size(upTo: 12)).map { JSONTree.string("S\($0)") }
        let rest: [(name: String, value: JSONTree)] = generator.chance(40) ? [("default", .string("S0"))] : []
        return .object(named("enum") + [("symbols", .array(symbols))] + rest)
    }

    private mutating func fixed() -> JSONTree {
        let size = generator.pick([0, 1, 12, 16, 17, 255, Int(Int32.max)])
        let head = named("fixed") + [("size", .number(size))]
        switch generator.below(4) {
        case 0: return .object(head + [("logicalType", .string("duration"))])
        case 1: return .object(head + [("logicalType", .string("decimal")), ("precision", .number(9))])
        default: return .object(head)
        }
    }

    private mutating func logical() -> JSONTree {
        let (type, name) = generator.pick(Self.logicalTypes)
        let head: [(name: String, value: JSONTree)] = [("type", .string(type)), ("logicalType", .string(name))]
        guard name == "decimal" else { return .object(head) }
        let precision = generator.pick([0, 1, 9, 38, 1000, Int(Int32.max)])
        return .object(head + [("precision", .number(precision)), ("scale", .number(generator.size(upTo: 20)))])
    }

    /// A value of the type, where it has a short one.
    private mutating func defaultValue(of type: JSONTree) -> JSONTree? {
        switch type {
        case .array(let branches): return branches.first.flatMap { defaultValue(of: $0) }
        case .object(let members):
            let kind = members.first { $0.name == "type" }?.value
            switch kind.map({ $0.line }) {
            case "\"array\"": return .array([])
            case "\"map\"": return .object([])
            case "\"enum\"": return .string("S0")
            case "\"record\"", "\"fixed\"": return nil
            default: return kind.flatMap { defaultValue(of: $0) }
            }
        case .scalar(let text):
            return switch text {
            case "\"null\"": .null
            case "\"boolean\"": .scalar("true")
            case "\"int\"", "\"long\"": .number(generator.below(100))
            case "\"float\"", "\"double\"": .scalar(generator.pick(["0.5", "1e10", "-0.0", "7"]))
            case "\"string\"", "\"bytes\"": .string("\u{E9}")
            default: nil
            }
        }
    }
}

extension JSONTree {
    /// What has to be another for each branch of a union.
    fileprivate var kindOfBranch: String {
        guard case .object(let members) = self else { return line }
        if let name = members.first(where: { $0.name == "name" }) { return name.value.line }
        return members.first { $0.name == "type" }?.value.line ?? ""
    }
}
