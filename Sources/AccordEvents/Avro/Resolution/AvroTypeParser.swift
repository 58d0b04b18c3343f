/// Makes `AvroTypes` of a schema (Avro 1.12, Schema Declaration), in the order of its text and without recursion: a schema
/// may come from anybody.
struct AvroTypeParser {
    /// A type that is still to be read: its position is known to whatever refers to it.
    private struct Pending {
        let value: SchemaValue
        let namespace: String
        let position: Int
    }

    private var types = AvroTypes()
    /// The last is read first.
    private var pending: [Pending] = []
    private var known: [String: Int] = [:]
    /// The types that positions stand for where the schema names a type that it has defined before.
    private var references: [Int: Int] = [:]

    private static let primitives: [String: AvroTypes.Kind] = [
        "null": .null, "boolean": .boolean, "int": .int, "long": .long, "float": .float, "double": .double,
        "bytes": .bytes, "string": .string,
    ]

    mutating func parse(_ schema: SchemaValue) throws -> AvroTypes {
        pending = [Pending(value: schema, namespace: "", position: reserve())]
        while let next = pending.popLast() { try read(next) }
        resolveReferences()
        return types
    }

    private mutating func reserve() -> Int {
        types.kinds.append(.null)
        types.meanings.append(.plain)
        return types.kinds.count - 1
    }

    /// Positions for types that stand beside each other, which are read in that order.
    private mutating func reserve(_ values: [SchemaValue], in namespace: String) -> [Int] {
        let inner = values.map { Pending(value: $0, namespace: namespace, position: reserve()) }
        pending.append(contentsOf: inner.reversed())
        return inner.map(\.position)
    }

    private mutating func read(_ type: Pending) throws {
        switch type.value {
        case .string(let name): try refer(to: name, type)
        case .array(let branches): types.kinds[type.position] = .union(reserve(branches, in: type.namespace))
        case .object(let attributes): try define(attributes, type)
        default: throw AvroError("The schema has something else where a type is expected.")
        }
    }

    private mutating func refer(to name: String, _ type: Pending) throws {
        if let primitive = Self.primitives[name] {
            types.kinds[type.position] = primitive
        } else if let definition = known[Self.fullName(name, in: type.namespace)] {
            references[type.position] = definition
        } else {
            throw AvroError("The schema does not define '\(name)'.")
        }
    }

    private mutating func define(_ attributes: [String: SchemaValue], _ type: Pending) throws {
        guard let kind = attributes["type"] else {
            throw AvroError("The schema has a type without the attribute 'type'.")
        }
        guard case .string(let kind) = kind else {
            pending.append(Pending(value: kind, namespace: type.namespace, position: type.position))
            return
        }
        switch kind {
        case "array": types.kinds[type.position] = .array(inner(attributes["items"], type))
        case "map": types.kinds[type.position] = .map(inner(attributes["values"], type))
        case "record", "error", "enum", "fixed": try name(kind, attributes, type)
        default: try refer(to: kind, type)
        }
        guard references[type.position] == nil else { return }
        types.meanings[type.position] = AvroMeaning(attributes, of: types.kinds[type.position])
    }

    private mutating func inner(_ value: SchemaValue?, _ type: Pending) -> Int {
        reserve([value ?? .null], in: type.namespace)[0]
    }

    private mutating func name(_ kind: String, _ attributes: [String: SchemaValue], _ type: Pending) throws {
        let own = attributes["namespace"]?.text ?? type.namespace
        let name = Self.fullName(attributes["name"]?.text ?? "", in: own)
        let namespace = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
        known[name] = type.position
        types.names[type.position] = name
        types.aliases[type.position] = attributes["aliases"]?.texts.map { Self.fullName($0, in: namespace) }
        types.kinds[type.position] =
            switch kind {
            case "enum": Self.enumeration(attributes)
            case "fixed": try Self.fixed(attributes, name)
            default: .record(try fields(attributes["fields"]?.elements ?? [], in: namespace))
            }
    }

    private static func enumeration(_ attributes: [String: SchemaValue]) -> AvroTypes.Kind {
        let symbols = attributes["symbols"]?.texts ?? []
        return .enumeration(
            symbols, fallback: attributes["default"]?.text.flatMap { symbols.firstIndex(of: $0) })
    }

    private static func fixed(_ attributes: [String: SchemaValue], _ name: String) throws -> AvroTypes.Kind {
        guard let size = attributes["size"]?.integer, size >= 0 else {
            throw AvroError("The schema does not say the size of '\(name)'.")
        }
        return .fixed(Int(truncatingIfNeeded: size))
    }

    private mutating func fields(_ values: [SchemaValue], in namespace: String) throws -> [AvroTypes.Field] {
        let written = try values.map { value in
            guard case .object(let attributes) = value, let name = attributes["name"]?.text,
                let type = attributes["type"]
            else { throw AvroError("The schema has a field without a name or a type.") }
            return (attributes: attributes, name: name, type: type)
        }
        return zip(written, reserve(written.map(\.type), in: namespace)).map { field, type in
            AvroTypes.Field(
                name: field.name, aliases: field.attributes["aliases"]?.texts ?? [], type: type,
                defaultValue: field.attributes["default"])
        }
    }

    private static func fullName(_ name: String, in namespace: String) -> String {
        name.contains(".") || namespace.isEmpty ? name : "\(namespace).\(name)"
    }

    /// Puts what is named in the place of the names.
    private mutating func resolveReferences() {
        func resolved(_ type: Int) -> Int { references[type] ?? type }
        types.root = resolved(0)
        for position in types.kinds.indices {
            switch types.kinds[position] {
            case .array(let item): types.kinds[position] = .array(resolved(item))
            case .map(let value): types.kinds[position] = .map(resolved(value))
            case .union(let branches): types.kinds[position] = .union(branches.map(resolved))
            case .record(var fields):
                for field in fields.indices { fields[field].type = resolved(fields[field].type) }
                types.kinds[position] = .record(fields)
            default: break
            }
        }
    }
}
