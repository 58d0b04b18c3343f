import AccordEvents
import Foundation

// Answers a line `READER WRITER HEX` with the bytes that the reader's type writes after it has read those of the
// writer's schema, and with what is wrong where it cannot. `READER fingerprint` asks for that of a schema.

protocol Answering {
    var schema: String { get }
    var fingerprint: UInt64 { get }
    func answer(_ data: Data, writtenBy schema: String) throws -> Data
}

struct Subject<Value: AvroMessage>: Answering {
    init(_ type: Value.Type) {}

    var schema: String { Value.avro.schema }
    var fingerprint: UInt64 { Value.avro.fingerprint }

    func answer(_ data: Data, writtenBy schema: String) throws -> Data {
        let value = try Value(avro: data, writtenBy: schema)
        // The JSON of the same value stands for the same value; it has no room for years beyond 9999.
        guard let json = try? JSONEncoder().encode(value) else { return try value.avroData() }
        let again = try JSONDecoder().decode(Value.self, from: json)
        guard again == value else {
            throw AvroError("JSON changes the value: \(String(decoding: json, as: UTF8.self))")
        }
        return try value.avroData()
    }
}

func bytes(_ hex: Substring) -> Data {
    let digits = Array(hex.utf8)
    return Data(
        stride(from: 0, to: digits.count, by: 2).map { position in
            UInt8(String(decoding: digits[position..<position + 2], as: UTF8.self), radix: 16)!
        })
}

while let line = readLine() {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    do {
        guard let reader = subjects[String(parts[0])],
            let writer = subjects[String(parts.count > 2 ? parts[1] : parts[0])]
        else {
            throw AvroError("there is no such type")
        }
        if parts[1] == "fingerprint" {
            print(reader.fingerprint)
            continue
        }
        let data = try reader.answer(bytes(parts[2]), writtenBy: writer.schema)
        print(data.map { String(format: "%02x", $0) }.joined())
    } catch {
        print("error: \(error)")
    }
}
