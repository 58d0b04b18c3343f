import AccordEvents
import Foundation
import GoldenTypes
import Testing

/// What is valid under a JSON Schema is read, and written as it came.
struct KeptValuesTests {
    private func expectKept<Value: Codable & Hashable>(_: Value.Type, _ json: String) throws {
        let expected = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
        let value = try JSONDecoder().decode(Value.self, from: Data(json.utf8))
        let written = try JSONEncoder().encode(value)
        #expect(try JSONDecoder().decode(JSONValue.self, from: written) == expected)
        #expect(try JSONDecoder().decode(Value.self, from: written) == value)
    }

    private static let required = #""id": "a", "missing": null, "given": "g", "unsigned_default": 1"#

    @Test(arguments: [
        #""kind": "x""#, #""note": null"#, #""note": "n", "note_or_null": "m""#, #""at": null"#,
        #""at": "2026-01-05T09:30:00Z""#, #""owner": null"#, #""owner": "3f2504e0-4f89-41d3-9a0c-0305e82c3301""#,
        #""fallback": null"#, #""fallback": "f""#, #""anything": null"#, #""anything": 5"#, #""next": null"#,
        #""next": {"value": 1, "next": {"next": null}}"#, #""twice": "s""#, #""twice": 5"#, #""old": null"#,
        #""maybe_place": null"#, #""maybe_place": {"city": "c"}"#, #""places": [null, {"city": "c"}]"#,
    ])
    func nullAndAbsentAreTwoThings(_ members: String) throws {
        try expectKept(ValueKept.Payload.self, "{\(Self.required), \(members)}")
    }

    @Test(arguments: [
        #""pw": "s""#, #""pw": {"hash": "h", "salt": 1}"#, #""unsigned": 18446744073709551615"#,
        #""wide": -9223372036854775809"#, #""wide": 18446744073709551615"#, #""small": 2147483647"#,
        #""whole": 12345678901234567890123"#, #""exact": 9007199254740993"#, #""values": {"s_a": "x", "b": 1}"#,
        #""merged": {"a": {"x": "1", "y": "2"}, "b": "b"}"#,
    ])
    func everyTypeAndDigit(_ members: String) throws {
        try expectKept(ValueKept.Payload.self, "{\(Self.required), \(members)}")
    }

    @Test(arguments: [
        #""pattern": {"n_count": 1, "undeclared": [1], "n_more": 2}"#, #""typed": {"count": 3, "other": 4}"#,
        #""extended": {"kind": "k", "more": {"x": 1}}"#,
    ])
    func whatIsRequiredWithoutBeingDeclared(_ members: String) throws {
        try expectKept(ValueKept.Payload.self, "{\(Self.required), \(members)}")
    }

    @Test(arguments: [
        #""paid": {"id": "i", "card": "c", "same": 1, "other": "o"}"#, #""paid": {"iban": "c", "same": 1, "other": 2}"#,
        #""paid": {"cash": {"coins": [1, 2]}}"#, #""paid_by": {"kind": "k", "name": "n", "card": "c"}"#,
        #""conditions": {"a": "x", "b": 1, "c": null, "d": true, "e": [1]}"#,
        #""conditions": {"a": "y", "b": null, "c": 2}"#,
        #""merged_lists": {"l": [{"x": "1", "y": "2"}]}"#,
    ])
    func whatOnlyAlternativesKnow(_ members: String) throws {
        try expectKept(ValueKept.Payload.self, "{\(Self.required), \(members)}")
    }

    @Test(arguments: [
        #""step": 1"#, #""step": 5"#, #""step": 1.5"#, #""rate": "auto""#, #""rate": 2.50"#, #""rate": null"#,
        #""rate": "new""#,
        #""format": 3"#, #""wide_step": 18446744073709551615"#, #""wide_step": "n""#,
    ])
    func listedNumbers(_ members: String) throws {
        try expectKept(ValueKept.Payload.self, "{\(Self.required), \(members)}")
    }

    @Test func listedNumbersAreCases() throws {
        let json = #"{\#(Self.required), "step": -1.0, "rate": 2.5, "format": 3, "wide_step": 7}"#
        let payload = try JSONDecoder().decode(ValueKept.Payload.self, from: Data(json.utf8))
        #expect(payload.step == .minus1 && payload.rate == ._2_5 && payload.format == ._3)
        #expect(payload.wideStep?.jsonValue == 7 && payload.wideStep?.messageKeyText == "7")
        #expect(ValueKept.Payload.Step.allCases == [._1, ._2, .minus1])
        #expect(ValueKept.Payload.Step(jsonValue: true) == nil)
    }

