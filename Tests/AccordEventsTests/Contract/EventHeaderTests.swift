import AccordEvents
import Testing

@Suite struct EventHeaderTests {
    static func text(eventID: String, timestamp: String = "2026-11-23T21:43:05.000001Z") -> String {
        #"{"event_id":"\#(eventID)","source":"gateway","timestamp":"\#(timestamp)","version":"1.2"}"#
    }

    static let valid = text(eventID: "6fa459ea-ee8a-4ca4-894e-db77e160355e")

    @Test func roundTrips() throws {
        let header = try JSON.value(EventHeader.self, from: Self.valid)
        #expect(try JSON.text(header) == Self.valid)
    }

    @Test func readsAnUpperCaseUUID() throws {
        let upper = Self.text(eventID: "6FA459EA-EE8A-4CA4-894E-DB77E160355E")
        #expect(try JSON.text(JSON.value(EventHeader.self, from: upper)) == Self.valid)
    }

    static let refusedIDs = [
        ("00000000-0000-0000-0000-000000000000", "version 0 and of another variant"),
        ("ffffffff-ffff-ffff-ffff-ffffffffffff", "version 15 and of another variant"),
        ("6fa459ea-ee8a-1ca4-894e-db77e160355e", "version 1 where"),
        ("6fa459ea-ee8a-5ca4-894e-db77e160355e", "version 5 where"),
        ("0190a5d4-8c1a-7abc-8def-0123456789ab", "version 7 where"),
        ("6fa459ea-ee8a-4ca4-094e-db77e160355e", "version 4 and of another variant"),
        ("6fa459ea-ee8a-4ca4-c94e-db77e160355e", "version 4 and of another variant"),
        ("6fa459ea-ee8a-4ca4-894e-db77e160355", "where a UUID is expected"),
        ("{6fa459ea-ee8a-4ca4-894e-db77e160355e}", "where a UUID is expected"),
        ("six", "where a UUID is expected"),
    ]

    @Test(arguments: refusedIDs)
    func refuses(eventID: String, because complaint: String) throws {
        let context = try #require(JSON.corruption(reading: EventHeader.self, from: Self.text(eventID: eventID)))
        #expect(context.path == ["event_id"])
        #expect(context.debugDescription.contains(complaint))
        #expect(context.debugDescription.contains(eventID))
    }

    @Test func writesNoIDThatItWouldRefuse() throws {
        var header = try JSON.value(EventHeader.self, from: Self.valid)
        header.eventID = try UUID(wire: "0190a5d4-8c1a-7abc-8def-0123456789ab")
        #expect(throws: EncodingError.self) { try JSON.text(header) }
    }

    @Test func refusesATimestampWithoutOffset() throws {
        let text = Self.text(eventID: "6fa459ea-ee8a-4ca4-894e-db77e160355e", timestamp: "2026-11-23T21:43:05")
        let context = try #require(JSON.corruption(reading: EventHeader.self, from: text))
        #expect(context.path == ["timestamp"])
        #expect(context.debugDescription.contains("2026-11-23T21:43:05\" where an RFC 3339 timestamp"))
    }
}
