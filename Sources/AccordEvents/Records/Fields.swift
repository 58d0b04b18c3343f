/// The fields of a record: where each lies in memory, and how it is written and read.
///
/// A table costs the compiler far less than methods with a line for each field do. It lives as long as the process, as
/// types do.
public struct Fields: @unchecked Sendable {
    private struct Table {
        let members: UnsafeBufferPointer<FieldMember>
        let jsonFields: UnsafeBufferPointer<JSONField>
        let avroFields: UnsafeBufferPointer<AvroField>
    }

    private let table: UnsafePointer<Table>

    /// Fields of a contract in JSON Schema.
    public static func json<Root>(_ type: Root.Type, _ describe: (JSONFields<Root>) -> Void) -> Fields {
        let fields = JSONFields<Root>()
        describe(fields)
        return Fields(of: type, fields.members, json: fields.fields, avro: [])
    }

    /// Fields of a contract in Avro, in the order of the schema.
    public static func avro<Root>(_ type: Root.Type, _ describe: (AvroFields<Root>) -> Void) -> Fields {
        let fields = AvroFields<Root>()
        describe(fields)
        return Fields(of: type, fields.json.members, json: fields.json.fields, avro: fields.fields)
    }

    private init<Root>(of type: Root.Type, _ members: [FieldMember], json: [JSONField], avro: [AvroField]) {
        // A value is made of its fields, so that none may be missing.
        precondition(
            FieldMember.cover(members, size: MemoryLayout<Root>.size),
            "The fields of \(type) are not all its stored properties.")
        let table = Table(members: .permanent(members), jsonFields: .permanent(json), avroFields: .permanent(avro))
        self.table = UnsafeBufferPointer.permanent([table]).baseAddress.unsafelyUnwrapped
    }

    /// What was made of a value before something threw.
    private func deinitialize(_ record: UnsafeMutableRawPointer, count: Int) {
        for member in table.pointee.members[..<count] { member.deinitialize(record + member.offset) }
    }
}

// JSON.
extension Fields {
    func decode(into record: UnsafeMutableRawPointer, from decoder: any Decoder) throws {
        try JSONDepth.check(decoder)
        let container = try decoder.container(keyedBy: FieldName.self)
        var count = 0
        do {
            for (member, field) in zip(table.pointee.members, table.pointee.jsonFields) {
                try field.decode(from: container, into: record + member.offset)
                count += 1
            }
        } catch {
            deinitialize(record, count: count)
            throw error
        }
    }

    func encode(_ record: UnsafeRawPointer, to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: FieldName.self)
        for (member, field) in zip(table.pointee.members, table.pointee.jsonFields) {
            try field.coding.encode(record + member.offset, &container, field.name)
        }
    }
}

// Avro.
extension Fields {
    func decode(into record: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        let avroFields = self.avroFields
        try decoder.enter()
        var count = 0
        do {
            while count < avroFields.count {
                try avroFields[count].decode(into: record, from: &decoder)
                count += 1
            }
        } catch {
            deinitialize(record, count: count)
            throw error
        }
        decoder.leave()
    }

    func encode(_ record: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        let avroFields = self.avroFields
        try encoder.enter()
        for field in avroFields { try field.encode(record, to: &encoder) }
        encoder.leave()
    }

    @inline(__always)
    private var avroFields: UnsafeBufferPointer<AvroField> {
        let table = table.pointee
        precondition(
            table.avroFields.count == table.members.count,
            "The fields of a record of Avro are listed for JSON alone.")
        return table.avroFields
    }
}

extension UnsafeBufferPointer {
    /// A copy in memory that is never given back.
    static func permanent(_ elements: [Element]) -> UnsafeBufferPointer {
        let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = copy.initialize(from: elements)
        return UnsafeBufferPointer(copy)
    }
}
