/// Why bytes are no value of a schema, or a value has no bytes.
public struct AvroError: Error, Hashable, Sendable, CustomStringConvertible {
    public var reason: String
    /// How many bytes had been read; nil for what is not about bytes.
    public var offset: Int?

    public init(_ reason: String, offset: Int? = nil) {
        self.reason = reason
        self.offset = offset
    }

    public var description: String { offset.map { "\(reason) (at byte \($0))" } ?? reason }

    /// Avro has no way to write a symbol that the schema does not list.
    public static func unrecognized(symbol: String) -> AvroError {
        AvroError("The schema has no symbol \"\(symbol)\", so that binary cannot hold it.")
    }

    public static func unrecognized(branch: String) -> AvroError {
        AvroError("The schema has no branch \"\(branch)\", so that binary cannot hold it.")
    }
}
