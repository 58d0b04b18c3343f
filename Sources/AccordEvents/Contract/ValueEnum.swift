/// An enum of JSON Schema among whose values are numbers; it keeps a value that it does not know.
///
/// A conforming type that is `Codable` needs no code for it. Conformances are generated.
public protocol ValueEnum: Codable, Hashable, Sendable, CaseIterable, MessageKeyConvertible {
    static var valueTable: ValueTable { get }

    init(valueIndex: ValueIndex<Self>)

    var valueIndex: ValueIndex<Self> { get }
}

/// The values of a schema, in its order: numbers and texts.
public struct ValueTable: Sendable {
    let values: [JSONValue]
    private let indices: [JSONValue: Int]

    public init(_ values: JSONValue...) {
        self.values = values
        indices = Dictionary(zip(values, values.indices), uniquingKeysWith: { first, _ in first })
    }

    func index(of value: JSONValue) -> Int? { indices[value] }
}

/// Where a value stands among those of the schema.
public enum ValueIndex<Values>: Sendable {
    case recognized(Int)
    case unrecognized(UnrecognizedValue<Values>)
}

/// A number or text that the schema does not have. None can be made of one that it has.
public struct UnrecognizedValue<Values>: Hashable, Sendable {
    public let value: JSONValue

    fileprivate init(value: JSONValue) {
        self.value = value
    }
}

extension ValueEnum {
    /// Nil for what is neither a number nor a text.
    @export(interface)
    public init?(jsonValue: JSONValue) {
        switch jsonValue {
        case .integer, .number, .string: break
        case .null, .bool, .array, .object: return nil
        }
        if let index = Self.valueTable.index(of: jsonValue) {
            self.init(valueIndex: .recognized(index))
        } else {
            self.init(valueIndex: .unrecognized(UnrecognizedValue(value: jsonValue)))
        }
    }

    /// The value in JSON.
    @export(interface)
    public var jsonValue: JSONValue {
        switch valueIndex {
        case .recognized(let index): Self.valueTable.values[index]
        case .unrecognized(let unrecognized): unrecognized.value
        }
    }

    /// The values of the schema, in its order.
    @export(interface)
    public static var allCases: [Self] { valueTable.values.indices.map { Self(valueIndex: .recognized($0)) } }

    /// The text, or the number as a number's key is written.
    @export(interface)
    public var messageKeyText: String {
        switch jsonValue {
        case .string(let text): text
        case .integer(let integer): integer.messageKeyText
        case .number(let decimal): decimal.messageKeyText
        case .null, .bool, .array, .object: ""
        }
    }

    @export(interface)
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let found = Self(jsonValue: try container.decode(JSONValue.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "Neither a number nor a text.")
        }
        self = found
    }

    @export(interface)
    public func encode(to encoder: any Encoder) throws { try jsonValue.encode(to: encoder) }
}
