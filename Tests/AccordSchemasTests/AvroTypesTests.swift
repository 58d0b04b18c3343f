import AccordSchemas
import Testing

@Suite("Avro: types and their attributes")
struct AvroTypesTests {
    @Test("primitive types, by name and as objects", arguments: AvroPrimitive.allCases)
    func primitives(primitive: AvroPrimitive) throws {
        for text in ["\"\(primitive.rawValue)\"", "{\"type\": \"\(primitive.rawValue)\"}"] {
            let (schema, findings) = try avro(text)
            #expect(findings.isEmpty)
            #expect(schema.map { $0.phrase($0.root) } == primitive.rawValue)
        }
    }

    @Test(
        "an attribute that is missing is told at the object",
        arguments: [
            ("{}", "type"), ("{\"type\":\"record\",\"fields\":[]}", "name"),
            ("{\"type\":\"record\",\"name\":\"R\"}", "fields"),
            ("{\"type\":\"enum\",\"symbols\":[]}", "name"), ("{\"type\":\"enum\",\"name\":\"E\"}", "symbols"),
            ("{\"type\":\"fixed\",\"size\":1}", "name"), ("{\"type\":\"fixed\",\"name\":\"F\"}", "size"),
            ("{\"type\":\"array\"}", "items"), ("{\"type\":\"map\"}", "values"),
        ])
    func missing(type: String, attribute: String) throws {
        let line = "1:\(typeColumn) [invalid-schema] the attribute '\(attribute)' is missing"
        try expectEqual(avro(field(type)).findings.map(\.line), [line])
    }

    @Test("a field needs a name and a type", arguments: [("{\"type\":\"int\"}", "name"), ("{\"name\":\"f\"}", "type")])
    func fieldAttributes(text: String, attribute: String) throws {
        try expectEqual(
            avro(record(text)).findings.map(\.line), ["1:39 [invalid-schema] the attribute '\(attribute)' is missing"])
    }

    @Test(
        "a value of the wrong kind is told at its place",
        arguments: [
            (
                field("5"),
                "1:58 [invalid-schema] expected a type: a name, an object or an array of types, found a number"
            ),
            (
                field("null"),
                "1:58 [invalid-schema] expected a type: a name, an object or an array of types, found null"
            ),
            (
                field("{\"type\":{\"type\":\"int\"}}"),
                "1:66 [invalid-schema] expected the name of a type as text, found an object"
            ),
            (
                field("{\"type\":[\"int\"]}"),
                "1:66 [invalid-schema] expected the name of a type as text, found an array"
            ),
            (record("5"), "1:39 [invalid-schema] expected a field, an object, found a number"),
            (record("\"f\""), "1:39 [invalid-schema] expected a field, an object, found a string"),
            (
                field("\"int\"", ",\"order\":\"up\""),
                "1:72 [invalid-schema] expected \"ascending\", \"descending\" or \"ignore\", found \"up\""
            ),
            (field("\"int\"", ",\"doc\":5"), "1:70 [invalid-schema] expected a text, found a number"),
            (
                field("\"int\"", ",\"aliases\":\"a\""),
                "1:74 [invalid-schema] expected an array of names, found a string"
            ),
            (record("", "\"aliases\":{},"), "1:39 [invalid-schema] expected an array of names, found an object"),
            (record("", "\"doc\":[],"), "1:35 [invalid-schema] expected a text, found an array"),
            (record("", "\"namespace\":5,"), "1:41 [invalid-name] 5 is not a namespace of Avro"),
            ("{\"type\":\"record\",\"name\":5,\"fields\":[]}", "1:25 [invalid-name] expected a name, found a number"),
            (
                "{\"type\":\"record\",\"name\":\"X\",\"fields\":{}}",
                "1:38 [invalid-schema] expected an array, found an object"
            ),
            (
                "{\"type\":\"enum\",\"name\":\"E\",\"symbols\":\"A\"}",
                "1:37 [invalid-schema] expected an array, found a string"
            ),
            ("{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[5]}", "1:38 [invalid-name] 5 is not a name of Avro"),
            (
                "{\"type\":\"int\",\"logicalType\":5}",
                "1:29 [invalid-schema] expected the name of a logical type, found a number"
            ),
            ("5", "1:1 [invalid-schema] expected a type: a name, an object or an array of types, found a number"),
        ])
    func wrongKind(text: String, line: String) throws {
        let (schema, findings) = try avro(text)
        #expect(schema == nil)
        #expect(findings.map(\.line) == [line])
    }

