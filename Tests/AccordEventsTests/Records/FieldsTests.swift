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

    private struct Optionals: Record, Codable, Hashable {
        var text: String?
        var long: Int64?
        var int: Int32?
        var flag: Bool?
        var number: Double?
        var day: CalendarDate?
        var bytes: Data?

        static let fields: Fields = .json(Optionals.self) { fields in
            fields.add("text", optional: \.text)
            fields.add("long", optional: \.long)
            fields.add("int", optional: \.int)
            fields.add("flag", optional: \.flag)
            fields.add("number", optional: \.number)
            fields.add("day", optional: \.day)
            fields.add("bytes", optionalWire: \.bytes)
        }
    }

    private static let optionals =
        #"{"bytes":"a","day":"2026-11-26","flag":false,"int":-1,"long":9007199254740993,"number":0.5,"text":""}"#
    private static let nulls =
        #"{"bytes":null,"day":null,"flag":null,"int":null,"long":null,"number":null,"text":null}"#

    @Test func missingKeysAndNullsAreNil() throws {
        let none = Optionals()
        #expect(try JSON.value(Optionals.self, from: "{}") == none)
        #expect(try JSON.value(Optionals.self, from: Self.nulls) == none)
        #expect(try JSON.text(none) == Self.nulls)
        let all = try JSON.value(Optionals.self, from: Self.optionals)
        #expect(all.long == 9_007_199_254_740_993 && all.bytes == Data([0x61]))
        #expect(try JSON.text(all) == Self.optionals)
    }

    @Test(arguments: ["text": "1", "long": "0.5", "int": "2147483648", "flag": "0", "number": "true", "day": "\"x\""])
    func optionalsOfAnotherTypeAreRefused(name: String, value: String) {
        #expect(throws: DecodingError.self) { try JSON.value(Optionals.self, from: #"{"\#(name)": \#(value)}"#) }
    }
}
