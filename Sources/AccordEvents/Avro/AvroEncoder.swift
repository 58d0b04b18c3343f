#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes values one after another (Avro 1.12, Binary Encoding).
public struct AvroEncoder: ~Copyable {
    var bytes: UnsafeMutablePointer<UInt8>
    var capacity: Int
    var count = 0
    var depth = 0

    public init(capacity: Int = 256) {
        self.capacity = max(capacity, 16)
        bytes = .allocate(capacity: self.capacity)
    }

    deinit { bytes.deallocate() }

    /// Forgets what has been written and keeps the memory: the same encoder writes the next message faster.
    public mutating func removeAll() {
        count = 0
        depth = 0
    }

    /// How many bytes have been written.
    public var size: Int { count }

    /// What has been written.
    public var data: Data { Data(bytes: bytes, count: count) }

    // Nothing below can overflow: all that is counted lies in memory.

    @inline(__always)
    mutating func reserve(_ more: Int) {
        if count &+ more > capacity { grow(more) }
    }

    mutating func grow(_ more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
    }

    mutating func append(_ source: UnsafePointer<UInt8>?, count length: Int) {
        guard let source, length > 0 else { return }
        reserve(length)
        (bytes + count).update(from: source, count: length)
        count &+= length
    }

    // Around records, so that what can be written can be read.

    /// Values nested more deeply are refused, as they are on reading.
    public mutating func enter() throws {
        depth += 1
        if depth > AvroDecoder.depthLimit { throw AvroError.tooDeep(offset: nil) }
    }

    public mutating func leave() { depth -= 1 }
}

// Primitive types.
extension AvroEncoder {
    public mutating func encode(_ value: Bool) { store(value ? 1 : 0 as UInt8) }

    public mutating func encode(_ value: Int32) { encode(Int64(value)) }

    @inline(__always)
    public mutating func encode(_ value: Int64) {
        let bits = UInt64(bitPattern: value << 1 ^ value >> 63)
        // Most are lengths, positions and small counts.
        if bits < 0x80 {
            store(UInt8(truncatingIfNeeded: bits))
        } else {
            encodeLong(bits)
        }
    }

    mutating func encodeLong(_ bits: UInt64) {
        reserve(10)
        var rest = bits
        var next = bytes + count
        while rest >= 0x80 {
            next.pointee = UInt8(truncatingIfNeeded: rest) | 0x80
            next += 1
            rest >>= 7
        }
        next.pointee = UInt8(truncatingIfNeeded: rest)
        count = next - bytes &+ 1
    }

    public mutating func encode(_ value: Float) { store(value.bitPattern.littleEndian) }

    public mutating func encode(_ value: Double) { store(value.bitPattern.littleEndian) }

    @inline(__always)
    mutating func store<Bits: FixedWidthInteger>(_ bits: Bits) {
        reserve(MemoryLayout<Bits>.size)
        UnsafeMutableRawPointer(bytes + count).storeBytes(of: bits, as: Bits.self)
        count &+= MemoryLayout<Bits>.size
    }

    public mutating func encode(_ value: String) {
        let isWritten: Void? = value.utf8.withContiguousStorageIfAvailable { encodeCounted($0) }
        if isWritten == nil { encodeCopy(of: value) }
    }

    mutating func encodeCopy(of value: String) {
        Array(value.utf8).withUnsafeBufferPointer { encodeCounted($0) }
    }

    /// `bytes`.
    public mutating func encode(_ value: Data) {
        value.withUnsafeBytes { encodeCounted($0.bindMemory(to: UInt8.self)) }
    }

    mutating func encodeCounted(_ source: UnsafeBufferPointer<UInt8>) {
        reserve(source.count &+ 10)
        if source.count < 64 {
            bytes[count] = UInt8(truncatingIfNeeded: source.count << 1)
            count &+= 1
        } else {
            encodeLong(UInt64(source.count) << 1)
        }
        guard let start = source.baseAddress else { return }
        copy(UnsafeRawPointer(start), source.count, to: UnsafeMutableRawPointer(bytes + count))
        count &+= source.count
    }

    /// Short texts are the most: two words that overlap are copied sooner than a function is called.
    @inline(__always)
    func copy(_ source: UnsafeRawPointer, _ size: Int, to target: UnsafeMutableRawPointer) {
        func copyEnds<Word: FixedWidthInteger>(_ type: Word.Type) {
            let last = size &- MemoryLayout<Word>.size
            let (head, tail) = (source.loadUnaligned(as: type), source.loadUnaligned(fromByteOffset: last, as: type))
            target.storeBytes(of: head, as: type)
            target.storeBytes(of: tail, toByteOffset: last, as: type)
        }
        switch size {
        case 8...16: copyEnds(UInt64.self)
        case 4..<8: copyEnds(UInt32.self)
        case 2..<4: copyEnds(UInt16.self)
        default: target.copyMemory(from: source, byteCount: size)
        }
    }

    /// `fixed`. Throws for a value of another size.
    public mutating func encode(_ value: Data, size: Int) throws {
        guard value.count == size else {
            throw AvroError("Found \(value.count) bytes where the schema has \(size).")
        }
        value.withUnsafeBytes { append($0.bindMemory(to: UInt8.self).baseAddress, count: $0.count) }
    }
}

// Complex types.
extension AvroEncoder {
    /// The position of a union's branch or of an enum's symbol.
    @inline(__always)
    public mutating func encodeIndex(_ index: Int) { encode(Int64(index)) }

    /// How many elements of an array or map follow.
    @inline(__always)
    public mutating func beginBlock(count: Int) {
        if count > 0 { encode(Int64(count)) }
    }

    /// No elements of an array or map follow any more.
    @inline(__always)
    public mutating func endBlocks() { store(0 as UInt8) }

    /// A symbol of an enum that is held as text.
    public mutating func encode(symbol: String, of symbols: [String]) throws {
        guard let index = symbols.firstIndex(of: symbol) else { throw AvroError.unrecognized(symbol: symbol) }
        encodeIndex(index)
    }
}
