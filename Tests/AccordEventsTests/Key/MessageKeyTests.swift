import AccordEvents
import Testing

@Suite struct MessageKeyTests {
    @Test func textsOfEveryType() throws {
        #expect("a|b".messageKeyText == "a|b")
        #expect(Int32.min.messageKeyText == "-2147483648")
        #expect(Int64.max.messageKeyText == "9223372036854775807")
        #expect(try UUID(wire: "6FA459EA-EE8A-4CA4-894E-DB77E160355E").messageKeyText.hasPrefix("6fa459ea-"))
        #expect(CalendarDate(daysSince1970: 20_780).messageKeyText == "2026-11-23")
        #expect(Timestamp("2026-11-23T22:43:05+01:00")?.messageKeyText == "2026-11-23T21:43:05Z")
        #expect(Side.sellShort.messageKeyText == "SELL_SHORT")
        #expect(Side(symbol: "HOLD").messageKeyText == "HOLD")
    }

    @Test func equalDecimalsShareAText() {
        for text in ["12.5", "12.50", "125e-1"] {
            #expect(ExactDecimal(text)?.messageKeyText == "12.5")
        }
        #expect(ExactDecimal("0.00")?.messageKeyText == "0")
        #expect(ExactDecimal("100")?.messageKeyText == "100")
    }

    static let keys: [([String], String)] = [
        (["a", "b"], "a|b"), (["a", "b", "c"], "a|b|c"), (["", ""], "|"), (["a|b", "c"], #"a\|b|c"#),
        (["a", "b|c"], #"a|b\|c"#), ([#"a\"#, "b"], #"a\\|b"#), ([#"a\|"#, "é"], #"a\\\||é"#),
    ]

    @Test(arguments: keys)
    func joins(parts: [String], key: String) {
        let joined =
            parts.count == 3
            ? joinedMessageKey(parts[0], parts[1], parts[2]) : joinedMessageKey(parts[0], parts[1])
        #expect(joined == key)
    }

    @Test(arguments: ["", "a|b", #"\"#, "plain"])
    func leavesOnePartAsItIs(part: String) {
        #expect(joinedMessageKey(part) == part)
    }

    @Test func joinsPartsOfSeveralTypes() {
        #expect(joinedMessageKey(Side.buy, Int32(7), CalendarDate(daysSince1970: 0)) == "BUY|7|1970-01-01")
    }

    @Test func noTwoListsMeet() {
        let parts = ["", "a", "|", #"\"#, #"\|"#, #"|\"#, #"\\"#, "||", "a|", #"a\"#]
        var keys = Set<String>()
        for first in parts {
            for second in parts {
                keys.insert(joinedMessageKey(first, second))
                for third in parts { keys.insert(joinedMessageKey(first, second, third)) }
            }
        }
        #expect(keys.count == 100 + 1000)
    }
}
