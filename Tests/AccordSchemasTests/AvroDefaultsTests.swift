import AccordSchemas
import Testing

@Suite("Avro: defaults")
struct AvroDefaultsTests {
    private static let enumeration = "{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\"A\",\"B\"]}"
    private static let fixed = "{\"type\":\"fixed\",\"name\":\"F\",\"size\":2}"
    private static let inner =
        "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"},{\"name\":\"b\","
        + "\"type\":\"string\",\"default\":\"x\"}]}"

    @Test(
        "that are values of their type",
        arguments: [
            ("\"null\"", "null"), ("\"boolean\"", "true"), ("\"int\"", "-2147483648"), ("\"int\"", "2147483647"),
            ("\"long\"", "9223372036854775807"), ("\"long\"", "-9223372036854775808"), ("\"float\"", "1"),
            ("\"float\"", "1.5"),
            ("\"double\"", "-1e300"), ("\"string\"", "\"\""), ("\"bytes\"", "\"\\u0000\\u00ff\""),
            ("\"bytes\"", "\"\""),
            (fixed, "\"\\u00ff\\u0000\""), (enumeration, "\"B\""), ("{\"type\":\"array\",\"items\":\"int\"}", "[]"),
            ("{\"type\":\"array\",\"items\":\"int\"}", "[1,2]"), ("{\"type\":\"map\",\"values\":\"int\"}", "{\"a\":1}"),
            (inner, "{\"a\":1}"), (inner, "{\"a\":1,\"b\":\"y\"}"), ("[\"null\",\"int\"]", "null"),
            ("[\"int\",\"null\"]", "1"),
            // Since 1.12 any branch will do, no longer only the first.
            ("[\"null\",\"int\"]", "1"), ("[\"null\",\(inner)]", "{\"a\":1}"),
            ("[\"null\",{\"type\":\"array\",\"items\":\"int\"}]", "[1]"),
        ])
    func allowed(type: String, value: String) throws {
        let (schema, findings) = try avro(field(type, ",\"default\":\(value)"))
        #expect(findings.map(\.line) == [])
        #expect(schema != nil)
    }

    @Test(
        "that are none",
        arguments: [
            ("\"null\"", "0", "is 0, expected null"),
            ("\"boolean\"", "\"true\"", "is \"true\", expected true or false"),
            ("\"int\"", "2147483648", "is 2147483648, expected an int, an integer of 32 bits"),
            ("\"int\"", "-2147483649", "is -2147483649, expected an int, an integer of 32 bits"),
            ("\"int\"", "1.5", "is 1.5, expected an int, an integer of 32 bits"),
            ("\"int\"", "1.0", "is 1.0, expected an int, an integer of 32 bits"),
            ("\"int\"", "1e2", "is 1e2, expected an int, an integer of 32 bits"),
            ("\"int\"", "\"1\"", "is \"1\", expected an int, an integer of 32 bits"),
            ("\"int\"", "null", "is null, expected an int, an integer of 32 bits"),
            ("\"long\"", "9223372036854775808", "is 9223372036854775808, expected a long, an integer of 64 bits"),
            ("\"long\"", "1e999999", "is 1e999999, expected a long, an integer of 64 bits"),
            ("\"float\"", "\"NaN\"", "is \"NaN\", expected a number"),
            ("\"string\"", "null", "is null, expected a string"),
            ("\"bytes\"", "[0]", "is [0], expected bytes, a string with one character of U+0000 to U+00FF for each"),
            (
                "\"bytes\"", "\"€\"",
                "is \"€\", expected bytes, a string with one character of U+0000 to U+00FF for each"
            ),
            (fixed, "\"a\"", "is \"a\", expected 2 bytes"), (fixed, "\"abc\"", "is \"abc\", expected 2 bytes"),
            (enumeration, "\"C\"", "is \"C\", expected a symbol of the enum E"),
            (enumeration, "0", "is 0, expected a symbol of the enum E"),
            ("{\"type\":\"array\",\"items\":\"int\"}", "{}", "is {}, expected an array"),
            ("{\"type\":\"map\",\"values\":\"int\"}", "[]", "is [], expected an object"),
            (inner, "[]", "is [], expected an object with the fields of R"),
            (inner, "{}", "lacks the field 'a', which has no default"),
            (inner, "{\"b\":\"y\"}", "lacks the field 'a', which has no default"),
            ("[\"null\",\"int\"]", "\"x\"", "is \"x\", which is not null or int"),
            ("[]", "null", "is null, which is not no type at all"),
        ])
    func forbidden(type: String, value: String, message: String) throws {
        let (schema, findings) = try avro(field(type, ",\"default\":\(value)"))
        #expect(schema == nil)
        let column = typeColumn + type.utf8.count + ",\"default\":".utf8.count
        #expect(findings.map(\.line) == ["1:\(column) [invalid-default] the default of 'f' \(message)"])
    }

    @Test("that are wrong inside are told inside")
    func inside() throws {
        let text = """
            {"type": "record", "name": "X", "fields": [{"name": "f",
              "type": {"type": "map", "values": {"type": "array", "items": \(Self.inner)}},
              "default": {"k": [{"a": 1},
                                {"a": "1"}]}
            }]}
            """
        try expectEqual(
            avro(text).findings.map(\.line),
            ["4:27 [invalid-default] the default of 'f' is \"1\", expected an int, an integer of 32 bits"])
    }

    @Test("null in quotes is told what it is")
    func quotedNull() throws {
        let findings = try avro(field("[\"null\",\"int\"]", ",\"default\":\"null\"")).findings
        #expect(findings.first?.help == "write null without quotes")
    }

    @Test("no value is endless")
    func endless() throws {
        let own =
            "{\"type\":\"record\",\"name\":\"X\",\"fields\":[{\"name\":\"x\",\"type\":[\"X\",\"null\"],"
            + "\"default\":{}}]}"
        try expectEqual(
            avro(own).findings.map(\.line), ["1:81 [invalid-default] the default of 'x' contains itself without end"])
        let mutual = record(
            "{\"name\":\"r\",\"type\":{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"x\","
                + "\"type\":[\"X\",\"null\"],"
                + "\"default\":{}}]},\"default\":{}}")
        try expectEqual(avro(mutual).findings.map(\.rule), ["invalid-default", "invalid-default"])
        let finite =
            "{\"type\":\"record\",\"name\":\"X\",\"fields\":[{\"name\":\"x\",\"type\":[\"X\",\"null\"],"
            + "\"default\":{\"x\":null}}]}"
        try expectEqual(avro(finite).findings.map(\.line), [])
    }

    @Test("a type that cannot be read raises no question of its defaults")
    func unreadable() throws {
        try expectEqual(avro(field("\"strng\"", ",\"default\":5")).findings.map(\.rule), ["unknown-name"])
    }
}

