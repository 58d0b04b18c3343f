public import AccordDiagnostics

/// Reads JSON by RFC 8259, strictly: no comments, no trailing commas, no byte order mark, valid UTF-8 only.
public enum JSONReader {
    /// Deeper documents are refused; nothing that a person writes comes near.
    public static let depthLimit = 256

    public static func read(_ file: SourceFile) -> ReadResult {
        ReadResult(file: file) { () throws(SyntaxError) -> Document in
            var tape = Tape()
            guard file.bytes.count < Int(UInt32.max) else {
                throw SyntaxError(message: "the file is larger than 4 GiB", range: 0..<0)
            }
            try file.bytes.withUnsafeBufferPointer { (bytes) throws(SyntaxError) in
                var scanner = JSONScanner(bytes: bytes, tape: tape)
                try scanner.scanDocument()
                tape = scanner.tape
            }
            return Document(file: file, nodes: tape.nodes, decoded: tape.decoded)
        }
    }
}

/// The nodes of a document while it is read.
struct Tape {
    var nodes: [Node] = []
    var decoded: [UInt8] = []

    mutating func open(_ kind: Value.Kind, at start: Int) -> Int {
        nodes.append(Node(kind, range: start..<start, payload: 0, length: 0))
        return nodes.count - 1
    }

    mutating func close(_ container: Int, at end: Int, count: Int) {
        nodes[container] = Node(
            nodes[container].kind, range: Int(nodes[container].start)..<end, payload: nodes.count, length: count)
    }

    /// A scalar whose text stands in the file.
    mutating func append(_ kind: Value.Kind, range: Range<Int>, text: Range<Int>) {
        nodes.append(Node(kind, range: range, payload: text.lowerBound, length: text.count))
    }

    /// A scalar whose text is what `decoded` holds from `textStart` on.
    mutating func appendDecoded(_ kind: Value.Kind, range: Range<Int>, from textStart: Int) {
        nodes.append(
            Node(kind, isDecoded: true, range: range, payload: textStart, length: decoded.count - textStart))
    }
}
