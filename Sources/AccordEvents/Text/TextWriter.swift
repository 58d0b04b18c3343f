/// Writes ASCII fields, one after another, straight into a string's storage.
struct TextWriter {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    private init(bytes: UnsafeMutableBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    static func text(capacity: Int, _ write: (inout TextWriter) -> Void) -> String {
        String(unsafeUninitializedCapacity: capacity) { bytes in
            var writer = TextWriter(bytes: bytes)
            write(&writer)
            return writer.count
        }
    }

    static func write(to bytes: UnsafeMutableBufferPointer<UInt8>, _ write: (inout TextWriter) -> Void) {
        var writer = TextWriter(bytes: bytes)
        write(&writer)
    }

    mutating func put(byte: UInt8) {
        bytes[count] = byte
        count &+= 1
    }

    /// Its bytes, the lowest first.
    mutating func put<Word: FixedWidthInteger>(word: Word) {
        UnsafeMutableRawBufferPointer(bytes).storeBytes(of: word.littleEndian, toByteOffset: count, as: Word.self)
        count &+= MemoryLayout<Word>.size
    }

    mutating func put(_ scalar: Unicode.Scalar) {
        put(byte: UInt8(ascii: scalar))
    }

    /// The number's last `digits` decimal digits, zeros in front.
    mutating func put(_ number: Int64, digits: Int) {
        var rest = number
        for index in stride(from: count + digits - 1, through: count, by: -1) {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            bytes[index] = UInt8(ascii: "0") + UInt8(digit)
            rest = quotient
        }
        count += digits
    }
}
