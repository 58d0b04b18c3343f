#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A value of the runtime without others inside.
protocol AvroScalar: AvroValue {
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> Self
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) throws
    static func encode(at address: UnsafeRawPointer, as form: AvroEncoding, to encoder: inout AvroEncoder) throws
}

extension AvroScalar {
    @inline(__always)
    static func encode(at address: UnsafeRawPointer, as form: AvroEncoding, to encoder: inout AvroEncoder) throws {
        try address.assumingMemoryBound(to: Self.self).pointee.encode(as: form, to: &encoder)
    }
}

extension String {
    /// Looks at the two words of the text in memory of its own: a copy of the text would be counted, and `withUTF8` asks for
    /// a text that nobody else reads, though it leaves this one as it is.
    @inline(__always)
    static func encode(at address: UnsafeRawPointer, as form: AvroEncoding, to encoder: inout AvroEncoder) {
        var bits = address.load(as: (UInt64, UInt64).self)
        withUnsafeMutablePointer(to: &bits) { bits in
            let text = UnsafeMutableRawPointer(bits).assumingMemoryBound(to: String.self)
            if text.pointee.isContiguousUTF8 {
                text.pointee.withUTF8 { encoder.encodeCounted($0) }
            } else {
                encoder.encode(text.pointee)
            }
        }
    }
}

extension Bool: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.boolean, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> Bool {
        try decoder.decodeBool()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) { encoder.encode(self) }
}

extension Int32: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.int, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> Int32 {
        try decoder.decodeInt32()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) { encoder.encode(self) }
}

extension Int64: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.long, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> Int64 {
        try decoder.decodeInt64()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) { encoder.encode(self) }
}

extension Float: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.float, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> Float {
        try decoder.decodeFloat()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) { encoder.encode(self) }
}

extension Double: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.double, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> Double {
        try decoder.decodeDouble()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) { encoder.encode(self) }
}

extension String: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.string, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> String {
        try decoder.decodeString()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) { encoder.encode(self) }
}

extension CalendarDate: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.date, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> CalendarDate {
        try decoder.decodeDate()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) { encoder.encode(self) }
}

extension CalendarDuration: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.duration, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> CalendarDuration {
        try decoder.decodeDuration()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) { encoder.encode(self) }
}

extension Data: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.data, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> Data {
        try form.kind == .fixed ? decoder.decodeData(size: form.size) : decoder.decodeData()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) throws {
        if form.kind == .fixed { try encoder.encode(self, size: form.size) } else { encoder.encode(self) }
    }
}

extension UUID: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.uuid, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> UUID {
        try form.kind == .fixed ? decoder.decodeFixedUUID() : decoder.decodeUUID()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) {
        if form.kind == .fixed { encoder.encodeFixed(self) } else { encoder.encode(self) }
    }
}

extension ExactDecimal: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.decimal, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> ExactDecimal {
        switch form.kind {
        case .bigDecimal: try decoder.decodeBigDecimal()
        case .fixedDecimal: try decoder.decodeDecimal(scale: form.scale, size: form.size)
        default: try decoder.decodeDecimal(scale: form.scale)
        }
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) throws {
        switch form.kind {
        case .bigDecimal: encoder.encodeBig(self)
        case .fixedDecimal:
            try encoder.encode(self, precision: form.precision, scale: form.scale, size: form.size)
        default: try encoder.encode(self, precision: form.precision, scale: form.scale)
        }
    }
}

extension TimeOfDay: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.timeOfDay, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> TimeOfDay {
        try form.kind == .millis ? decoder.decodeTimeMilliseconds() : decoder.decodeTimeMicroseconds()
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) throws {
        if form.kind == .millis {
            try encoder.encodeMilliseconds(of: self)
        } else {
            try encoder.encodeMicroseconds(of: self)
        }
    }
}

extension EpochTime {
    @inline(__always)
    fileprivate static func decodeTime(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> Self {
        let count = try decoder.decodeInt64()
        return switch form.kind {
        case .millis: Self(millisecondsSince1970: count)
        case .nanos: Self(nanosecondsSince1970: count)
        default: Self(microsecondsSince1970: count)
        }
    }

    @inline(__always)
    fileprivate func encodeTime(as form: AvroEncoding, to encoder: inout AvroEncoder) throws {
        switch form.kind {
        case .millis: try encoder.encodeMilliseconds(of: self)
        case .nanos: try encoder.encodeNanoseconds(of: self)
        default: try encoder.encodeMicroseconds(of: self)
        }
    }
}

extension Timestamp: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.timestamp, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> Timestamp {
        try decodeTime(as: form, from: &decoder)
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) throws { try encodeTime(as: form, to: &encoder) }
}

extension LocalTimestamp: AvroScalar {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroCoder(.localTimestamp, as: form) }

    @inline(__always)
    static func decode(as form: AvroEncoding, from decoder: inout AvroDecoder) throws -> LocalTimestamp {
        try decodeTime(as: form, from: &decoder)
    }

    @inline(__always)
    func encode(as form: AvroEncoding, to encoder: inout AvroEncoder) throws { try encodeTime(as: form, to: &encoder) }
}
