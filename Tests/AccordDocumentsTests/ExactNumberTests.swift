import AccordDocuments
import Testing

@Suite("Exact numbers")
struct ExactNumberTests {
    /// In ascending order; the words of a line are equal.
    private static let ladder: [[String]] = [
        ["-1e1000000000"], ["-1e400", "-10e399", "-0.1e401"], ["-123456789012345678901234567890"], ["-10", "-1e1"],
        ["-2", "-2.0"], ["-1.5"], ["-1", "-1.000", "-0.01e2"], ["-0.5"], ["-1e-400"], ["-1e-1000000000"],
        ["0", "-0", "0.0", "0e5", "-0e-5", "0e99999999999999999999"], ["1e-1000000000"], ["1e-400"], ["0.1", "1e-1"],
        ["0.10000000000000000000000000001"], ["0.5", "5e-1", "0.50"], ["1", "1.0", "1e0", "10e-1", "0.1e1"], ["1.5"],
        ["2"], ["9"], ["10", "1e1", "1.0E+1"], ["11"], ["99"], ["100", "1e2", "1e+002"], ["9007199254740992"],
        ["9007199254740993"], ["1e400", "100e398"], ["1.1e400"], ["1e1000000000"], ["1e1000000001"],
    ]

    private static let pairs = ladder.enumerated().flatMap { index, words in words.map { (index, $0) } }

    @Test("are ordered by value, equal by value, and equal ones hash alike", arguments: pairs)
    func order(rank: Int, text: String) throws {
        let number = try #require(ExactNumber(text))
        for (otherRank, otherText) in Self.pairs {
            let other = try #require(ExactNumber(otherText))
            #expect((number < other) == (rank < otherRank), "\(text) < \(otherText)")
            #expect((number == other) == (rank == otherRank), "\(text) == \(otherText)")
            if rank == otherRank { #expect(number.hashValue == other.hashValue, "\(text) and \(otherText)") }
        }
    }

    @Test(
        "a text that is no number of JSON is none",
        arguments: [
            "", "-", "+1", ".5", "1.", "1.e5", "1e", "1e+", "1e1.5", "01", "-01", "00", "0x10", "1_0", " 1", "1 ", "１",
            "NaN", "Infinity", "--1", "1e5e5", "1,5", "é",
        ])
    func refused(text: String) { #expect(ExactNumber(text) == nil) }

    @Test(
        "an integer that fits is given as one",
        arguments: [
            ("0", 0), ("-0.0", 0), ("1e3", 1000), ("1.50e1", 15), ("-2147483648", -2_147_483_648),
            ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min), ("9223372036854775808", nil),
            ("1e19", nil), ("1e1000000000", nil), ("0.5", nil), ("1e-1000000000", nil), ("0e1000000000", 0),
        ] as [(String, Int64?)])
    func integers(text: String, value: Int64?) throws {
        let number = try #require(ExactNumber(text))
        #expect(number.asInteger(Int64.self) == value)
    }

    @Test("limits of other integers hold", arguments: [("255", true), ("256", false), ("-1", false), ("2.55e2", true)])
    func bytes(text: String, fits: Bool) {
        #expect((ExactNumber(text)?.asInteger(UInt8.self) != nil) == fits)
    }

    @Test(
        "being an integer is a matter of value",
        arguments: [("1.0", true), ("1.5", false), ("15e-1", false), ("1e9", true)])
    func isInteger(text: String, expected: Bool) { #expect(ExactNumber(text)?.isInteger == expected) }

    @Test("a million digits are read in no time")
    func long() {
        let nines = String(repeating: "9", count: 1_000_000)
        #expect(ExactNumber(nines)?.digits.count == 1_000_000)
        #expect(ExactNumber("1" + String(repeating: "0", count: 1_000_000)) == ExactNumber("1e1000000"))
        #expect(ExactNumber("1e" + nines).map { ExactNumber("1e1000000")! < $0 } == true)
    }
}
