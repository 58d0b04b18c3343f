#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ExactDecimal: Codable {
    /// Reads a string, or a JSON number of at most 30 digits; throws `DecodingError.dataCorrupted` otherwise.
    ///
    /// A JSON number comes without the zeros at the end of its fraction, and so without its scale. JSONDecoder cuts
    /// numbers of more than 38 digits, which is noticed and refused unless eight zeros stand before the cut. Only
    /// strings carry every decimal.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = try Self(text).orCorrupted("Found \"\(text)\"", in: container)
        } else {
            let decimal = try? container.decode(Decimal.self)
            let found = decimal.map { "Found the JSON number \($0)" } ?? "Found no decimal"
            self = try decimal.flatMap(Self.init(jsonNumber:)).orCorrupted(found, in: container)
        }
    }

    /// Writes a string with all digits: `"12.50"`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension ExactDecimal? {
    fileprivate func orCorrupted(_ found: String, in container: any SingleValueDecodingContainer) throws -> Wrapped {
        if let self { return self }
        throw DecodingError.dataCorruptedError(
            in: container,
            debugDescription: "\(found) where a decimal is expected: a string, or a JSON number of at most 30 digits.")
    }
}
