import AccordEvents
import Contracts
import Foundation

// `accord-coding FOLDER MESSAGES`: writes the message and its schema into a folder for the peers, then measures. With
// `avro-encode`, `avro-decode`, `json-encode` or `json-decode` behind it, only that: what callgrind counts.
let folder = CommandLine.arguments[1]
let count = Int(CommandLine.arguments[2])!
let only = CommandLine.arguments.dropFirst(3).first

let order = OrderAccepted(
    orderID: UUID(uuidString: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")!, symbol: "VIBE", side: .sell, quantity: 12_500,
    filled: 300, limitPrice: ExactDecimal("101.2500"), placedAt: Timestamp("2026-01-05T09:30:00.123456Z")!,
    validUntil: CalendarDate(year: 2026, month: 2, day: 1), account: "ACC-000417", trader: "j.doe",
    isAlgorithmic: true, weight: 0.25, tags: ["desk-7", "rebalance"],
    venue: OrderAccepted.Venue(code: "XETR", country: "DE"), sequence: 41)
let bytes = try order.avroData()
let json = try JSONEncoder().encode(order)
guard try OrderAccepted(avro: bytes) == order else { fatalError("the message is another one after a round trip") }
try bytes.write(to: URL(filePath: folder + "/order.bin"))
try Data(OrderAccepted.avro.schema.utf8).write(to: URL(filePath: folder + "/order.avsc"))

/// Keeps the compiler from leaving out what nobody looks at.
@inline(never) func use<Value>(_ value: Value) {}

/// Nanoseconds a message, the best of five runs.
func measure(_ name: String, _ body: () throws -> Void) rethrows {
    guard only == nil || only == name else { return }
    let runs = only == nil ? 5 : 1
    var best = Double.infinity
    for _ in 0..<runs {
        let start = ContinuousClock.now
        for _ in 0..<count { try body() }
        best = min(best, (ContinuousClock.now - start) / .nanoseconds(1) / Double(max(count, 1)))
    }
    if only == nil {
        print(name, String(format: "ns=%.0f bytes=%d", best, name.hasPrefix("json") ? json.count : bytes.count))
    }
}

func measureAvro() throws {
    var encoder = AvroEncoder()
    try measure("avro-encode") {
        encoder.removeAll()
        try order.encode(to: &encoder)
        use(encoder.size)
    }
}
try measureAvro()
try measure("avro-decode") { use(try OrderAccepted(avro: bytes)) }
let encoder = JSONEncoder()
let decoder = JSONDecoder()
try measure("json-encode") { use(try encoder.encode(order)) }
try measure("json-decode") { use(try decoder.decode(OrderAccepted.self, from: json)) }
