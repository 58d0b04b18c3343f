// Written against version 1.0 of OrderPlaced, and compiled with every version since.

/// An actor that is nobody's main actor makes events, reads them, and hands them on.
actor Desk {
    private var placed: [String: OrderPlaced] = [:]

    func place(_ id: String) throws -> Data {
        let payload = OrderPlaced.Payload(
            orderID: id, side: .buy, quantity: 100, legs: [OrderPlaced.Leg(symbol: "VIBE")])
        let event = OrderPlaced(payload, source: "desk")
        placed[event.messageKey] = event
        return try JSONEncoder().encode(event)
    }

    func read(_ json: Data) throws -> OrderPlaced { try JSONDecoder().decode(OrderPlaced.self, from: json) }

    func readAvro(_ bytes: Data) throws -> OrderPlaced { try OrderPlaced(singleObject: bytes) }
}

func describe(_ event: OrderPlaced) -> String {
    let word =
        switch event.payload.side {
        case .buy: "buys"
        case .sell: "sells"
        default: "does \(event.payload.side.symbol)"
        }
    var changed = event
    changed.payload.quantity += 1
    let legs = event.payload.legs?.map(\.symbol) ?? []
    return "\(event.payload.orderID) \(word) \(changed.payload.quantity) of \(legs)"
}

/// A property that may be null is written and read as any other that need not be there.
func edit(_ text: String?) throws -> NoteAdded.Payload {
    var payload = NoteAdded.Payload(id: "1", text: "first", reply: NoteAdded.Reply(text: nil))
    guard payload.text == "first" else { fatalError("the text is another one") }
    payload.text = text
    payload.author = payload.text ?? "nobody"
    payload.reply?.text = "r"
    if let reply = payload.reply, reply.text == nil { fatalError("the reply has no text") }
    let read = try JSONDecoder().decode(NoteAdded.Payload.self, from: JSONEncoder().encode(payload))
    guard read == payload else { fatalError("what is read is another note") }
    return read
}

func check() async throws {
    guard try edit(nil).author == "nobody", try edit("t").text == "t" else { fatalError("the note is another one") }
    let desk = Desk()
    let json = try await desk.place("1")
    let event = try await desk.read(json)
    let bytes = try event.singleObjectData()
    guard try await desk.readAvro(bytes) == event else { fatalError("the binary is another event") }
    // As a producer on 1.0 writes it.
    let older = Data(
        #"{"header": {"event_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "timestamp": "2026-01-05T09:30:00Z", "source": "old", "version": "1.0"}, "payload": {"order_id": "2", "side": "SELL", "quantity": 5, "note": "x", "legs": null}}"#
            .utf8)
    print(describe(event), describe(try await desk.read(older)), separator: "; ")
}
