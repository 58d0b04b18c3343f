extension AvroTypes {
    /// Writes a default out of a schema; of a union the first branch that has such a value.
    func encode(_ value: SchemaValue, as type: Int, to encoder: inout AvroEncoder) throws {
        switch (kinds[type], value) {
        case (.null, .null): break
        case (.boolean, .bool(let value)): encoder.encode(value)
        case (.int, .integer(let value)), (.long, .integer(let value)): encoder.encode(value)
        case (.float, .integer(let value)): encoder.encode(Float(value))
        case (.double, .integer(let value)): encoder.encode(Double(value))
        case (.float, .number(let value)): encoder.encode(Float(value))
        case (.double, .number(let value)): encoder.encode(value)
        case (.string, .string(let text)): encoder.encode(text)
        case (.bytes, .string(let text)): encoder.encode(try Data(wire: text))
        case (.fixed(let size), .string(let text)): try encoder.encode(Data(wire: text), size: size)
        case (.enumeration(let symbols, _), .string(let symbol)): try encoder.encode(symbol: symbol, of: symbols)
        case (.array(let item), .array(let elements)):
            encoder.beginBlock(count: elements.count)
            for element in elements { try encode(element, as: item, to: &encoder) }
            encoder.endBlocks()
        case (.map(let inner), .object(let members)):
            encoder.beginBlock(count: members.count)
            for (key, member) in members {
                encoder.encode(key)
                try encode(member, as: inner, to: &encoder)
            }
            encoder.endBlocks()
        case (.record(let fields), .object(let members)): try encode(members, as: fields, to: &encoder)
        case (.union(let branches), _): try encode(value, asOneOf: branches, to: &encoder)
        default: throw AvroError("A default of the schema is no value of \(phrase(type)).")
        }
    }

    private func encode(
        _ members: [String: SchemaValue], as fields: [Field], to encoder: inout AvroEncoder
    ) throws {
        try encoder.enter()
        for field in fields {
            guard let value = members[field.name] ?? field.defaultValue else {
                throw AvroError("A default of the schema lacks '\(field.name)'.")
            }
            try encode(value, as: field.type, to: &encoder)
        }
        encoder.leave()
    }

    private func encode(_ value: SchemaValue, asOneOf branches: [Int], to encoder: inout AvroEncoder) throws {
        for (index, branch) in branches.enumerated() {
            var attempt = AvroEncoder()
            attempt.encodeIndex(index)
            guard (try? encode(value, as: branch, to: &attempt)) != nil else { continue }
            encoder.append(attempt.array)
            return
        }
        throw AvroError("A default of the schema is no value of any branch of its union.")
    }
}
