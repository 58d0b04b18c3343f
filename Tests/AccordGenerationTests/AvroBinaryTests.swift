import AccordEvents
import Foundation
import GoldenTypes
import Testing

/// The golden types in Avro's binary encoding.
struct AvroBinaryTests {
    static let header = EventHeader(
        eventID: UUID(uuidString: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")!,
        timestamp: Timestamp("2026-01-05T09:30:00Z")!,
        source: "test", version: "1.0")

    static let price = Market.PriceChanged(
        header: header,
        payload: Market.PriceChanged.Payload(symbol: "VIBE", price: -3, levels: [1.5, 2], source: .desk))

    @Test func everythingRoundTrips() throws {
        // Avro has no way to write what a schema does not list.
        #expect(throws: AvroError.self) { try RoundTripTests.everythingEvent().avroData() }
        let known = try RoundTripTests.knownEvent()
        let data = try known.avroData()
        #expect(try EverythingHappened(avro: data) == known)
        #expect(try EverythingHappened(singleObject: known.singleObjectData()) == known)
        let schemas: [UInt32: String] = [7: EverythingHappened.avro.schema]
        let read = try EverythingHappened(confluent: known.confluentData(id: 7)) { try #require(schemas[$0]) }
        #expect(read == known)
    }

    /// Writing takes no copies of what it looks at, and no more than a look: `swift test --sanitize=thread` tells.
    @Test func aValueIsWrittenByManyThreadsAtOnce() throws {
        let event = try RoundTripTests.knownEvent()
        let expected = try event.avroData()
        DispatchQueue.concurrentPerform(iterations: 16) { _ in
            for _ in 0..<20 { #expect((try? event.avroData()) == expected) }
        }
    }

    @Test func isWrittenAsTheSpecificationSays() throws {
        var encoder = AvroEncoder()
        try Self.price.payload.encode(to: &encoder)
        #expect(
            encoder.data
                == Data([
                    8, 0x56, 0x49, 0x42, 0x45, 5, 0, 2, 4, 0, 0, 0, 0, 0, 0, 0xF8, 0x3F, 0, 0, 0, 0, 0, 0, 0, 0x40, 0,
                    2, 2,
                ]))
        let framed = try Self.price.singleObjectData()
        #expect(framed.prefix(2) == Data([0xC3, 0x01]))
        #expect(
            Array(framed[2..<10]) == withUnsafeBytes(of: Market.PriceChanged.avro.fingerprint.littleEndian, Array.init))
    }

    /// What the first release wrote, before there was a venue, and with a note that nobody reads any more.
    @Test func readsWhatAnOlderReleaseWrote() throws {
        #expect(Market.PriceChanged.avro.releases.map(\.version) == ["1.0", "1.1"])
        let release = Market.PriceChanged.avro.releases[0]
        var encoder = AvroEncoder()
        try Self.header.encode(to: &encoder)
        encoder.encode("VIBE")
        encoder.encodeIndex(1)
        encoder.encode("a note")
        encoder.encode(Int64(42))
        let written = encoder.data
        let read = try Market.PriceChanged(avro: written, writtenBy: release.schema)
        #expect(read.payload == Market.PriceChanged.Payload(symbol: "VIBE", price: 42))
        #expect(read.header == Self.header)
        var framed = Data([0xC3, 0x01])
        withUnsafeBytes(of: release.fingerprint.littleEndian) { framed.append(contentsOf: $0) }
        #expect(try Market.PriceChanged(singleObject: framed + written) == read)
    }

    /// The same record under another writer's schema: promotions, another order, an alias, an enum without a symbol.
    @Test func resolvesAnyWriter() throws {
        let schema = """
            {"type": "record", "name": "PriceChangedMessage", "namespace": "elsewhere", "fields": [
              {"name": "payload", "type": {"type": "record", "name": "PriceChanged", "fields": [
                {"name": "source", "type": {"type": "enum", "name": "Source", "symbols": ["NEW", "DESK"]}},
                {"name": "extra", "type": {"type": "map", "values": {"type": "array", "items": "int"}}},
                {"name": "levels", "type": {"type": "array", "items": "int"}},
                {"name": "price", "type": "int"},
                {"name": "symbol", "type": "bytes"}]}},
              {"name": "header", "type": {"type": "record", "name": "PriceChangedHeader", "fields": [
                {"name": "event_id", "type": "string"}, {"name": "timestamp", "type": "string"},
                {"name": "source", "type": "string"}, {"name": "version", "type": "string"}]}}]}
            """
        func written(source: Int) throws -> Data {
            var encoder = AvroEncoder()
            encoder.encodeIndex(source)
            encoder.beginBlock(count: 1)
            encoder.encode("k")
            encoder.beginBlock(count: 2)
            encoder.encode(Int32(1))
            encoder.encode(Int32(2))
            encoder.endBlocks()
            encoder.endBlocks()
            // A block that says its size.
            encoder.encode(Int64(-2))
            encoder.encode(Int64(2))
            encoder.encode(Int32(3))
            encoder.encode(Int32(4))
            encoder.endBlocks()
            encoder.encode(Int32(9))
            encoder.encode("VIBE")
            try Self.header.encode(to: &encoder)
            return encoder.data
        }
        let read = try Market.PriceChanged(avro: written(source: 1), writtenBy: schema)
        #expect(read.payload == Market.PriceChanged.Payload(symbol: "VIBE", price: 9, levels: [3, 4], source: .desk))
        #expect(throws: AvroError.self) { try Market.PriceChanged(avro: written(source: 0), writtenBy: schema) }
        #expect(throws: AvroError.self) { try Market.PriceChanged(avro: written(source: 1), writtenBy: #""int""#) }
        #expect(throws: AvroError.self) { try Market.PriceChanged(avro: written(source: 1), writtenBy: "{") }
    }

    @Test func declaredEnvelopesKeepTheirOrder() throws {
        let opened = AccountOpened(header: Self.header, payload: AccountOpened.Payload(account: "a"))
        #expect(try AccountOpened(avro: opened.avroData()) == opened)
        let moved = AccountMoved(header: Self.header, payload: AccountMoved.Payload(account: "a"))
        let data = try moved.avroData()
        #expect(try AccountMoved(avro: data) == moved)
        // The payload, then the position of the source among its symbols.
        #expect(data.prefix(4) == Data([2, 0x61, 0, 2]))
        var elsewhere = moved
        elsewhere.header.source = "nowhere"
        #expect(throws: AvroError.self) { try elsewhere.avroData() }
        elsewhere.header.source = "desk"
        elsewhere.header.eventID = try #require(UUID(uuidString: "6f9619ff-8b86-1d01-b42d-00cf4fc964ff"))
        #expect(throws: AvroError.self) { try elsewhere.avroData() }
        let reading = ReadingTaken(number: 7, celsius: 21.5, previous: ReadingTaken(number: 6, celsius: 20))
        #expect(try ReadingTaken(avro: reading.avroData()) == reading)
    }
}
