import AccordEvents
import Testing

@Suite struct ExactDecimalCodableTests {
    @Test(arguments: ["12.50", "-0.001", "0", "0.00", "-170141183460469231731687303715884105728"])
    func roundTripsAsAString(text: String) throws {
        let decimal = try #require(ExactDecimal(text))
        #expect(try JSON.text([decimal]) == "[\"\(text)\"]")
        #expect(try JSON.roundTrip([decimal]).first?.description == text)
    }

    static let numbers = [
        ("12", "12"), ("-12.5", "-12.5"), ("12.50", "12.5"), ("0.1", "0.1"), ("1e5", "100000"), ("1.5e-3", "0.0015"),
        ("9223372036854775808", "9223372036854775808"), ("9007199254740993.25", "9007199254740993.25"),
        ("1.00000000000000000001", "1.00000000000000000001"), ("0.30000000000000000004", "0.30000000000000000004"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("-0.999999999999999999999999999999", "-0.999999999999999999999999999999"),
        ("-0.0", "0"),
    ]

    @Test(arguments: numbers)
    func readsANumber(text: String, plain: String) throws {
        #expect(try JSON.value(ExactDecimal.self, from: text).description == plain)
    }

    static let refused = [
        #""12,5""#, #""""#, #""1e39""#, #""NaN""#, "null", "true", "[]", "{}", "1e300", "1e-300", "1e-400", "1e39",
        "1000000000000000000000000000000", "0.1234567890123456789012345678901",
        "0.1234567890123456789012345678901234567801", "34028236692093846346337460743176821146",
        "170141183460469231731687303715884105727",
        "340282366920938463463374607431768211456", "0.12345678901234567890123456789012345678901234567890",
        "1234567890123456789012345678901234567890",
    ]

    @Test(arguments: refused)
    func refuses(text: String) throws {
        let context = try #require(JSON.corruption(reading: [ExactDecimal].self, from: "[\(text)]"))
        #expect(context.path == ["Index 0"])
        #expect(context.debugDescription.contains("where a decimal is expected"))
    }
}
