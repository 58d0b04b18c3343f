import AccordEvents
import Foundation
import GoldenTypes
import Testing

/// The golden types, used: what they read and write is the JSON that stands here.
struct RoundTripTests {
    /// Equal as JSON, whatever the order of keys.
    private func expectRoundTrip<Value: Codable & Equatable>(_: Value.Type, _ json: String) throws -> Value {
        let value = try JSONDecoder().decode(Value.self, from: Data(json.utf8))
        let written = try JSONEncoder().encode(value)
        let expected = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
        #expect(try JSONDecoder().decode(JSONValue.self, from: written) == expected)
        #expect(try JSONDecoder().decode(Value.self, from: written) == value)
        return value
    }

    private static let header = """
        "header": {"event_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "timestamp": "2026-01-05T09:30:00.250Z",
                   "source": "test", "version": "1.0"}
        """

    private static let everything = """
        {\(header), "payload": {
          "id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10", "kind": "SECOND_ONE", "nothing": null, "flag": false,
          "small": 2147483647, "large": -9223372036854775808, "single": 0.5, "double_value": 1.25,
          "raw": "\\u0000\\u00ff", "text": "ä 😀", "hash16": "\\u00fe\\u0001", "day": "2024-02-29",
          "time_ms": "23:59:59.999", "time_us": "00:00:00.000001", "at_ms": "2026-01-05T09:30:00.250Z",
          "at_us": "1969-12-31T23:59:59.999999Z", "at_ns": "2026-01-05T09:30:00.000000001Z",
          "local_ms": "2026-01-05T09:30:00.250", "local_us": "2026-01-05T09:30:00", "price": "12.50", "loss": "-0.01",
          "numbers": [], "words": {"a": "b"}, "ids": ["3f2504e0-4f89-41d3-9a0c-0305e82c3301"],
          "maybe_id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "blobs": {"x": null, "y": "\\u0080"},
          "string_first": null, "inner": {"a": 2, "kinds": ["FIRST", "NEW_ONE"]},
          "choice": {"com.example.events.Inner": {"a": 3, "kinds": []}},
          "many_choices": [{"string": "s"}, {"com.example.events.Digest": "\\u0001\\u0002"}, {"long": 5}],
          "default_kind": "NEWER",
          "tree": {"value": 1, "left": {"value": 2, "left": null, "others": []},
                   "others": [{"value": 3, "left": null, "others": []}]},
          "expression": {"operand": {"com.example.events.Sum": {"operand": {"long": 1}, "next": 2}}, "next": 3},
          "shared": {"x": 1.5, "unit": "FOOT"}, "shared_mode": "OFF"
        }}
        """

    static func everythingEvent() throws -> EverythingHappened {
        try JSONDecoder().decode(EverythingHappened.self, from: Data(everything.utf8))
    }

    /// Without what only a newer version has.
    static func knownEvent() throws -> EverythingHappened {
        var event = try everythingEvent()
        event.payload.inner.kinds = [.first]
        event.payload.defaultKind = .other
        event.payload.manyChoices.removeLast()
        return event
    }

    @Test func payloadThatAnotherFileDefines() throws {
        let event = try expectRoundTrip(SiteOpened.self, "{\(Self.header), \"payload\": {\"id\": \"s1\"}}")
        #expect(event.payload == Place.Site(id: "s1"))
    }

    @Test func avroOfEveryKind() throws {
        let event = try expectRoundTrip(EverythingHappened.self, Self.everything)
        #expect(event.messageKey == "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10|SECOND_ONE")
        #expect(event.payload.raw == Data([0, 255]))
        #expect(event.payload.price == ExactDecimal("12.50"))
        #expect(event.payload.tree?.left?.value == 2)
        #expect(event.payload.defaultKind.symbol == "NEWER")
        #expect(event.payload.defaultKind.resolved == .other)
        #expect(event.payload.choice == .inner(EverythingHappened.Inner(a: 3, kinds: [])))
        #expect(EverythingHappened.contract.name == "com.example.events.EverythingHappened")
        #expect(EverythingHappened.contract.key == ["id", "kind"])
    }

