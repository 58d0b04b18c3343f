/// The fields of a record, whatever its type. It lives as long as the process, as types do.
@usableFromInline
struct FieldTable: @unchecked Sendable {
    private let members: UnsafeBufferPointer<FieldMember>
    private let jsonFields: UnsafeBufferPointer<JSONField>
    private let avroFields: UnsafeBufferPointer<AvroField>

    init(_ members: [FieldMember], json: [JSONField], avro: [AvroField]) {
        self.members = .permanent(members)
        jsonFields = .permanent(json)
        avroFields = .permanent(avro)
    }

    /// What was made of a value before something threw.
    private func deinitialize(_ record: UnsafeMutableRawPointer, count: Int) {
        for member in members[..<count] { member.deinitialize(record + member.offset) }
    }
}

// JSON.
extension FieldTable {
    func decode(into record: UnsafeMutableRawPointer, from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: FieldName.self)
        var count = 0
        do {
            for (member, field) in zip(members, jsonFields) {
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
        for (member, field) in zip(members, jsonFields) {
            try field.coding.encode(record + member.offset, &container, field.name)
        }
    }
}

// Avro.
extension FieldTable {
    func decode(into record: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
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

    @usableFromInline
    func encode(_ record: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        try encoder.enter()
        for field in avroFields { try field.encode(record, to: &encoder) }
        encoder.leave()
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
