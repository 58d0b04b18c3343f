import AccordSchemas
import Testing

@Suite("Avro: logical types")
struct AvroLogicalTypesTests {
    private static func fixed(_ size: Int) -> String { "\"fixed\",\"name\":\"F\",\"size\":\(size)" }

    @Test(
        "on the types that they annotate",
        arguments: [
            (
                "\"bytes\"", "decimal\",\"precision\":4,\"scale\":4,\"x\":\"",
                AvroLogicalType.decimal(precision: 4, scale: 4)
            ),
            ("\"bytes\"", "decimal\",\"precision\":1,\"x\":\"", .decimal(precision: 1, scale: 0)),
            (fixed(4), "decimal\",\"precision\":9,\"x\":\"", .decimal(precision: 9, scale: 0)),
            ("\"bytes\"", "big-decimal", .bigDecimal), ("\"string\"", "uuid", .uuid), (fixed(16), "uuid", .uuid),
            ("\"int\"", "date", .date), ("\"int\"", "time-millis", .timeMillis),
            ("\"long\"", "time-micros", .timeMicros),
            ("\"long\"", "timestamp-millis", .timestampMillis), ("\"long\"", "timestamp-micros", .timestampMicros),
            ("\"long\"", "timestamp-nanos", .timestampNanos),
            ("\"long\"", "local-timestamp-millis", .localTimestampMillis),
            ("\"long\"", "local-timestamp-micros", .localTimestampMicros),
            ("\"long\"", "local-timestamp-nanos", .localTimestampNanos), (fixed(12), "duration", .duration),
            ("\"string\"", "iban", .custom("iban")),
        ])
    func fitting(base: String, name: String, type: AvroLogicalType) throws {
        let (schema, findings) = try avro("{\"type\":\(base),\"logicalType\":\"\(name)\"}")
        #expect(findings.map(\.line) == [])
        #expect(schema?.types.first?.logicalType == type)
    }

    @Test(
        "on other types are ignored by implementations, which is worth a warning",
        arguments: [
            ("\"string\"", "decimal\",\"precision\":4,\"x\":\"", "decimal annotates bytes or fixed only"),
            ("\"bytes\"", "decimal", "decimal needs a precision that is a positive integer"),
            ("\"bytes\"", "decimal\",\"precision\":0,\"x\":\"", "decimal needs a precision that is a positive integer"),
            (
                "\"bytes\"", "decimal\",\"precision\":\"4\",\"x\":\"",
                "decimal needs a precision that is a positive integer"
            ),
            (
                "\"bytes\"", "decimal\",\"precision\":4,\"scale\":-1,\"x\":\"",
                "the scale of a decimal is an integer of 0 or more"
            ),
            (
                "\"bytes\"", "decimal\",\"precision\":4,\"scale\":5,\"x\":\"",
                "the scale 5 is greater than the precision 4"
            ),
            (fixed(4), "decimal\",\"precision\":10,\"x\":\"", "4 bytes do not hold 10 digits"),
            (fixed(0), "decimal\",\"precision\":1,\"x\":\"", "0 bytes do not hold 1 digits"),
            ("\"bytes\"", "uuid", "uuid annotates string, or fixed of 16 bytes, only"),
            (fixed(15), "uuid", "uuid annotates string, or fixed of 16 bytes, only"),
            ("\"long\"", "date", "date annotates int only"),
            ("\"long\"", "time-millis", "time-millis annotates int only"),
            ("\"int\"", "time-micros", "time-micros annotates long only"),
            ("\"int\"", "timestamp-millis", "timestamp-millis annotates long only"),
            ("\"string\"", "timestamp-micros", "timestamp-micros annotates long only"),
            (fixed(16), "duration", "duration annotates fixed of 12 bytes only"),
            ("\"string\"", "big-decimal", "big-decimal annotates bytes only"),
            ("\"array\",\"items\":\"int\"", "date", "date annotates int only"),
        ])
    func misfits(base: String, name: String, reason: String) throws {
        let (schema, findings) = try avro("{\"type\":\(base),\"logicalType\":\"\(name)\"}")
        let column = "{\"type\":\(base),\"logicalType\":".utf8.count + 1
        #expect(findings.isEmpty)
        #expect(schema?.ignoredLogicalTypes.map(\.reason) == [reason])
        #expect(schema?.ignoredLogicalTypes.first?.source.location.position.column == column)
        #expect(schema?.types.first?.logicalType == nil)
    }

    @Test("on a reference to a named type, or on a union's reference, are seen")
    func reference() throws {
        let text = record(
            "{\"name\":\"a\",\"type\":{\"type\":\"fixed\",\"name\":\"F\",\"size\":12}},\n"
                + "{\"name\":\"b\",\"type\":{\"type\":\"F\",\"logicalType\":\"duration\"}}")
        let ignored = try avro(text).schema?.ignoredLogicalTypes ?? []
        #expect(ignored.map(\.source.location.position.line) == [2])
        #expect(ignored.map(\.source.location.position.column) == [46])
    }
}
