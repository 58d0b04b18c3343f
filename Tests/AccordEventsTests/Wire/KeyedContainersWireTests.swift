import AccordEvents
import Testing

@Suite struct KeyedContainersWireTests {
    static let id = "6fa459ea-ee8a-4ca4-894e-db77e160355e"

    static func text(
        id: String = id, parent: String = "null", seal: String = "", grid: String = "[]", labels: String? = nil
    ) -> String {
        let labels = labels.map { ",\"labels\":\($0)" } ?? ""
        return #"{"grid":\#(grid),"id":"\#(id)"\#(labels),"parent":\#(parent),"seal":"\#(seal)"}"#
    }

    static let texts = [
        text(), text(parent: "\"\(id)\""), text(seal: "aÿ\u{80}"), text(grid: "[[],[null,\"\(id)\"],[null]]"),
        text(labels: "{}"), text(labels: #"{"":[],"x":["","é"]}"#),
    ]

    @Test(arguments: texts)
    func roundTrips(text: String) throws {
        let shipment = try JSON.value(Shipment.self, from: text)
        #expect(try JSON.text(shipment) == text)
        #expect(try JSON.roundTrip(shipment) == shipment)
    }

    static let refused = [
        (text(id: "six"), ["id"], "Found \"six\" where a UUID is expected."),
        (text(parent: "\"six\""), ["parent"], "Found \"six\""),
        (text(seal: "aΩ"), ["seal"], "U+3A9"),
        (text(seal: "🚢"), ["seal"], "U+1F6A2"),
        (text(grid: "[[null],[null,\"six\"]]"), ["grid", "Index 1", "Index 1"], "Found \"six\""),
        (text(labels: #"{"x":["","Ā"]}"#), ["labels", "x", "Index 1"], "U+100"),
    ]

    @Test(arguments: refused)
    func refuses(text: String, at path: [String], because complaint: String) throws {
        let context = try #require(JSON.corruption(reading: Shipment.self, from: text))
        #expect(context.path == path)
        #expect(context.debugDescription.contains(complaint))
        #expect(context.underlyingError is WireError)
    }

    @Test func requiresAKeyEvenOfAnOptional() {
        let text = Self.text().replacing("\"parent\":null,", with: "")
        #expect(throws: DecodingError.self) { try JSON.value(Shipment.self, from: text) }
    }

    @Test func readsNullAsAnAbsentValue() throws {
        #expect(try JSON.value(Shipment.self, from: Self.text(labels: "null")).labels == nil)
    }
}
