/// A long text, such as a schema in JSON, cut into lines for people who read it or look at what has changed: an object
/// starts a line, and what is longer than a line is cut after a space. Joined, they are the text.
struct SourceLines {
    private static let limit = 100
    /// Where no space is to be found.
    private static let hardLimit = 400

    private(set) var lines: [String] = []
    private let text: String
    private var start: String.Index
    private var length = 0

    init(_ text: String) {
        self.text = text
        start = text.startIndex
        let bytes = text.utf8
        guard bytes.count > Self.limit else {
            lines = [text]
            return
        }
        var lastSpace: String.Index?
        var (beforePrevious, previous) = (UInt8(0), UInt8(0))
        for index in bytes.indices {
            let byte = bytes[index]
            if previous == UInt8(ascii: " ") { lastSpace = index }
            let isElement =
                previous == UInt8(ascii: "[") || previous == UInt8(ascii: " ") && beforePrevious == UInt8(ascii: ",")
            if byte == UInt8(ascii: "{") && isElement && length > 0 || length >= Self.hardLimit && byte & 0xC0 != 0x80 {
                end(at: index)
                lastSpace = nil
            } else if length >= Self.limit, let space = lastSpace {
                end(at: space)
                length = bytes.distance(from: space, to: index)
                lastSpace = nil
            }
            (beforePrevious, previous) = (previous, byte)
            length += 1
        }
        end(at: text.endIndex)
    }

    private mutating func end(at index: String.Index) {
        lines.append(String(text[start..<index]))
        start = index
        length = 0
    }
}
