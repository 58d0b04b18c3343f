import AccordEvents
import Testing

@Suite struct WireRepresentableTests {
    @Test func everyByteIsOneCodePoint() throws {
        let data = Data(0...255)
        #expect(data.wire.unicodeScalars.map(\.value) == Array(0...255))
        #expect(try Data(wire: data.wire) == data)
        #expect(try Data(wire: JSON.roundTrip(data.wire)) == data)
    }

    @Test func readsASliceOfData() {
        #expect(Data(0...255)[200..<202].wire == "\u{C8}\u{C9}")
    }

    @Test func keepsBytesThatMakeOneCharacter() throws {
        let data = Data("\r\ne\u{301}".utf8)
        #expect(try Data(wire: data.wire) == data)
        #expect(throws: WireError.self) { try Data(wire: "e\u{301}") }
    }

    @Test func nestsOptionals() throws {
        let values: [UUID??] = [.none, .some(.none)]
        #expect(values.map(\.wire) as [String??] == values.map { $0 == nil ? .none : .some(.none) })
        #expect(try [UUID?](wire: [nil, nil]) == [nil, nil])
    }

    @Test func readsBackRandomUUIDs() throws {
        var generator = SeededGenerator.announced(for: "readsBackRandomUUIDs")
        for _ in 0..<200 {
            let uuid = randomUUID(using: &generator)
            #expect(uuid.wire == uuid.uuidString.lowercased())
            #expect(try UUID(wire: uuid.wire) == uuid)
        }
    }

    private func randomUUID(using generator: inout SeededGenerator) -> UUID {
        var bytes: (UInt64, UInt64) = (generator.next(), generator.next())
        return withUnsafeBytes(of: &bytes) { UUID(uuid: $0.loadUnaligned(as: type(of: UUID().uuid))) }
    }

    @Test func describesWhereAnErrorIs() {
        let error = #expect(throws: WireError.self) { try [String: [UUID]](wire: ["a": ["x"]]) }
        #expect(error?.description == "Found \"x\" where a UUID is expected. (at a, Index 0)")
    }
}