    @Test(
        "a size is a count of bytes",
        arguments: [
            ("0", true), ("16", true), ("2147483647", true), ("1.6e1", true),
            ("-1", false), ("2147483648", false), ("1.5", false), ("\"16\"", false), ("null", false), ("1e99", false),
        ])
    func size(text: String, isAllowed: Bool) throws {
        let findings = try avro("{\"type\":\"fixed\",\"name\":\"F\",\"size\":\(text)}").findings
        #expect(findings.map(\.placeAndRule) == (isAllowed ? [] : ["1:35 invalid-schema"]))
    }

    @Test("an enum's default is one of its symbols", arguments: ["\"C\"", "\"a\"", "5", "null", "[\"A\"]"])
    func enumDefault(text: String) throws {
        let findings = try avro("{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\"A\",\"B\"],\"default\":\(text)}")
            .findings
        #expect(findings.map(\.line) == ["1:57 [invalid-default] the enum's default \(text) is not one of its symbols"])
        #expect(findings.first?.help == "name one of: A, B")
    }

    @Test(
        "a union holds each kind of unnamed type once, and no union",
        arguments: [
            ("[]", []), ("[\"int\",\"long\"]", []),
            ("[\"int\",\"int\"]", ["1:65 [illegal-union] the union has the branch 'int' twice"]),
            (
                "[\"int\",{\"type\":\"int\",\"logicalType\":\"date\"}]",
                ["1:65 [illegal-union] the union has the branch 'int' twice"]
            ),
            (
                "[{\"type\":\"array\",\"items\":\"int\"},{\"type\":\"array\",\"items\":\"long\"}]",
                ["1:90 [illegal-union] the union has the branch 'array' twice"]
            ),
            (
                "[{\"type\":\"map\",\"values\":\"int\"},{\"type\":\"map\",\"values\":\"long\"}]",
                ["1:89 [illegal-union] the union has the branch 'map' twice"]
            ),
            ("[{\"type\":\"array\",\"items\":\"int\"},{\"type\":\"map\",\"values\":\"int\"}]", []),
            ("[{\"type\":\"fixed\",\"name\":\"F\",\"size\":1},{\"type\":\"fixed\",\"name\":\"G\",\"size\":1}]", []),
            (
                "[{\"type\":\"fixed\",\"name\":\"F\",\"size\":1},\"F\"]",
                ["1:96 [illegal-union] the union has the branch 'F' twice"]
            ),
            ("[\"null\",\"X\",\"X\"]", ["1:70 [illegal-union] the union has the branch 'X' twice"]),
            ("[\"null\",[\"int\"]]", ["1:66 [illegal-union] a union stands directly in a union"]),
            ("[[]]", ["1:59 [illegal-union] a union stands directly in a union"]),
            ("[{\"type\":\"array\",\"items\":[\"int\",\"null\"]}]", []),
            (
                "[1,2]",
                [
                    "1:59 [invalid-schema] expected a type: a name, an object or an array of types, found a number",
                    "1:61 [invalid-schema] expected a type: a name, an object or an array of types, found a number",
                ]
            ),
            (
                "[\"null\",\"Oops\",\"Uups\"]",
                [
                    "1:66 [unknown-name] the name 'Oops' is not defined before this place",
                    "1:73 [unknown-name] the name 'Uups' is not defined before this place",
                ]
            ),
        ])
    func unions(type: String, lines: [String]) throws {
        try expectEqual(avro(field(type)).findings.map(\.line), lines)
    }

    @Test("one broken part does not hide the others")
    func several() throws {
        let text = """
            {"type": "record", "name": "X", "fields": [
              {"name": "a", "type": "strng"},
              {"name": "b b", "type": "int"},
              {"name": "c", "type": {"type": "enum", "name": "E", "symbols": ["A", "A"]}},
              {"name": "d", "type": "E"}
            ]}
            """
        try expectEqual(
            avro(text).findings.map(\.placeAndRule),
            ["2:25 unknown-name", "3:12 invalid-name", "4:72 duplicate-definition"])
    }

    @Test("what a schema says more is left alone")
    func extraAttributes() throws {
        #expect(
            try avro(field("{\"type\":\"string\",\"avro.java.string\":\"String\"}", ",\"x\":{\"y\":[1]}")).findings
                .isEmpty)
    }

    @Test("a type that could not be read does not make its uses wrong")
    func consequences() throws {
        let broken = "{\"type\":\"fixed\",\"name\":\"F\",\"size\":-1}"
        let text = record(
            "{\"name\":\"a\",\"type\":\(broken)},{\"name\":\"b\",\"type\":[\"null\",\"F\"],\"default\":null}")
        try expectEqual(avro(text).findings.map(\.rule), ["invalid-schema"])
    }
}
