import AccordEvents
import Testing

@Suite struct JSONValueTests {
    static let values: [(String, JSONValue)] = [
        ("null", .null), ("true", true), ("false", false), ("0", 0), ("1", 1), ("-12", -12), ("\"\"", ""),
        ("\"1\"", "1"), ("\"a\\\"\\n\"", "a\"\n"), ("12.5", 12.5), ("-0.1", -0.1), ("[]", []), ("{}", [:]),
        ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
        ("9223372036854775808", .number(9_223_372_036_854_775_808)),
        ("1.00000000000000000001", .number(ExactDecimal("1.00000000000000000001")!)),
        (
            #"[null,[true,[]],{"a":{"b":[1,"x",2.5]},"c":null}]"#,
            [.null, [true, []], ["a": ["b": [1, "x", 2.5]], "c": .null]]
        ),
    ]

    @Test(arguments: values)
    func roundTrips(text: String, value: JSONValue) throws {
        #expect(try JSON.value(JSONValue.self, from: text) == value)
        #expect(try JSON.text(value) == text)
    }

    @Test func readsAWholeNumberAsAnInteger() throws {
        for text in ["12", "12.0", "1.2e1", "1200e-2"] {
            guard case .integer(12) = try JSON.value(JSONValue.self, from: text) else {
                Issue.record("\(text) is no integer")
                continue
            }
        }
    }

    @Test func comparesByJSONValue() {
        #expect(JSONValue.integer(12) == .number(ExactDecimal("12.00")!))
        #expect(JSONValue.integer(12).hashValue == JSONValue.number(ExactDecimal("12.00")!).hashValue)
        let distinct: [JSONValue] = [.null, false, true, 0, 1, "0", "", [], [:], [.null], 0.5]
        #expect(Set(distinct).count == distinct.count)
        for (index, value) in distinct.enumerated() {
            #expect(distinct.firstIndex(of: value) == index)
        }
    }

    @Test(arguments: [("[1,{\"a\":1e300}]", ["Index 1", "a"]), ("1e-400", [])])
    func refusesANumberItCannotHold(text: String, path: [String]) throws {
        let context = try #require(JSON.corruption(reading: JSONValue.self, from: text))
        #expect(context.path == path)
    }
}
