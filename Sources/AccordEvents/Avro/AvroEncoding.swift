/// How a value stands in bytes, where its type does not tell (Avro 1.12, Logical Types, Fixed, Unions).
///
/// Of an array, a map or an optional it says how what is inside stands there.
public struct AvroEncoding: Sendable {
    enum Kind: UInt8 {
        case plain, fixed, decimal, fixedDecimal, bigDecimal, millis, micros, nanos, null, nullBranch
    }

    let kind: Kind
    private var number: (precision: Int32, scale: Int32) = (0, 0)
    private var byteCount: Int32 = 0
    /// A bit for each optional, the outermost lowest: set where null is the second branch.
    private var nullsLast: UInt32 = 0

    private init(_ kind: Kind) {
        self.kind = kind
    }

    /// As the type has it: `string` for text and UUIDs, `bytes` for data.
    public static let plain = AvroEncoding(.plain)
    /// `timestamp-millis`, `local-timestamp-millis`, `time-millis`.
    public static let millis = AvroEncoding(.millis)
    public static let micros = AvroEncoding(.micros)
    public static let nanos = AvroEncoding(.nanos)
    /// `big-decimal`.
    public static let bigDecimal = AvroEncoding(.bigDecimal)
    /// A schema that has no value but null.
    public static let null = AvroEncoding(.null)
    /// A union that has no branch but null.
    public static let nullBranch = AvroEncoding(.nullBranch)

    public static func fixed(_ size: Int) -> AvroEncoding {
        var form = AvroEncoding(.fixed)
        form.byteCount = Int32(clamping: size)
        return form
    }

    /// `decimal` on bytes.
    public static func decimal(precision: Int, scale: Int) -> AvroEncoding {
        var form = AvroEncoding(.decimal)
        form.number = (Int32(clamping: precision), Int32(clamping: scale))
        return form
    }

    /// `decimal` on a fixed.
    public static func decimal(precision: Int, scale: Int, size: Int) -> AvroEncoding {
        var form = AvroEncoding(.fixedDecimal)
        form.number = (Int32(clamping: precision), Int32(clamping: scale))
        form.byteCount = Int32(clamping: size)
        return form
    }

    /// With null as the second branch of some optionals, counted from the outermost, which is 0.
    public func nullLast(_ levels: Int...) -> AvroEncoding {
        var form = self
        for level in levels {
            precondition(level < UInt32.bitWidth, "Optionals are nested more than \(UInt32.bitWidth) deep.")
            form.nullsLast |= 1 << level
        }
        return form
    }

    @inline(__always) var precision: Int { Int(number.precision) }
    @inline(__always) var scale: Int { Int(number.scale) }
    @inline(__always) var size: Int { Int(byteCount) }

    /// The position of null in the union of the outermost optional.
    @inline(__always) var nullIndex: Int { Int(nullsLast & 1) }

    /// The form of what the outermost optional holds.
    @inline(__always) var unwrapped: AvroEncoding {
        var form = self
        form.nullsLast >>= 1
        return form
    }
}
