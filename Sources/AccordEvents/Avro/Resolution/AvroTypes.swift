#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A schema as data is read by it: its types in one array, referring to each other by position.
struct AvroTypes: Sendable {
    enum Kind: Sendable {
        case null, boolean, int, long, float, double, bytes, string
        case array(Int)
        case map(Int)
        case union([Int])
        case record([Field])
        case enumeration([String], fallback: Int?)
        case fixed(Int)
    }

    struct Field: Sendable {
        let name: String
        let aliases: [String]
        let type: Int
        let defaultValue: SchemaValue?
    }

    private(set) var kinds: [Kind] = []
    /// Full names, of named types.
    private(set) var names: [Int: String] = [:]
    private(set) var aliases: [Int: [String]] = [:]
    private(set) var root = 0
    private var known: [String: Int] = [:]

    private static let primitives: [String: Kind] = [
        "null": .null, "boolean": .boolean, "int": .int, "long": .long, "float": .float, "double": .double,
        "bytes": .bytes, "string": .string,
    ]

    init(json: String) throws {
        do {
            root = try add(JSONDecoder().decode(SchemaValue.self, from: Data(json.utf8)), in: "")
        } catch let error as DecodingError {
            throw AvroError("The schema is no JSON: \(error)")
        }
    }

    private mutating func add(_ value: SchemaValue, in namespace: String) throws -> Int {
        switch value {
        case .string(let name): return try reference(name, in: namespace)
        case .array(let branches): return append(.union(try branches.map { try add($0, in: namespace) }))
        case .object(let attributes): return try definition(attributes, in: namespace)
        default: throw AvroError("The schema has something else where a type is expected.")
        }
    }

    private mutating func append(_ kind: Kind) -> Int {
        kinds.append(kind)
        return kinds.count - 1
    }

    private mutating func reference(_ name: String, in namespace: String) throws -> Int {
        if let primitive = Self.primitives[name] { return append(primitive) }
        guard let type = known[Self.fullName(name, in: namespace)] else {
            throw AvroError("The schema does not define '\(name)'.")
        }
        return type
    }

    private mutating func definition(_ attributes: [String: SchemaValue], in enclosing: String) throws -> Int {
        guard let type = attributes["type"] else {
            throw AvroError("The schema has a type without the attribute 'type'.")
        }
        guard case .string(let type) = type else { return try add(type, in: enclosing) }
        switch type {
        case "array": return append(.array(try add(attributes["items"] ?? .null, in: enclosing)))
        case "map": return append(.map(try add(attributes["values"] ?? .null, in: enclosing)))
        case "record", "error", "enum", "fixed": return try named(type, attributes, in: enclosing)
        default: return try reference(type, in: enclosing)
        }
    }

    private mutating func named(_ type: String, _ attributes: [String: SchemaValue], in enclosing: String) throws -> Int
    {
        let own = attributes["namespace"]?.text ?? enclosing
        let name = Self.fullName(attributes["name"]?.text ?? "", in: own)
        let namespace = Self.namespace(of: name)
        let position = append(.null)
        known[name] = position
        names[position] = name
        aliases[position] = attributes["aliases"]?.texts.map { Self.fullName($0, in: namespace) }
        switch type {
        case "enum":
            let symbols = attributes["symbols"]?.texts ?? []
            kinds[position] = .enumeration(
                symbols, fallback: attributes["default"]?.text.flatMap { symbols.firstIndex(of: $0) })
        case "fixed":
            guard case .integer(let size)? = attributes["size"], size >= 0 else {
                throw AvroError("The schema does not say the size of '\(name)'.")
            }
            kinds[position] = .fixed(Int(truncatingIfNeeded: size))
        default:
            kinds[position] = .record(try (attributes["fields"]?.elements ?? []).map { try field($0, in: namespace) })
        }
        return position
    }

    private mutating func field(_ value: SchemaValue, in namespace: String) throws -> Field {
        guard case .object(let attributes) = value, let name = attributes["name"]?.text, let type = attributes["type"]
        else { throw AvroError("The schema has a field without a name or a type.") }
        return Field(
            name: name, aliases: attributes["aliases"]?.texts ?? [], type: try add(type, in: namespace),
            defaultValue: attributes["default"])
    }

    private static func fullName(_ name: String, in namespace: String) -> String {
        name.contains(".") || namespace.isEmpty ? name : "\(namespace).\(name)"
    }

    private static func namespace(of name: String) -> String {
        name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
    }

    func simpleName(of type: Int) -> Substring? {
        names[type].map { name in name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? name[...] }
    }

    /// As messages name a type.
    func phrase(_ type: Int) -> String {
        if let name = names[type] { return "'\(name)'" }
        return switch kinds[type] {
        case .array: "an array"
        case .map: "a map"
        case .union: "a union"
        default: "\(kinds[type])"
        }
    }
}
