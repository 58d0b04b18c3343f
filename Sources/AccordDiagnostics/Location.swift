/// A range of bytes in a file.
public struct Location: Sendable {
    public let file: SourceFile
    public let range: Range<Int>

    public init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
    }

    /// The place of the first byte.
    public var position: Position { file.position(at: range.lowerBound) }

    /// `path:line:column`, as editors and compilers write it.
    public var text: String { "\(file.path.printable):\(position.line):\(position.column)" }

    /// The place behind the last byte.
    public var end: Position { file.position(at: range.upperBound) }
}

extension Location: Hashable {
    public static func == (left: Location, right: Location) -> Bool {
        left.range == right.range && left.file.path == right.file.path
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(file.path)
        hasher.combine(range)
    }
}

extension Location: Comparable {
    public static func < (left: Location, right: Location) -> Bool {
        (left.file.path, left.range.lowerBound, left.range.upperBound)
            < (right.file.path, right.range.lowerBound, right.range.upperBound)
    }
}
