import AccordEvents

/// An event as Accord generates it, save for `note`, which only a synthesised `Codable` would write.
struct OrderPlaced: Event {
    struct Payload: Codable, Hashable, Sendable {
        var orderID: AccordEvents.UUID
        var side: Side
        var price: ExactDecimal
    }

    static let contract = EventContract(
        name: "com.vibe.trading.OrderPlaced", version: "1.2", topic: "orders", key: ["order_id", "side"])

    var header: EventHeader
    var payload: Payload
    var note = "unwritten"

    init(header: EventHeader, payload: Payload) {
        self.header = header
        self.payload = payload
    }

    var messageKey: String { joinedMessageKey(payload.orderID, payload.side) }
}

extension OrderPlaced.Payload {
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: FieldName.self)
        orderID = try fields.decodeWire(UUID.self, forKey: "order_id")
        side = try fields.decode(Side.self, forKey: "side")
        price = try fields.decode(ExactDecimal.self, forKey: "price")
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeWire(orderID, forKey: "order_id")
        try fields.encode(side, forKey: "side")
        try fields.encode(price, forKey: "price")
    }
}
