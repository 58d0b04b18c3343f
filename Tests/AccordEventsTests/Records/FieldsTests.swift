import AccordEvents
import Foundation
import Synchronization
import Testing

/// Tables of fields that the generator does not write.
@Suite(.serialized) struct FieldsTests {
    private struct Note: Record, Codable {
        var text: String
        var number: Int64?

        static let fields: Fields = .json(Note.self) { fields in
            fields.add("text", \.text)
        }
    }

    /// A property that is not listed would be memory that nobody initialized.
    @Test func propertiesThatAreNotListedAreRefused() async {
        await #expect(processExitsWith: .failure) { _ = Note.fields }
    }

    private final class Counted: Codable, Hashable, Sendable {
        static let count = Atomic(0)

        init() { Self.count.add(1, ordering: .relaxed) }

        init(from decoder: any Decoder) throws { Self.count.add(1, ordering: .relaxed) }

        deinit { Self.count.subtract(1, ordering: .relaxed) }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(0)
        }

        static func == (left: Counted, right: Counted) -> Bool { left === right }

        func hash(into hasher: inout Hasher) {}
    }

    private struct Pair: Record, Codable {
        var first: Counted
        var second: [Counted]
        var number: Int64

        static let fields: Fields = .json(Pair.self) { fields in
            fields.add("first", \.first)
            fields.add("second", \.second)
            fields.add("number", \.number)
        }
    }

    /// Neither a value nor half of one is left behind.
    @Test(arguments: [
        (#"{"first": 0, "second": [0, 0], "number": 1}"#, true), (#"{"first": 0, "second": [0, 0]}"#, false),
        (#"{"first": 0, "second": 1, "number": 1}"#, false), (#"{"second": [0, 0], "number": 1}"#, false),
    ])
    func whatWasReadIsReleased(json: String, isValid: Bool) {
        let pair = try? JSONDecoder().decode([Pair].self, from: Data("[\(json), \(json)]".utf8))
        #expect((pair != nil) == isValid)
        #expect(Counted.count.load(ordering: .relaxed) == (isValid ? 6 : 0))
    }
}
