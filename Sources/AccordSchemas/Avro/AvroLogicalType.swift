import AccordDocuments

/// A logical type that fits the type it annotates (Avro 1.12, Logical Types).
public enum AvroLogicalType: Hashable, Sendable {
    case decimal(precision: Int, scale: Int)
    case bigDecimal
    case uuid
    case date
    case timeMillis, timeMicros
    case timestampMillis, timestampMicros, timestampNanos
    case localTimestampMillis, localTimestampMicros, localTimestampNanos
    case duration
    /// One that the specification does not know; it means something to somebody.
    case custom(String)

    public var name: String {
        switch self {
        case .decimal: "decimal"
        case .bigDecimal: "big-decimal"
        case .uuid: "uuid"
        case .date: "date"
        case .timeMillis: "time-millis"
        case .timeMicros: "time-micros"
        case .timestampMillis: "timestamp-millis"
        case .timestampMicros: "timestamp-micros"
        case .timestampNanos: "timestamp-nanos"
        case .localTimestampMillis: "local-timestamp-millis"
        case .localTimestampMicros: "local-timestamp-micros"
        case .localTimestampNanos: "local-timestamp-nanos"
        case .duration: "duration"
        case .custom(let name): name
        }
    }

    public var phrase: String {
        guard case .decimal(let precision, let scale) = self else { return name }
        return "decimal, precision \(precision), scale \(scale)"
    }

    private static let parameterless: [AvroLogicalType] = [
        .bigDecimal, .uuid, .date, .timeMillis, .timeMicros, .timestampMillis, .timestampMicros, .timestampNanos,
        .localTimestampMillis, .localTimestampMicros, .localTimestampNanos, .duration,
    ]

    /// Why the attributes beside `logicalType` do not make one.
    struct Misfit: Error {
        let reason: String
    }

    static func read(_ name: String, attributes: Value, of form: AvroType.Form) throws(Misfit) -> AvroLogicalType {
        if name == "decimal" { return try decimal(attributes, of: form) }
        guard let found = parameterless.first(where: { $0.name == name }) else { return .custom(name) }
        guard found.fits(form) else { throw Misfit(reason: "\(name) annotates \(found.baseTypes) only") }
        return found
    }

    private static func decimal(_ attributes: Value, of form: AvroType.Form) throws(Misfit) -> AvroLogicalType {
        guard decimalBase(form) else { throw Misfit(reason: "decimal annotates bytes or fixed only") }
        guard let precision: Int = attributes["precision"]?.number?.asInteger(), precision > 0 else {
            throw Misfit(reason: "decimal needs a precision that is a positive integer")
        }
        var scale = 0
        if let written = attributes["scale"] {
            guard let number: Int = written.number?.asInteger(), number >= 0 else {
                throw Misfit(reason: "the scale of a decimal is an integer of 0 or more")
            }
            scale = number
        }
        guard scale <= precision else {
            throw Misfit(reason: "the scale \(scale) is greater than the precision \(precision)")
        }
        if case .fixed(let fixed) = form, precision > maximumPrecision(ofBytes: fixed.size) {
            throw Misfit(reason: "\(fixed.size) bytes do not hold \(precision) digits")
        }
        return .decimal(precision: precision, scale: scale)
    }

    private static func decimalBase(_ form: AvroType.Form) -> Bool {
        switch form {
        case .primitive(.bytes), .fixed: true
        default: false
        }
    }

    /// floor(log10(2^(8n-1) - 1)), in integers: log10(2) lies between 0.30102999566 and 0.30102999567.
    private static func maximumPrecision(ofBytes size: Int) -> Int {
        size == 0 ? 0 : size > 1_000_000 ? .max : (8 * size - 1) * 30_102_999_566 / 100_000_000_000
    }

    private func fits(_ form: AvroType.Form) -> Bool {
        switch (self, form) {
        case (.bigDecimal, .primitive(.bytes)), (.uuid, .primitive(.string)): true
        case (.date, .primitive(.int)), (.timeMillis, .primitive(.int)): true
        case (.timeMicros, .primitive(.long)): true
        case (.timestampMillis, .primitive(.long)), (.timestampMicros, .primitive(.long)): true
        case (.timestampNanos, .primitive(.long)): true
        case (.localTimestampMillis, .primitive(.long)), (.localTimestampMicros, .primitive(.long)): true
        case (.localTimestampNanos, .primitive(.long)): true
        case (.uuid, .fixed(let fixed)): fixed.size == 16
        case (.duration, .fixed(let fixed)): fixed.size == 12
        default: false
        }
    }

    private var baseTypes: String {
        switch self {
        case .bigDecimal: "bytes"
        case .uuid: "string, or fixed of 16 bytes,"
        case .date, .timeMillis: "int"
        case .duration: "fixed of 12 bytes"
        default: "long"
        }
    }
}
