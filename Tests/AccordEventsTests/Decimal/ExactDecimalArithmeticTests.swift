import AccordEvents
import Foundation
import Testing

@Suite struct ExactDecimalArithmeticTests {
    static let sums = [
        ("12.50", "0.5", "13.00", "12.00", "6.250"),
        ("1", "0.001", "1.001", "0.999", "0.001"),
        ("-2.5", "2.5", "0.0", "-5.0", "-6.25"),
        ("0", "0.00", "0.00", "0.00", "0.00"),
        (
            "170141183460469231731687303715884105726", "1",
            "170141183460469231731687303715884105727", "170141183460469231731687303715884105725",
            "170141183460469231731687303715884105726"
        ),
    ]

    @Test(arguments: sums)
    func computes(left: String, right: String, sum: String, difference: String, product: String) throws {
        let (left, right) = (try #require(ExactDecimal(left)), try #require(ExactDecimal(right)))
        #expect((left + right).description == sum)
        #expect((left - right).description == difference)
        #expect((left * right).description == product)
    }

    static let rescalings: [(String, Int, String?)] = [
        ("12.50", 2, "12.50"), ("12.50", 1, "12.5"), ("12.50", 0, nil), ("12.50", 4, "12.5000"),
        ("100", 0, "100"), ("0.00", 0, "0"), ("0", 128, "0." + String(repeating: "0", count: 128)),
        ("1", 38, "1." + String(repeating: "0", count: 38)), ("2", 38, nil), ("1", 39, nil), ("1", 129, nil),
        ("1", -1, nil), ("10", -1, nil), ("170141183460469231731687303715884105727", 1, nil),
        ("-170141183460469231731687303715884105728", 1, nil),
    ]

    @Test(arguments: rescalings)
    func rescales(text: String, scale: Int, expected: String?) throws {
        #expect(try #require(ExactDecimal(text)).rescaled(to: scale)?.description == expected)
    }

    @Test func readsAnIntegerLiteral() {
        let negative: ExactDecimal = -170_141_183_460_469_231_731_687_303_715_884_105_728
        #expect(negative.unscaled == .min && negative.scale == 0)
        #expect(12 == ExactDecimal("12.00"))
    }

    @Test(arguments: [Int128.max, .min, 1, 0, -1], [0, 1, 38, 39, 128])
    func convertsToFoundationAndBack(unscaled: Int128, scale: Int) {
        let exact = ExactDecimal(unscaled: unscaled, scale: scale)
        #expect(ExactDecimal(exact.decimal) == exact)
    }

    @Test func refusesWhatItCannotHoldOfFoundation() {
        #expect(ExactDecimal(Decimal.nan) == nil)
        #expect(ExactDecimal(Decimal.greatestFiniteMagnitude) == nil)
        #expect(ExactDecimal(Decimal(string: "12.5")!)?.description == "12.5")
    }
}
