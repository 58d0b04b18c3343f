import Synchronization

/// A file's path, as findings name it, and its bytes as they were read.
public final class SourceFile: Sendable {
    /// Relative to the folder that Accord was started in wherever that is possible.
    public let path: String
    public let bytes: [UInt8]
    private let lines = Mutex<LineTable?>(nil)

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The line and column of a byte offset, both counted from 1; columns count Unicode scalars.
    public func position(at offset: Int) -> Position {
        let end = min(offset, bytes.count)
        let table = lineTable
        let line = table.line(of: end)
        let start = table.starts[line]
        let column = table.isASCII ? end - start : scalars(in: start..<end)
        return Position(line: line + 1, column: column + 1)
    }

    /// The bytes of the line that holds an offset, without its line break.
    func line(around offset: Int) -> Range<Int> {
        let table = lineTable
        let line = table.line(of: min(offset, bytes.count))
        let start = table.starts[line]
        var end = line + 1 < table.starts.count ? table.starts[line + 1] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// Made when the first place is asked for: files without findings never need one.
    private var lineTable: LineTable {
        lines.withLock { table in
            if let table { return table }
            let made = LineTable(bytes)
            table = made
            return made
        }
    }

    private func scalars(in range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            var index = range.lowerBound
            while index < range.upperBound {
                if bytes[index] & 0xC0 != 0x80 { count += 1 }
                index += 1
            }
            return count
        }
    }
}

/// Where the lines of a file start.
private struct LineTable {
    private(set) var starts = [0]
    private(set) var isASCII = true

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
                if bytes[index] >= 0x80 { isASCII = false }
                index += 1
            }
        }
    }

    /// The last line that starts at the offset or before it, counted from 0.
    func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}

/// A place in a file as people count it: from 1.
public struct Position: Hashable, Sendable {
    public let line: Int
    public let column: Int
}
