import AccordEvents
import Foundation

/// The schema of a type as some other writer may have it: edited here and there, or meant to cost whoever reads it.
struct RandomWriterSchema {
    private var generator: SeededGenerator
    private var editsLeft = 0
    private var names = 0

    init(_ generator: SeededGenerator) {
        self.generator = generator
    }

    /// With some edits, and the generator as it is after them.
    static func edited(_ schema: JSONValue, _ generator: inout SeededGenerator) -> JSONValue {
        var editor = RandomWriterSchema(generator)
        editor.editsLeft = generator.below(4)
        let edited = editor.edit(schema)
        generator = editor.generator
        return edited
    }

    /// The text of a schema, with its keys in order.
    static func text(of schema: JSONValue) throws -> String {
        switch schema {
        case .array(let elements): return "[\(try elements.map(text).joined(separator: ", "))]"
        case .object(let members):
            let texts = try members.sorted { $0.key < $1.key }.map { key, value in
                "\(try text(of: .string(key))): \(try text(of: value))"
            }
            return "{\(texts.joined(separator: ", "))}"
        default: return String(decoding: try JSONEncoder().encode(schema), as: UTF8.self)
        }
    }

    private mutating func edit(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let branches): return .array(branches.map { edit($0) })
        case .object(var members):
            if case .array(let fields)? = members["fields"] { members["fields"] = .array(edit(fields: fields)) }
            for key in ["items", "values"] { members[key] = members[key].map { edit($0) } }
            if case .object? = members["type"] { members["type"] = members["type"].map { edit($0) } }
            return isChosen(2) ? editAttributes(members) : .object(members)
        case .string(let name): return isChosen(3) ? promotion(of: name) : value
        default: return value
        }
    }

    private mutating func isChosen(_ percent: Int) -> Bool {
        guard editsLeft > 0, generator.chance(percent) else { return false }
        editsLeft -= 1
        return true
    }

    private mutating func edit(fields: [JSONValue]) -> [JSONValue] {
        var edited: [JSONValue] = fields.map { field in
            guard case .object(var members) = field, let type = members["type"] else { return field }
            members["type"] = isChosen(2) ? randomType(3) : edit(type)
            return .object(members)
        }
        if isChosen(15), edited.count > 2 { edited.remove(at: generator.below(edited.count)) }
        if isChosen(15) { edited.shuffle(using: &generator) }
        if isChosen(30) {
            let field: JSONValue = .object(["name": .string(fresh("extra")), "type": randomType(3)])
            edited.insert(field, at: generator.below(edited.count + 1))
        }
        return edited
    }

    private mutating func editAttributes(_ members: [String: JSONValue]) -> JSONValue {
        var members = members
        switch generator.below(4) {
        case 0: members["logicalType"] = nil
        case 1: members["logicalType"] = .string(Self.logicalTypes.randomElement(using: &generator) ?? "date")
        case 2: members["scale"] = .integer(Int64([0, 1, 3, 12, 1 << 40].randomElement(using: &generator) ?? 0))
        default: members["namespace"] = .string(fresh("space"))
        }
        return .object(members)
    }

    private static let logicalTypes = [
        "decimal", "big-decimal", "uuid", "date", "time-millis", "time-micros", "timestamp-millis", "timestamp-micros",
        "timestamp-nanos", "local-timestamp-millis", "local-timestamp-micros", "duration", "unknown",
    ]

    private mutating func promotion(of name: String) -> JSONValue {
        switch name {
        case "long": .string("int")
        case "double": .string(generator.chance(50) ? "float" : "long")
        case "float": .string("int")
        case "string": .string("bytes")
        case "bytes": .string("string")
        default: .string(name)
        }
    }

    private mutating func fresh(_ word: String) -> String {
        names += 1
        return "\(word)\(names)"
    }
}

// Types that the reader does not know.
extension RandomWriterSchema {
    private static let primitives = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"]

    private mutating func randomType(_ depth: Int) -> JSONValue {
        switch generator.below(depth > 0 ? 9 : 3) {
        case 0, 1, 2: .string(Self.primitives.randomElement(using: &generator) ?? "null")
        case 3: .object(["type": "array", "items": randomType(depth - 1)])
        case 4: .object(["type": "map", "values": randomType(depth - 1)])
        case 5: .array(["null", randomType(0), .object(named("record", ["fields": .array([])]))])
        case 6: tower(generator.below(26))
        case 7: .object(named("fixed", ["size": .integer(Int64(generator.below(3)))]))
        default: .object(named("record", ["fields": .array(fields(randomType(depth - 1), randomType(depth - 1)))]))
        }
    }

    private mutating func named(_ kind: String, _ members: [String: JSONValue]) -> [String: JSONValue] {
        members.merging(["type": .string(kind), "name": .string(fresh("T"))]) { first, _ in first }
    }

    private func fields(_ types: JSONValue...) -> [JSONValue] {
        types.enumerated().map { .object(["name": .string("f\($0)"), "type": $1]) }
    }

    /// Each record holds the one below it twice; the lowest holds nothing.
    private mutating func tower(_ height: Int) -> JSONValue {
        (0..<height).reduce(.object(named("record", ["fields": .array([])]))) { inner, _ in
            guard case .object(let members) = inner, let name = members["name"] else { return inner }
            return .object(named("record", ["fields": .array(fields(inner, name))]))
        }
    }
}
