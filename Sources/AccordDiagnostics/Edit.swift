/// A change of a file's text that mends a finding without anybody's decision.
public struct Edit: Hashable, Sendable {
    public let location: Location
    public let replacement: String

    public init(_ location: Location, _ replacement: String) {
        self.location = location
        self.replacement = replacement
    }
}

extension SourceFile {
    /// The bytes with edits applied, all else as it is. Of edits that overlap, the first one counts.
    public func applying(_ edits: some Sequence<Edit>) -> [UInt8] {
        var result: [UInt8] = []
        var end = 0
        let ordered = Set(edits).sorted { ($0.location, $0.replacement) < ($1.location, $1.replacement) }
        for edit in ordered where edit.location.range.lowerBound >= end {
            result += bytes[end..<edit.location.range.lowerBound]
            result += Array(edit.replacement.utf8)
            end = edit.location.range.upperBound
        }
        return result + bytes[end...]
    }
}
