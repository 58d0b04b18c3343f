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
        var type: Int
        let defaultValue: SchemaValue?
    }

    var kinds: [Kind] = []
    /// What the values of a type mean, for each of `kinds`.
    var meanings: [AvroMeaning] = []
    /// Full names, of named types.
    var names: [Int: String] = [:]
    var aliases: [Int: [String]] = [:]
    var root = 0

    /// Throws `AvroError` for what is no schema.
    init(json: String) throws {
        var parser = AvroTypeParser()
        self = try parser.parse(SchemaValue(json: json))
    }

    init() {}

    func simpleName(of type: Int) -> Substring? {
        names[type].map { name in name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? name[...] }
    }

    /// As messages name a type.
    func phrase(_ type: Int) -> String {
        if meanings[type] != .plain { return meanings[type].phrase }
        if let name = names[type] { return "'\(name)'" }
        return switch kinds[type] {
        case .array: "an array"
        case .map: "a map"
        case .union: "a union"
        default: "\(kinds[type])"
        }
    }
}
