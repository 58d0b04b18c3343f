/// Any JSON value, for a field whose contract leaves its form open (RFC 8259).
///
/// Equality goes by the JSON value: `.integer(12)` equals `.number(12)`.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A number that is no `Int64`. It is written with all its digits, but read only up to 30 of them; a longer one
    /// is refused, never rounded.
    case number(ExactDecimal)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// A whole number is an `integer` where `Int64` holds it.
    init(_ decimal: ExactDecimal) {
        if let whole = decimal.rescaled(to: 0), let integer = Int64(exactly: whole.unscaled) {
            self = .integer(integer)
        } else {
            self = .number(decimal)
        }
    }
}
