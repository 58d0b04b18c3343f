import AccordEvents
import Contracts
import Foundation

/// Places an order, and reads it as an older and as a newer version of the program would.
@main
struct TradingDesk {
    static func main() throws {
        let order = OrderPlaced(
            OrderPlaced.Payload(
                orderID: UUID(), symbol: "VIBE", side: .buy, quantity: 100, placedAt: .now),
            source: "trading-engine")

        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let message = try encoder.encode(order)
        print("A producer on version \(OrderPlaced.contract.version) writes to '\(OrderPlaced.contract.topic)'")
        print("under the key \(order.messageKey):")
        print(String(decoding: message, as: UTF8.self))

        let read = try JSONDecoder().decode(OrderPlaced.self, from: message)
        print("A consumer on the same version reads what was written: \(read == order)")

        let older = try JSONDecoder().decode(OrderPlaced.self, from: Data(Self.messageOfFirstVersion.utf8))
        print(
            "It reads a message of \(older.header.version), which lacks later fields: \(older.payload.quantity) shares")

        let newer = try JSONDecoder().decode(OrderPlaced.self, from: Data(Self.messageOfTheFuture.utf8))
        print(
            "It reads a message of \(newer.header.version), with a side that it does not know: \(newer.payload.side.symbol)"
        )
        let forwarded = try JSONDecoder().decode(OrderPlaced.self, from: JSONEncoder().encode(newer))
        print("and passes the side on as it came: \(forwarded.payload.side == newer.payload.side)")
    }

    private static let messageOfFirstVersion = """
        {
          "header": {
            "event_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "timestamp": "2026-01-05T09:30:00.25Z",
            "source": "trading-engine", "version": "1.0"
          },
          "payload": {
            "order_id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10", "symbol": "VIBE", "side": "SELL", "quantity": 5,
            "limit_price": null, "placed_at": "2026-01-05T09:30:00Z", "note": "gift"
          }
        }
        """

    private static let messageOfTheFuture = """
        {
          "header": {
            "event_id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "timestamp": "2027-01-05T09:30:00.25Z",
            "source": "trading-engine", "version": "1.4"
          },
          "payload": {
            "order_id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10", "symbol": "VIBE", "side": "SELL_SHORT", "quantity": 5,
            "limit_price": "12.5", "placed_at": "2027-01-05T09:30:00Z", "tags": ["desk-7"], "valid_until": null,
            "strategy": null, "iceberg": 10
          }
        }
        """
}
