import AccordEvents
import Testing

@Suite struct ExactDecimalOrderTests {
    /// Ascending; the numbers of one row are equal.
    static let rows: [[ExactDecimal]] = [
        [ExactDecimal(unscaled: .min, scale: 0)],
        [ExactDecimal(unscaled: .min, scale: 1)],
        decimals("-12.51", "-12.510"),
        decimals("-12.5", "-12.50", "-1250e-2", "-12.50000000000000000000000000000000000"),
        decimals("-1e-128"),
        decimals("0", "0.0", "-0.000", "0e-128"),
        decimals("1e-128"),
        decimals("1e-127", "10e-128"),
        [ExactDecimal(unscaled: .max, scale: 128)],
        decimals("1", "1.0", "1.00000000000000000000000000000000000000"),
        [ExactDecimal(unscaled: .max, scale: 38)],
        decimals("12.5", "12.50"),
        decimals("100", "1e2", "100.0"),
        [ExactDecimal(unscaled: .max, scale: 1)],
        [ExactDecimal(unscaled: .max, scale: 0)],
    ]

    static func decimals(_ texts: String...) -> [ExactDecimal] {
        texts.map { ExactDecimal($0)! }
    }

    @Test func ordersEveryPair() {
        for (leftRank, leftRow) in Self.rows.enumerated() {
            for (rightRank, rightRow) in Self.rows.enumerated() {
                for (left, right) in leftRow.flatMap({ left in rightRow.map { (left, $0) } }) {
                    #expect((left < right) == (leftRank < rightRank), "\(left) < \(right)")
                    #expect((left == right) == (leftRank == rightRank), "\(left) == \(right)")
                }
            }
        }
    }

    @Test func equalNumbersShareAHash() {
        for row in Self.rows {
            #expect(Set(row).count == 1)
            #expect(Set(row.map(\.hashValue)).count == 1)
        }
    }
}
