/// What the bytes of a value mean beside their type (Avro 1.12, Logical Types).
enum AvroMeaning: Hashable, Sendable {
    /// Says nothing: a schema without a logical type, with one that does not fit the type that it annotates, or with one
    /// that the specification does not know.
    case plain
    case decimal(precision: Int, scale: Int)
    case bigDecimal
    case uuid, date, duration
    case time(Unit)
    case timestamp(Unit)
    case localTimestamp(Unit)

    /// A fraction of a second; the raw value is how many of them a second has.
    enum Unit: Int64, Sendable {
        case milliseconds = 1000
        case microseconds = 1_000_000
        case nanoseconds = 1_000_000_000
    }

    /// Of the attributes of a type.
    init(_ attributes: [String: SchemaValue], of kind: AvroTypes.Kind) {
        self =
            switch (attributes["logicalType"]?.text, kind) {
            case ("decimal", .bytes): Self.decimal(attributes, size: nil)
            case ("decimal", .fixed(let size)): Self.decimal(attributes, size: size)
            case ("big-decimal", .bytes): .bigDecimal
            case ("uuid", .string), ("uuid", .fixed(16)): .uuid
            case ("date", .int): .date
            case ("duration", .fixed(12)): .duration
            case ("time-millis", .int): .time(.milliseconds)
            case ("time-micros", .long): .time(.microseconds)
            case ("timestamp-millis", .long): .timestamp(.milliseconds)
            case ("timestamp-micros", .long): .timestamp(.microseconds)
            case ("timestamp-nanos", .long): .timestamp(.nanoseconds)
            case ("local-timestamp-millis", .long): .localTimestamp(.milliseconds)
            case ("local-timestamp-micros", .long): .localTimestamp(.microseconds)
            case ("local-timestamp-nanos", .long): .localTimestamp(.nanoseconds)
            default: .plain
            }
    }

    private static func decimal(_ attributes: [String: SchemaValue], size: Int?) -> AvroMeaning {
        guard let precision = attributes["precision"]?.integer, precision > 0,
            case let scale? = attributes["scale"].map(\.integer) ?? 0, (0...precision).contains(scale),
            precision <= size.map(maximumPrecision) ?? .max
        else { return .plain }
        return .decimal(precision: Int(truncatingIfNeeded: precision), scale: Int(truncatingIfNeeded: scale))
    }

    /// floor(log10(2^(8n-1) - 1)), in integers: log10(2) lies between 0.30102999566 and 0.30102999567.
    private static func maximumPrecision(ofBytes size: Int) -> Int64 {
        size == 0 ? 0 : size > 1_000_000 ? .max : (8 * Int64(size) - 1) * 30_102_999_566 / 100_000_000_000
    }

    /// As messages name it.
    var phrase: String {
        switch self {
        case .plain: "no logical type"
        case .decimal(let precision, let scale): "a decimal of precision \(precision) and scale \(scale)"
        case .bigDecimal: "a big-decimal"
        case .uuid: "a uuid"
        case .date: "a date"
        case .duration: "a duration"
        case .time(let unit): "a time in \(unit)"
        case .timestamp(let unit): "a timestamp in \(unit)"
        case .localTimestamp(let unit): "a local timestamp in \(unit)"
        }
    }
}