    @Test(arguments: [
        #""items": []"#, #""items": [null]"#, #""items": ["a", null]"#, #""items": [null, null, "s"]"#,
        #""items": [null, "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "s", null]"#,
    ])
    func itemsOfTuples(_ members: String) throws {
        try expectKept(ValueKept.Payload.self, "{\(Self.required), \(members)}")
    }

    @Test(arguments: [
        #""animal": {"kind": "cat", "name": "n", "lives": 9}"#, #""animal": {"kind": "bird", "wings": 2}"#,
        #""being": {"kind": "dog", "name": "n"}"#, #""being": {"kind": "bird"}"#, #""being": {"kind": "new"}"#,
    ])
    func derivedTypes(_ members: String) throws {
        try expectKept(ValueKept.Payload.self, "{\(Self.required), \(members)}")
    }

    @Test func derivedTypesAreCases() throws {
        let json = #"{\#(Self.required), "being": {"kind": "cat", "lives": 9}, "animal": {"kind": "bird"}}"#
        let payload = try JSONDecoder().decode(ValueKept.Payload.self, from: Data(json.utf8))
        #expect(payload.being == .pet(.cat(ValueKept.Cat(lives: 9))))
        #expect(payload.animal == .bird(ValueKept.Bird()))
    }

    @Test(arguments: [
        #""menu": {"a": {"b": {}}, "c": {}}"#, #""rows": [[[[]], []]]"#, #""maybe": null"#, #""maybe": [null, [null]]"#,
        #""chain": null"#, #""chain": [null, []]"#, #""odd": [{"a": []}]"#, #""pair": ["a"]"#, #""pair": ["a", ["b"]]"#,
        #""pair": ["a", ["b"], null]"#, #""pair": ["a", ["b", ["c"]], 1, ["d"], 5]"#,
        #""pair": ["a", ["b"], null, null, 5]"#,
        #""outer": {"a": null, "b": [{"c": null}]}"#, #""forest": [[], [[]]]"#, #""mixed": ["a", ["b", []]]"#,
        #""mixed": "a""#, #""leaf": [["a"]]"#,
    ])
    func whatContainsItself(_ members: String) throws {
        try expectKept(TreeGrown.Payload.self, "{\"id\": \"a\", \(members)}")
    }

    @Test(arguments: [
        #"{"id": "a"}"#, #"{"id": "a", "animal": {"kind": "cat", "prey": {"kind": "dog"}}, "prey": {"kind": "cat"}}"#,
        #"{"id": "a", "part": {"code": "x"}, "parts": [{"code": "x"}]}"#,
    ])
    func contractsThatAreNoRecords(_ json: String) throws {
        try expectKept(AnimalFed.Payload.self, json)
    }

    @Test(arguments: [
        #"{"id": "a", "given": "g", "unsigned_default": 1}"#, "{\(required), \"kind\": null}",
        "{\(required), \"unsigned\": -1}", "{\(required), \"small\": 2147483648}", "{\(required), \"pattern\": {}}",
        "{\(required), \"typed\": {\"count\": \"x\"}}", "{\(required), \"step\": true}", "{\(required), \"rate\": [1]}",
    ])
    func refuses(_ json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ValueKept.Payload.self, from: Data(json.utf8)) }
    }

    @Test func nullIsWrittenWhereItIsAskedFor() throws {
        var payload = ValueKept.Payload(id: "a", note: "n", missing: .null)
        #expect(payload.note == "n")
        payload.noteOrNull = .null
        #expect(payload.note == nil)
        func members() throws -> JSONValue? {
            try JSONDecoder().decode([String: JSONValue].self, from: JSONEncoder().encode(payload))["note"]
        }
        #expect(try members() == .null)
        payload.note = nil
        #expect(try members() == nil)
    }

    /// An item that null cannot stand for cannot be left out before another one.
    @Test func itemsLeaveNoGap() throws {
        let id = try #require(UUID(uuidString: "3f2504e0-4f89-41d3-9a0c-0305e82c3301"))
        let filled = try JSONEncoder().encode(ValueKept.Payload.Items(item2: id))
        #expect(String(decoding: filled, as: UTF8.self) == #"[null,"3f2504e0-4f89-41d3-9a0c-0305e82c3301"]"#)
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(ValueKept.Payload.Items(item4: 5)) }
    }
}
