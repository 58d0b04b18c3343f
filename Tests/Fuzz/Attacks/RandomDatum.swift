import AccordEvents
import Foundation

/// Writes a random value of a schema: what a writer of it may send.
struct RandomDatum: ~Copyable {
    private var types: [String: JSONValue] = [:]
    private var generator: SeededGenerator
    private var encoder = AvroEncoder()
    /// Of the parts that a value may have; what is not left is written no more.
    private var partsLeft = 3000

    /// What only some texts are, by the names of fields.
    private static let texts = ["event_id": eventID, "timestamp": time]

    static let eventID = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
    static let time = "2026-01-05T09:30:00Z"

    private init(_ generator: SeededGenerator) {
        self.generator = generator
    }

    static func bytes(of schema: JSONValue, _ generator: inout SeededGenerator) -> [UInt8] {
        var datum = RandomDatum(generator)
        datum.write(schema, in: "", as: "")
        generator = datum.generator
        return Array(datum.encoder.data)
    }

    /// - Parameter field: The name of the field that holds the value.
    private mutating func write(_ schema: JSONValue, in namespace: String, as field: String) {
        partsLeft -= 1
        guard partsLeft > 0 else { return }
        switch schema {
        case .string(let name): write(name, in: namespace, as: field)
        case .array(let branches):
            // Recursion comes to an end.
            let index = partsLeft > 1500 ? generator.below(branches.count) : 0
            encoder.encodeIndex(index)
            write(branches[index], in: namespace, as: field)
        case .object(let members):
            guard case .string(let type)? = members["type"] else {
                return write(members["type"] ?? .null, in: namespace, as: field)
            }
            write(type, members, in: namespace, as: field)
        default: break
        }
    }

    private mutating func write(
        _ type: String, _ members: [String: JSONValue], in namespace: String, as field: String
    ) {
        var name = members["name"]?.text ?? ""
        let space = members["namespace"]?.text ?? namespace
        if !name.contains("."), !space.isEmpty { name = "\(space).\(name)" }
        let inner = name.split(separator: ".").dropLast().joined(separator: ".")
        if ["record", "enum", "fixed"].contains(type) { types[name] = .object(members) }
        switch type {
        case "record":
            for case .object(let part) in members["fields"]?.elements ?? [] {
                write(part["type"] ?? .null, in: inner, as: part["name"]?.text ?? "")
            }
        case "enum": encoder.encodeIndex(generator.below(max(1, members["symbols"]?.elements.count ?? 1)))
        case "fixed":
            guard case .integer(let size)? = members["size"] else { return }
            let bytes = Data((0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) })
            try? encoder.encode(bytes, size: bytes.count)
        case "array", "map": writeElements(members[type == "array" ? "items" : "values"] ?? .null, type, namespace)
        case "string" where members["logicalType"] == "uuid": write(type, in: namespace, as: "event_id")
        default: write(type, in: namespace, as: field)
        }
    }

    private mutating func writeElements(_ type: JSONValue, _ kind: String, _ namespace: String) {
        // Now and then as many as nobody has.
        if generator.chance(2) { return encoder.encode(Int64(1) << 40) }
        for _ in 0..<(partsLeft > 1500 ? generator.below(3) : 0) {
            let count = 1 + generator.below(3)
            encoder.encode(Int64(count))
            for number in 0..<count {
                if kind == "map" { encoder.encode("k\(number)") }
                write(type, in: namespace, as: "")
            }
        }
        encoder.endBlocks()
    }

    private mutating func write(_ name: String, in namespace: String, as field: String) {
        switch name {
        case "null": break
        case "boolean": encoder.encode(generator.chance(50))
        case "int", "long": encoder.encode(Int64(generator.below(1000)) * (generator.chance(50) ? 1000 : 1))
        case "float": encoder.encode(Float(generator.below(1000)))
        case "double": encoder.encode(Double(generator.below(1000)))
        case "bytes": encoder.encode(Data([UInt8](repeating: 1, count: generator.below(4))))
        case "string": encoder.encode(Self.texts[field] ?? "text")
        default:
            let known = types[namespace.isEmpty || name.contains(".") ? name : "\(namespace).\(name)"]
            if let known { write(known, in: namespace, as: field) }
        }
    }
}

extension JSONValue {
    fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
    fileprivate var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
}
