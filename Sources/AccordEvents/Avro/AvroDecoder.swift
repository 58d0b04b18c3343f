#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads values one after another (Avro 1.12, Binary Encoding), from bytes that may be anything: whatever is no value
/// throws, and no more memory is taken than the bytes account for.
public struct AvroDecoder {
    /// Records that are nested more deeply are refused. So many take less than 512 kilobytes of a thread's stack, which is
    /// what threads beside the main one have on Apple's systems, in debug builds, too.
    public static let depthLimit = 100

    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    var depth = 0
    /// How many elements without bytes may still be read.
    var emptyElements: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        emptyElements = Self.emptyElementLimit(bytes.count)
    }

    /// How many elements without bytes a value of so many bytes may have.
    static func emptyElementLimit(_ count: Int) -> Int { count + 4096 }

    /// Reads a value from bytes that hold nothing else.
    public static func decode<Value>(
        _ data: Data, _ read: (inout AvroDecoder) throws -> Value
    ) throws -> Value {
        try data.withUnsafeBytes { bytes in
            var decoder = AvroDecoder(bytes.bindMemory(to: UInt8.self))
            let value = try read(&decoder)
            try decoder.end()
            return value
        }
    }

    /// Throws where bytes are left.
    @inline(__always)
    func end() throws {
        guard remaining == 0 else { throw error("There are \(remaining) more bytes than the value has.") }
    }

    var remaining: Int { bytes.count - position }

    func error(_ reason: String) -> AvroError { AvroError(reason, offset: position) }

    public mutating func enter() throws {
        depth += 1
        if depth > Self.depthLimit { throw AvroError.tooDeep(offset: position) }
    }

    public mutating func leave() { depth -= 1 }
}

extension AvroError {
    static func tooDeep(offset: Int?) -> AvroError {
        AvroError("Records are nested more than \(AvroDecoder.depthLimit) deep.", offset: offset)
    }
}

// Primitive types.
extension AvroDecoder {
    public mutating func decodeBool() throws -> Bool {
        guard position < bytes.count, bytes[position] <= 1 else { throw error("Expected a boolean, 0 or 1.") }
        position += 1
        return bytes[position - 1] == 1
    }

    public mutating func decodeInt32() throws -> Int32 {
        let value = try decodeInt64()
        guard let value = Int32(exactly: value) else { throw error("\(value) is no int of 32 bits.") }
        return value
    }

    public mutating func decodeInt64() throws -> Int64 {
        if position < bytes.count, bytes[position] < 0x80 {
            let bits = Int64(bytes[position])
            position += 1
            return bits >> 1 ^ -(bits & 1)
        }
        return try decodeLong()
    }

    mutating func decodeLong() throws -> Int64 {
        var bits: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            bits |= UInt64(byte & 0x7F) &<< shift
            if byte < 0x80 {
                guard shift < 63 || byte <= 1 else { break }
                return Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1)
            }
            shift += 7
            guard shift < 64 else { break }
        }
        throw error("Expected an integer of at most 64 bits.")
    }

    public mutating func decodeFloat() throws -> Float { Float(bitPattern: try load()) }

    public mutating func decodeDouble() throws -> Double { Double(bitPattern: try load()) }

    mutating func load<Bits: FixedWidthInteger>() throws -> Bits {
        let range = try take(MemoryLayout<Bits>.size)
        return Bits(
            littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: range.lowerBound, as: Bits.self))
    }

    public mutating func decodeString() throws -> String {
        let text = try takeCounted()
        // Validating is generic, and costs more than reading all of a message.
        if Self.isASCII(text) { return String(decoding: text, as: UTF8.self) }
        if let string = String(validating: text, as: UTF8.self) { return string }
        throw error("The text is not valid UTF-8.")
    }

    static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(text)
        var bits: UInt64 = 0
        var position = 0
        while position + 8 <= raw.count {
            bits |= raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            position += 8
        }
        while position < raw.count {
            bits |= UInt64(raw[position])
            position += 1
        }
        return bits & 0x8080_8080_8080_8080 == 0
    }

    /// `bytes`.
    public mutating func decodeData() throws -> Data { Data(try takeCounted()) }

    /// `fixed`.
    public mutating func decodeData(size: Int) throws -> Data {
        Data(UnsafeBufferPointer(rebasing: bytes[try take(size)]))
    }

    mutating func takeCounted() throws -> UnsafeBufferPointer<UInt8> {
        let count = try decodeInt64()
        guard count >= 0, count <= Int64(remaining) else {
            throw error("Expected \(count) bytes, found \(remaining).")
        }
        return UnsafeBufferPointer(rebasing: bytes[try take(Int(count))])
    }

    mutating func take(_ count: Int) throws -> Range<Int> {
        guard count <= remaining else { throw error("Expected \(count) bytes, found \(remaining).") }
        position += count
        return position - count..<position
    }
}

// Complex types.
extension AvroDecoder {
    /// The position of a union's branch or of an enum's symbol.
    public mutating func decodeIndex(below count: Int) throws -> Int {
        let index = try decodeInt64()
        guard index >= 0, index < Int64(count) else { throw error("Found the position \(index) among \(count).") }
        return Int(truncatingIfNeeded: index)
    }

    /// Whether a union of null and another type holds the other.
    public mutating func decodesValue(nullAt position: Int) throws -> Bool { try decodeIndex(below: 2) != position }

    public mutating func decodeArray<Element>(
        _ element: (inout AvroDecoder) throws -> Element
    ) throws -> [Element] {
        var count = try decodeBlockCount()
        guard count > 0 else { return [] }
        var elements: [Element] = []
        // A count is no more than a claim, which arrays in arrays may all make: some room is made at first, and then as an
        // array makes it. Room for each block would be made as often as there are blocks.
        elements.reserveCapacity(min(count, Self.firstRoom(for: Element.self)))
        repeat {
            for _ in 0..<count {
                let start = position
                elements.append(try element(&self))
                if position == start { try countEmpty() }
            }
            count = try decodeBlockCount()
        } while count > 0
        return elements
    }

    /// The elements that an array has room for before it has any: four kilobytes of them.
    @inline(__always)
    private static func firstRoom<Element>(for type: Element.Type) -> Int {
        4096 / max(1, MemoryLayout<Element>.stride) + 1
    }

    public mutating func decodeMap<Value>(
        _ value: (inout AvroDecoder) throws -> Value
    ) throws -> [String: Value] {
        var values: [String: Value] = [:]
        while case let count = try decodeBlockCount(), count > 0 {
            for _ in 0..<count {
                let key = try decodeString()
                values[key] = try value(&self)
            }
        }
        return values
    }

    /// The number of elements in the next block; 0 where none follows. A block may say its size in bytes.
    mutating func decodeBlockCount() throws -> Int {
        let count = try decodeInt64()
        guard count < 0 else { return Int(truncatingIfNeeded: count) }
        let size = try decodeInt64()
        guard count != .min, size >= 0, size <= Int64(remaining) else {
            throw error("Found a block of \(size) bytes, with \(remaining) left.")
        }
        return Int(truncatingIfNeeded: -count)
    }

    /// Elements that take no bytes can be claimed by the billion.
    mutating func countEmpty() throws {
        emptyElements -= 1
        if emptyElements < 0 { throw error("There are more elements than bytes.") }
    }

    /// A symbol of an enum that is to be held as text.
    public mutating func decodeSymbol(of symbols: [String]) throws -> String {
        symbols[try decodeIndex(below: symbols.count)]
    }
}
