/// A struct that stands for one value in JSON, as an array that contains itself needs a type of its own. Conformances are
/// generated.
public protocol SingleValue: Sendable {
    associatedtype Value: Codable

    var value: Value { get }

    init(_ value: Value)
}

extension SingleValue {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Value.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
