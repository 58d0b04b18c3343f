/// Codable as one string: the value's description.
protocol TextCodable: LosslessStringConvertible, Codable {
    /// The expected text in words, for an error message.
    static var textForm: String { get }

    /// Whether `description` can be read back.
    var hasReadableText: Bool { get }
}

extension TextCodable {
    /// Throws `DecodingError.dataCorrupted` for a text that the type cannot read.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "Found \"\(text)\" where \(Self.textForm) is expected.")
        }
        self = value
    }

    /// Throws `EncodingError.invalidValue` for a value that the text cannot hold.
    public func encode(to encoder: any Encoder) throws {
        guard hasReadableText else {
            let complaint = "\(description) cannot be written as \(Self.textForm)."
            let context = EncodingError.Context(codingPath: encoder.codingPath, debugDescription: complaint)
            throw EncodingError.invalidValue(self, context)
        }
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
