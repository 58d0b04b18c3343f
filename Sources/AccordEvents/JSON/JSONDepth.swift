/// How deeply the JSON of generated types may be nested, whatever coder reads and writes it.
public enum JSONDepth {
    /// Objects and arrays that are nested more deeply are refused. So many take less than 512 kilobytes of a thread's stack,
    /// which is what threads beside the main one have on Apple's systems, in debug builds, too.
    public static let limit = 64

    /// Throws `DecodingError.dataCorrupted`.
    static func check(_ decoder: any Decoder) throws {
        let path = decoder.codingPath
        guard path.count > limit else { return }
        throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: path, debugDescription: complaint))
    }

    /// Throws `EncodingError.invalidValue`, so that what can be written can be read.
    static func check(_ encoder: any Encoder, _ value: @autoclosure () -> Any) throws {
        let path = encoder.codingPath
        guard path.count > limit else { return }
        throw EncodingError.invalidValue(
            value(), EncodingError.Context(codingPath: path, debugDescription: complaint))
    }

    private static var complaint: String { "Values are nested more than \(limit) deep." }
}
