import Foundation
import Testing

@testable import AccordEvents

/// Blocks are a matter of the writer's: arrays and maps are the same however many there are, and cost the same.
struct ArrayBlocksTests {
    /// Elements 0, 1, 2, ... in blocks of so many; `sized` blocks say how many bytes they have.
    private static func array(_ count: Int, blocksOf size: Int, sized: Bool, _ key: Bool = false) -> Data {
        Resolving.bytes { encoder in
            for start in stride(from: 0, to: count, by: size) {
                let block = Resolving.bytes { block in
                    for number in start..<min(start + size, count) {
                        if key { block.encode("k\(number)") }
                        block.encode(Int64(number))
                    }
                }
                let elements = Int64(min(size, count - start))
                encoder.encode(sized ? -elements : elements)
                if sized { encoder.encode(Int64(block.count)) }
                for byte in block { encoder.store(byte) }
            }
            encoder.endBlocks()
        }
    }

    private static let kinds = [(1, false), (1, true), (3, false), (7, true), (10_000, false)]

    @Test(arguments: kinds)
    func theValueIsTheSame(size: Int, sized: Bool) throws {
        let expected = (0..<100).map { Int64($0) }
        let data = Self.array(100, blocksOf: size, sized: sized)
        #expect(try AvroDecoder.decode(data) { try $0.decodeArray { try $0.decodeInt64() } } == expected)
        let map = Self.array(100, blocksOf: size, sized: sized, true)
        let values = try AvroDecoder.decode(map) { try $0.decodeMap { try $0.decodeInt64() } }
        #expect(values == Dictionary(uniqueKeysWithValues: expected.map { ("k\($0)", $0) }))
        let (longs, doubles) = (#"{"type": "array", "items": "long"}"#, #"{"type": "array", "items": "double"}"#)
        let read = try AvroResolution(writer: longs, reader: doubles).read(data) { decoder in
            try decoder.decodeArray { try $0.decodeDouble() }
        }
        #expect(read == expected.map { Double($0) })
    }

    /// An array of more elements is read as one of fewer is, and goes on: each capacity that is found is memory that all
    /// elements were moved into. In blocks of one element there were half as many of these as elements.
    @Test(arguments: [false, true]) func memoryGrowsAFewTimes(sized: Bool) throws {
        let capacities = try (1...500).map { count in
            let data = Self.array(count, blocksOf: 1, sized: sized)
            return try AvroDecoder.decode(data) { try $0.decodeArray { try $0.decodeInt64() } }.capacity
        }
        #expect(Set(capacities).count < 16)
        let records = try (1...300).map { count in
            let data = Self.array(count, blocksOf: 1, sized: sized)
            return try AvroDecoder.decode(data) { decoder in
                try decoder.decodeArray { (try $0.decodeInt64(), 0, 0, 0, 0, 0, 0) }.capacity
            }
        }
        #expect(Set(records).count < 16)
    }
}
