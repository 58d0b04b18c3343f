/// A long text, such as a schema in JSON, cut into lines for people who read it or look at what has changed: an object
/// starts a line, and what is longer than a line is cut after a space. Joined, they are the text.
struct SourceLines {
    private static let limit = 100
    /// Where no space is to be found.
    private static let hardLimit = 400

    private(set) var lines: [String] = []
    private let bytes: [UInt8]
    private var start = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
        guard bytes.count > Self.limit else {
            lines = [text]
            return
        }
        var lastSpace = 0
        for index in bytes.indices.dropFirst() {
            if bytes[index - 1] == UInt8(ascii: " ") { lastSpace = index }
            let length = index - start
            if startsElement(index) && length > 0 || length >= Self.hardLimit && bytes[index] & 0xC0 != 0x80 {
                end(at: index)
            } else if length >= Self.limit, lastSpace > start {
                end(at: lastSpace)
            }
        }
        end(at: bytes.count)
    }

    /// An object behind a bracket or a comma.
    private func startsElement(_ index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "{") else { return false }
        return bytes[index - 1] == UInt8(ascii: "[")
            || index > 1 && bytes[index - 1] == UInt8(ascii: " ") && bytes[index - 2] == UInt8(ascii: ",")
    }

    private mutating func end(at index: Int) {
        lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
        start = index
    }
}
