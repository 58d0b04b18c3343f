public import AccordDiagnostics

/// A JSON or YAML file as a tree in which every key and value knows its place.
///
/// The tree is a tape: nodes in document order in one array, without an object for each. A container's node is
/// followed by its contents; in an object keys and values alternate. Strings that stand in the file as they are
/// read are ranges of its bytes; the others lie decoded in a buffer beside them.
public final class Document: Sendable {
    public let file: SourceFile
    let nodes: [Node]
    let decoded: [UInt8]
    /// Where the keys of wide objects are, by the objects' positions; set once, before anyone else has the document.
    private(set) nonisolated(unsafe) var keys: [Int: [ArraySlice<UInt8>: Int]] = [:]

    init(file: SourceFile, nodes: [Node], decoded: [UInt8]) {
        self.file = file
        self.nodes = nodes
        self.decoded = decoded
    }

    /// Finds the keys that an object has twice.
    func indexKeys() -> [Finding] {
        var index = KeyIndex(document: self)
        index.build()
        keys = index.keys
        return index.duplicates
    }

    public var root: Value { Value(document: self, index: 0) }

    /// The bytes of a scalar's text, escapes resolved. Texts are compared by these: Swift's `String` holds
    /// canonically equivalent texts for equal, JSON does not.
    func bytes(of node: Node) -> ArraySlice<UInt8> {
        let range = Int(node.payload)..<Int(node.payload) + Int(node.length)
        return node.isDecoded ? decoded[range] : file.bytes[range]
    }

    /// The same bytes without a reference to the array that holds them.
    func withBytes<Result>(of node: Node, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let range = Int(node.payload)..<Int(node.payload) + Int(node.length)
        // Not one choice between two arrays: that would count references.
        if node.isDecoded { return decoded.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) } }
        return file.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    func text(of node: Node) -> String {
        withBytes(of: node) { String(decoding: $0, as: UTF8.self) }
    }

    func text(of node: Node, equals other: UnsafeBufferPointer<UInt8>) -> Bool {
        Int(node.length) == other.count && withBytes(of: node) { $0.isSame(as: other) }
    }
}

/// One entry of the tape.
struct Node {
    let kind: Value.Kind
    /// The string lies in the buffer of decoded bytes, not in the file.
    let isDecoded: Bool
    /// The bytes of the file that the value was read from.
    var start: UInt32
    var end: UInt32
    /// Scalars: where the text starts. Containers: the index behind the last node inside.
    var payload: UInt32
    /// Scalars: the text's length in bytes. Containers: the number of elements or members.
    let length: UInt32

    /// All numbers fit: no file is as large as 4 GiB.
    init(_ kind: Value.Kind, isDecoded: Bool = false, range: Range<Int>, payload: Int, length: Int) {
        self.kind = kind
        self.isDecoded = isDecoded
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
        self.payload = UInt32(truncatingIfNeeded: payload)
        self.length = UInt32(truncatingIfNeeded: length)
    }

    var isContainer: Bool { kind == .array || kind == .object }
}
