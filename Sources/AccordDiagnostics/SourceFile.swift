/// A file's path, as findings name it, and its bytes as they were read.
public final class SourceFile: Sendable {
    /// Relative to the folder that Accord was started in wherever that is possible.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The line and column of a byte offset, both counted from 1; columns count Unicode scalars.
    public func position(at offset: Int) -> Position {
        let end = min(offset, bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        let column = 1 + bytes[lineStart..<end].count(where: { $0 & 0xC0 != 0x80 })
        return Position(line: line, column: column)
    }

    /// The bytes of the line that holds an offset, without its line break.
    func line(around offset: Int) -> Range<Int> {
        let anchor = min(offset, bytes.count)
        let start = bytes[..<anchor].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        var end = bytes[anchor...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<max(start, end)
    }
}

/// A place in a file as people count it: from 1.
public struct Position: Hashable, Sendable {
    public let line: Int
    public let column: Int
}
