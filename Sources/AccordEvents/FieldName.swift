/// The one coding key of all generated code: a field's name on the wire.
public struct FieldName: CodingKey, ExpressibleByStringLiteral, Hashable, Sendable {
    public let stringValue: String

    public init(_ name: String) {
        stringValue = name
    }

    public init(stringValue: String) {
        self.stringValue = stringValue
    }

    public init(stringLiteral name: String) {
        stringValue = name
    }

    /// Always nil: fields have names, not numbers.
    public var intValue: Int? { nil }

    /// Always nil: fields have names, not numbers.
    public init?(intValue: Int) {
        return nil
    }
}