    /// A missing key and a missing argument both stand for the schema's default.
    @Test func defaults() throws {
        let id = try #require(UUID(uuidString: "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10"))
        let made = EverythingHappened.Payload(id: id, kind: .first, nothing: nil)
        let read = try JSONDecoder().decode(
            EverythingHappened.Payload.self, from: Data(#"{"id": "\#(id)", "kind": "FIRST", "nothing": null}"#.utf8))
        #expect(read == made)
        #expect(made.large == 9_007_199_254_740_993)
        #expect(made.raw == Data([0x61, 0xFF]))
        #expect(made.text == "quote \" backslash \\ newline \n \0")
        #expect(made.price.description == "12.50")
        #expect(made.loss.description == "-0.01")
        #expect(made.inner == EverythingHappened.Inner(a: 5, kinds: [.first]))
        #expect(made.atMs.description == "1970-01-01T00:00:01.500Z")
        #expect(made.atUs.description == "1969-12-31T23:59:59.999999Z")
        #expect(made.timeMs.description == "00:00:01.500")
        #expect(made.stringFirst == "here")
        #expect(made.sharedMode == .on)
    }

    @Test(arguments: [
        #"{"id": "not a uuid", "kind": "FIRST", "nothing": null}"#,
        #"{"kind": "FIRST", "nothing": null}"#,
        #"{"id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10", "kind": "FIRST", "nothing": null, "flag": null}"#,
        #"{"id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10", "kind": "FIRST", "nothing": null, "small": 2147483648}"#,
        #"{"id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10", "kind": "FIRST", "nothing": null, "raw": "\u0100"}"#,
        #"{"id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10", "kind": "FIRST", "nothing": null, "choice": {"long": 1, "string": ""}}"#,
    ])
    func refuses(_ json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(EverythingHappened.Payload.self, from: Data(json.utf8))
        }
    }

    @Test func namesThatCollide() throws {
        let json = """
            {\(Self.header), "payload": {
              "id": "i", "kind": "k", "class": "c", "self": "s", "Type": "t", "init": "i", "default": null, "hashValue": 1,
              "encode": 2, "fields": 3, "encoder": 4, "decoder": 5, "symbol": "VIBE", "header": "h", "payload": "p",
              "order_id": "1", "orderId": "2", "_1st": "3", "String": {"date": "Nil"}, "Optional": {"Int32": 7},
              "protocol": {}, "body": {"x": 1}
            }}
            """
        let event = try expectRoundTrip(NamesCollided.self, json)
        #expect(event.payload.symbol == "VIBE")
        #expect(event.payload.orderID == "1")
    }

    @Test func messageWithoutEnvelope() throws {
        let json = #"{"number": 7, "celsius": 21.5, "previous": {"number": 6, "celsius": 20, "previous": null}}"#
        let message = try expectRoundTrip(ReadingTaken.self, json)
        #expect(message.messageKey == "7")
        #expect(message.previous?.number == 6)
    }

    @Test func declaredEnvelopes() throws {
        let opened = try expectRoundTrip(
            AccountOpened.self,
            #"{\#(Self.header), "payload": {"account": "a", "parent": {"account": "b", "parent": null}}}"#)
        #expect(opened.payload.parent?.account == "b")
        let closed = try expectRoundTrip(AccountClosed.self, #"{\#(Self.header), "payload": {"account": "a"}}"#)
        #expect(closed.payload.reason == nil)
    }

    @Test func jsonSchemaOfEveryKind() throws {
        let json = """
            {\(Self.header), "payload": {
              "id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10", "name": "n", "count": 2, "percent": 100, "weight": 0.5,
              "active": false, "state": "IN_USE", "version-tag": "v1", "changed_at": "2026-01-05T09:30:00Z",
              "day": "2026-01-05", "comment": null, "required_comment": null, "owner": {"name": "o"},
              "people": [{"name": "p", "manager": {"name": "m", "reports": [{"name": "r"}]}}], "parts": [{"code": "c"}],
              "labels": {"a": "b"}, "prices": {"EUR": {"net": 1.5}}, "anything": [1, {"x": null}], "free": {"y": true},
              "mixed": 5, "pair": ["s", 1], "place": {"city": "c", "kind": "home", "geo": {"lat": 1}},
              "nested": {"deeper": {"value": 1}}
            }}
            """
        let event = try expectRoundTrip(ThingChanged.self, json)
        #expect(event.payload.people[0].manager?.reports?[0].name == "r")
        #expect(event.payload.place?.geo?.lat == 1)
        #expect(event.payload.percent == Int32(100))
    }

    /// What is not required and absent stays absent.
    @Test func jsonSchemaLeavesOutWhatIsAbsent() throws {
        let json = #"""
            {"id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10", "name": "n", "changed_at": "2026-01-05T09:30:00Z",
             "required_comment": null, "people": [], "pair": []}
            """#
        let payload = try JSONDecoder().decode(ThingChanged.Payload.self, from: Data(json.utf8))
        #expect(payload.count == 1 && payload.active && payload.state == .new)
        let written = try JSONDecoder().decode([String: JSONValue].self, from: JSONEncoder().encode(payload))
        #expect(
            Set(written.keys) == [
                "id", "name", "changed_at", "required_comment", "people", "pair", "count", "active", "state",
            ])
    }
}
