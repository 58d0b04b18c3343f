import AccordEvents
import Testing

@Suite struct ExactDecimalTextTests {
    static let numbers: [(text: String, unscaled: Int128, scale: Int, plain: String)] = [
        ("0", 0, 0, "0"), ("-0", 0, 0, "0"), ("0.00", 0, 2, "0.00"), ("-0.0", 0, 1, "0.0"),
        ("12.50", 1250, 2, "12.50"), ("-12.50", -1250, 2, "-12.50"), ("+7", 7, 0, "7"), ("007.5", 75, 1, "7.5"),
        ("0.001", 1, 3, "0.001"), ("-0.05", -5, 2, "-0.05"), ("1e5", 100_000, 0, "100000"),
        ("1.25e1", 125, 1, "12.5"), ("1.25E+2", 125, 0, "125"), ("1.5e3", 1500, 0, "1500"),
        ("1.50e-3", 150, 5, "0.00150"), ("12e-1", 12, 1, "1.2"), ("0e5", 0, 0, "0"), ("0e-5", 0, 5, "0.00000"),
        ("0e999999999", 0, 0, "0"), ("1e38", 100_000_000_000_000_000_000_000_000_000_000_000_000, 0, one(0, 38)),
        ("1e-128", 1, 128, "0." + String(repeating: "0", count: 127) + "1"),
        (largest, .max, 0, largest), ("-170141183460469231731687303715884105728", .min, 0, "\(Int128.min)"),
        ("-1.70141183460469231731687303715884105728", .min, 38, "-1.70141183460469231731687303715884105728"),
    ]

    static let largest = "170141183460469231731687303715884105727"

    static func one(_ leading: Int, _ trailing: Int) -> String {
        String(repeating: "0", count: leading) + "1" + String(repeating: "0", count: trailing)
    }

    @Test(arguments: numbers)
    func readsAndPrints(text: String, unscaled: Int128, scale: Int, plain: String) throws {
        let decimal = try #require(ExactDecimal(text))
        #expect(decimal.unscaled == unscaled)
        #expect(decimal.scale == scale)
        #expect(decimal.description == plain)
        #expect(ExactDecimal(plain)?.description == plain)
    }

    static let refused = [
        "", "-", "+", ".", "1.", ".5", "-.5", "1e", "1e+", "1.e5", "e5", "1,5", "1 ", " 1", "1.2.3", "--1", "0x10",
        "NaN", "nan", "inf", "1_000", "１", "170141183460469231731687303715884105728",
        "-170141183460469231731687303715884105729", "1e39", "1e-129", "2e38", "1e999999999999999999999",
        "1e-9223372036854775808", "1e9223372036854775807", "1.5e-9223372036854775807", one(0, 39),
    ]

    @Test(arguments: refused)
    func refuses(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func readsBackRandomNumbers() {
        var generator = SeededGenerator.announced(for: "ExactDecimal.readsBackRandomNumbers")
        for _ in 0..<1000 {
            let shift = Int.random(in: 0..<128, using: &generator)
            let unscaled = Int128.random(in: .min ... .max, using: &generator) >> Int128(shift)
            let decimal = ExactDecimal(unscaled: unscaled, scale: .random(in: 0...128, using: &generator))
            let read = ExactDecimal(decimal.description)
            #expect(read?.unscaled == decimal.unscaled && read?.scale == decimal.scale)
            #expect(ExactDecimal(decimal.decimal) == decimal)
        }
    }
}
