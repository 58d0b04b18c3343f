import Foundation

/// JSON text in and out, with keys in order so that tests can compare texts.
enum JSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type = Value.self, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    static func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
        try self.value(from: text(value))
    }

    /// The context of the `dataCorrupted` that reading `text` ends in, if it does.
    static func corruption<Value: Decodable>(
        reading type: Value.Type, from text: String
    ) -> DecodingError.Context? {
        do {
            _ = try value(type, from: text)
            return nil
        } catch DecodingError.dataCorrupted(let context) {
            return context
        } catch {
            return nil
        }
    }
}

extension DecodingError.Context {
    var path: [String] { codingPath.map(\.stringValue) }
}