@Suite("Avro: recursion")
struct AvroRecursionTests {
    @Test(
        "that ends is allowed",
        arguments: [
            field("[\"null\",\"X\"]"), field("{\"type\":\"array\",\"items\":\"X\"}"),
            field("{\"type\":\"map\",\"values\":\"X\"}"),
            field("[\"X\",\"null\"]"),
            field("{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"x\",\"type\":[\"null\",\"X\"]}]}"),
            field("[\"null\",{\"type\":\"array\",\"items\":\"X\"},\"X\"]"),
        ])
    func allowed(text: String) throws {
        let (schema, findings) = try avro(text)
        #expect(findings.map(\.line) == [])
        #expect(schema != nil)
    }

    @Test("a record does not stand before itself")
    func forwardReferences() throws {
        let text = record(
            "{\"name\":\"a\",\"type\":\"R\"},\n{\"name\":\"b\",\"type\":{\"type\":\"record\",\"name\":\"R\","
                + "\"fields\":[]}}"
        )
        let line = "1:58 [unknown-name] the name 'R' is not defined before this place"
        try expectEqual(avro(text).findings.map(\.line), [line])
        // A folder offers the definitions of all its files, those of this one too.
        try expectEqual(avro(text, beside: [text]).findings.map(\.line), [line])
    }
}
