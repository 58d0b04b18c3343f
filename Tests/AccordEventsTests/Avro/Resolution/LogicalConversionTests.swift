import Foundation
import Testing

@testable import AccordEvents

/// What becomes of values whose logical type another version has in another way.
struct LogicalConversionTests {
    private typealias Pairs = LogicalPairsTests

    private func converted(_ count: Int64, _ writer: String, _ reader: String) throws -> Int64 {
        let (writer, reader) = (try #require(Pairs.schemas[writer]), try #require(Pairs.schemas[reader]))
        let data = try Resolving.translated(Resolving.bytes { $0.encode(count) }, from: writer, to: reader)
        return try AvroDecoder.decode(data) { try $0.decodeInt64() }
    }

    @Test(
        arguments: [
            (1500, "timestamp-millis", "timestamp-micros", 1_500_000),
            (-1, "timestamp-millis", "timestamp-nanos", -1_000_000),
            (1_500_000, "timestamp-micros", "timestamp-millis", 1500),
            (-1_000_000, "timestamp-nanos", "timestamp-millis", -1),
            (9_223_372_036_854_775, "timestamp-millis", "timestamp-micros", 9_223_372_036_854_775_000),
            (7, "local-timestamp-millis", "local-timestamp-micros", 7000),
            (7000, "local-timestamp-nanos", "local-timestamp-micros", 7),
            (86_399_999, "time-millis", "time-micros", 86_399_999_000), (0, "timestamp-micros", "timestamp-millis", 0),
            (1500, "timestamp-micros", "long", 1500), (1500, "long", "timestamp-micros", 1500),
            (20_000, "date", "int", 20_000), (1500, "timestamp-millis", "timestamp-millis", 1500),
        ] as [(Int64, String, String, Int64)])
    func counts(count: Int64, writer: String, reader: String, expected: Int64) throws {
        #expect(try converted(count, writer, reader) == expected)
    }

    @Test(
        arguments: [
            (1, "timestamp-micros", "timestamp-millis"), (-1001, "timestamp-micros", "timestamp-millis"),
            (999, "timestamp-nanos", "timestamp-micros"), (1, "local-timestamp-nanos", "local-timestamp-millis"),
            (9_223_372_036_854_776, "timestamp-millis", "timestamp-micros"),
            (.min, "timestamp-millis", "timestamp-nanos"), (.max, "time-micros", "time-millis"),
        ] as [(Int64, String, String)])
    func countsThatTheReaderHasNoRoomFor(count: Int64, writer: String, reader: String) {
        #expect(throws: AvroError.self) { try converted(count, writer, reader) }
    }

    private func converted(
        _ number: String, _ from: AvroEncoding, _ writer: String, _ to: AvroEncoding, _ reader: String
    ) throws -> String {
        let number = try #require(ExactDecimal(number))
        let data = try Resolving.translated(
            Resolving.bytes { try number.encode(as: from, to: &$0) }, from: writer, to: reader)
        return try AvroDecoder.decode(data) { try ExactDecimal.decode(as: to, from: &$0) }.description
    }

    private static let big = Pairs.logical("bytes", "big-decimal")

    @Test(arguments: [
        ("1.23", 10, 2, 10, 3, "1.230"), ("-0.01", 10, 2, 4, 2, "-0.01"), ("1.230", 10, 3, 10, 2, "1.23"),
        ("0", 10, 2, 5, 0, "0"), ("99.99", 4, 2, 5, 3, "99.990"),
        ("5", 38, 0, 38, 37, "5." + String(repeating: "0", count: 37)), ("0.00", 200, 100, 3, 2, "0.00"),
    ])
    func decimals(
        number: String, _ precision: Int, _ scale: Int, _ newPrecision: Int, _ newScale: Int, _ expected: String
    ) throws {
        let from = AvroEncoding.decimal(precision: precision, scale: scale)
        let to = AvroEncoding.decimal(precision: newPrecision, scale: newScale)
        let (writer, reader) = (Pairs.decimal(precision, scale), Pairs.decimal(newPrecision, newScale))
        #expect(try converted(number, from, writer, to, reader) == expected)
        #expect(try converted(number, .bigDecimal, Self.big, to, reader) == expected)
        #expect(try ExactDecimal(converted(number, from, writer, .bigDecimal, Self.big)) == ExactDecimal(expected))
    }

    @Test(arguments: [
        ("1.234", 10, 3, 10, 2), ("99.99", 4, 2, 4, 3), ("100", 10, 0, 2, 0), ("-100.00", 10, 2, 4, 2),
        ("170141183460469231731687303715884105727", 39, 0, 76, 1),
    ])
    func decimalsThatTheReaderHasNoRoomFor(
        number: String, _ precision: Int, _ scale: Int, _ newPrecision: Int, _ newScale: Int
    ) {
        let from = AvroEncoding.decimal(precision: precision, scale: scale)
        let to = AvroEncoding.decimal(precision: newPrecision, scale: newScale)
        let (writer, reader) = (Pairs.decimal(precision, scale), Pairs.decimal(newPrecision, newScale))
        #expect(throws: AvroError.self) { try converted(number, from, writer, to, reader) }
        #expect(throws: AvroError.self) { try converted(number, .bigDecimal, Self.big, to, reader) }
    }

    /// A scale that no decimal of the runtime has is refused; it comes from a schema, so that it must not trap.
    @Test(arguments: [129, 1_000_000_000_000, Int.max])
    func scalesThatNobodyHas(scale: Int) {
        let writer = Pairs.decimal(scale, scale)
        for reader in [Pairs.decimal(10, 2), Self.big] {
            let data = Resolving.bytes { $0.encode(Data([1])) }
            #expect(throws: AvroError.self) { try Resolving.translated(data, from: writer, to: reader) }
            #expect(throws: AvroError.self) { try AvroResolution(writer: reader, reader: writer) }
        }
    }

    @Test func fixedDecimals() throws {
        let (writer, reader) = (
            try #require(Pairs.schemas["fixed decimal 2"]), try #require(Pairs.schemas["fixed decimal 3"])
        )
        let (from, to) = (
            AvroEncoding.decimal(precision: 10, scale: 2, size: 16),
            AvroEncoding.decimal(precision: 10, scale: 3, size: 16)
        )
        #expect(try converted("-1.23", from, writer, to, reader) == "-1.230")
        #expect(try converted("1.230", to, reader, from, writer) == "1.23")
        #expect(throws: AvroError.self) { try converted("1.234", to, reader, from, writer) }
    }
}
