import AccordEvents
import Foundation
import GoldenTypes
import Testing

/// What JSON Schema chooses from, merges and keeps.
struct ChoiceTests {
    private static let id = #""id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10", "price": 0.5"#

    private func payload(_ members: String) throws -> ChoiceMade.Payload {
        try JSONDecoder().decode(ChoiceMade.Payload.self, from: Data("{\(Self.id), \(members)}".utf8))
    }

    @Test(arguments: [
        #""instrument": {"type": "equity", "ticker": "VIBE"}"#,
        #""instrument": {"type": "future", "expiry": [1, null]}"#,
        #""maybe_instrument": {"type": "bond", "coupon": 1.5}"#, #""maybe_instrument": null"#,
        #""declared": {"method": "by-card", "number": "1"}"#,
        #""declared": {"method": "transfer", "iban": "X"}"#, #""declared": {"method": "cash", "till": 3}"#,
        #""text_or_number": "2026-01-05""#, #""text_or_number": 7"#, #""text_or_number": true"#,
        #""text_or_number": ["3f2504e0-4f89-41d3-9a0c-0305e82c3301"]"#, #""inline": {"kind": "a", "value": 1}"#,
        #""inline": {"kind": "c", "text": "t"}"#,
        #""merged": {"created": "2026-01-05T09:30:00Z", "extra": {"deep": true}}"#,
        #""beside": {"created": "2026-01-05T09:30:00Z", "note": "n"}"#, #""pair": ["s"]"#, #""pair": ["s", 0.01]"#,
        #""open_pair": [1, "3f2504e0-4f89-41d3-9a0c-0305e82c3301"]"#, #""open_pair": []"#,
        #""prices": {"EUR": 1.0001, "USD": 12345678901234567.25}"#,
        #""kept": {"known": "k", "other": {"x": [1.5, "y"]}}"#,
        #""typed_rest": {"a": "3f2504e0-4f89-41d3-9a0c-0305e82c3301"}"#, #""old": "o""#,
        #""tree": {"op": "sum", "left": {"op": "value", "value": 1}, "right": {"op": "value", "value": 2}}"#,
    ])
    func roundTrips(_ members: String) throws {
        let value = try payload(members)
        let written = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
        let expected = try JSONDecoder().decode(JSONValue.self, from: Data("{\(Self.id), \(members)}".utf8))
        #expect(written == expected)
    }

    @Test(arguments: [
        #""instrument": {"type": "equity"}"#, #""instrument": 5"#, #""text_or_number": "no date""#, #""pair": [5]"#,
        #""pair": []"#, #""prices": {"EUR": "x"}"#, #""typed_rest": {"a": "no uuid"}"#, #""open_pair": [1, 2]"#,
        #""merged": {"extra": {}}"#,
    ])
    func refuses(_ members: String) {
        #expect(throws: DecodingError.self) { try payload(members) }
    }

    @Test func constantsNeedNotBeGiven() throws {
        let equity = ChoiceMade.Equity(ticker: "VIBE")
        #expect(equity.type.symbol == "equity")
        #expect(try payload(#""instrument": {"type": "equity", "ticker": "VIBE"}"#).instrument == .equity(equity))
        #expect(try payload(#""maybe_instrument": null"#).maybeInstrument == nil)
        #expect(try payload(#""pair": ["s", 0.10]"#).pair?.item2 == ExactDecimal("0.1"))
    }
}
