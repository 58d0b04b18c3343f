import AccordEvents
import Foundation
import Testing

@Suite struct EventTests {
    static let eventID = UUID(uuidString: "6FA459EA-EE8A-4CA4-894E-DB77E160355E")!
    static let orderID = UUID(uuidString: "0B1C2D3E-0000-1000-8000-00000000ABCD")!
    static let text = """
        {"header":{"event_id":"6fa459ea-ee8a-4ca4-894e-db77e160355e","source":"gateway",\
        "timestamp":"2026-11-23T21:43:05Z","version":"1.2"},\
        "payload":{"order_id":"0b1c2d3e-0000-1000-8000-00000000abcd","price":"12.50","side":"BUY"}}
        """

    let event = OrderPlaced(
        OrderPlaced.Payload(orderID: orderID, side: .buy, price: ExactDecimal("12.50")!), source: "gateway",
        eventID: eventID, timestamp: Timestamp("2026-11-23T21:43:05Z")!)

    @Test func writesHeaderAndPayloadAlone() throws {
        #expect(try JSON.text(event) == Self.text)
    }

    @Test func readsBackWhatItWrote() throws {
        #expect(try JSON.roundTrip(event) == event)
    }

    @Test func ignoresUnknownKeys() throws {
        let extended = Self.text.replacing(#"{"header":{"#, with: #"{"note":"x","trace":[1],"header":{"a":null,"#)
        #expect(try JSON.value(OrderPlaced.self, from: extended) == event)
    }

    @Test func takesTheVersionFromTheContract() {
        #expect(event.header.version == "1.2")
    }

    @Test func startsANewEventByDefault() {
        let before = Timestamp.now
        let first = OrderPlaced(event.payload, source: "gateway")
        let second = OrderPlaced(event.payload, source: "gateway")
        #expect(first.header.eventID != second.header.eventID)
        #expect(before <= first.header.timestamp && first.header.timestamp <= second.header.timestamp)
    }

    @Test func joinsItsKey() {
        #expect(event.messageKey == "0b1c2d3e-0000-1000-8000-00000000abcd|BUY")
    }

    @Test(arguments: ["header", "payload"])
    func requires(key: String) {
        let text = Self.text.replacing("\"\(key)\"", with: "\"other\"")
        #expect(throws: DecodingError.self) { try JSON.value(OrderPlaced.self, from: text) }
    }

    @Test func foundationNamesStayUnambiguous() {
        let bytes: [AccordEvents.UUID: AccordEvents.Data] = [UUID: Data]()
        #expect(bytes.isEmpty && [Data]().isEmpty)
    }
}
