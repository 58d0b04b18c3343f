/// The fields of a record: where each lies in memory, and how it is written and read.
///
/// A table costs the compiler far less than methods with a line for each field do, and running through it takes no
/// longer.
public struct Fields<Root>: Sendable {
    @usableFromInline let table: FieldTable

    /// Fields of a contract in JSON Schema.
    public static func json(_ describe: (JSONFields<Root>) -> Void) -> Fields {
        let fields = JSONFields<Root>()
        describe(fields)
        return Fields(fields.members, json: fields.fields, avro: [])
    }

    /// Fields of a contract in Avro, in the order of the schema.
    public static func avro(_ describe: (AvroFields<Root>) -> Void) -> Fields {
        let fields = AvroFields<Root>()
        describe(fields)
        return Fields(fields.json.members, json: fields.json.fields, avro: fields.fields)
    }

    private init(_ members: [FieldMember], json: [JSONField], avro: [AvroField]) {
        precondition(
            FieldMember.cover(members, size: MemoryLayout<Root>.size),
            "The fields of \(Root.self) are not all its stored properties.")
        table = FieldTable(members, json: json, avro: avro)
    }

    func decode(from decoder: any Decoder) throws -> Root {
        try value { try table.decode(into: $0, from: decoder) }
    }

    func decode(from decoder: inout AvroDecoder) throws -> Root {
        try value { try table.decode(into: $0, from: &decoder) }
    }

    private func value(_ initialize: (UnsafeMutableRawPointer) throws -> Void) throws -> Root {
        try withUnsafeTemporaryAllocation(of: Root.self, capacity: 1) { buffer in
            let value = buffer.baseAddress.unsafelyUnwrapped
            try initialize(value)
            return value.move()
        }
    }
}
