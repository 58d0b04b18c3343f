import AccordDiagnostics
import CYAML

/// Turns libyaml's events into a tape.
struct YAMLTreeBuilder {
    private struct OpenContainer {
        let index: Int
        let isMapping: Bool
        var children = 0
    }

    private let offsets: ScalarOffsets
    private let bytes: [UInt8]
    private var tape = Tape()
    private var open: [OpenContainer] = []
    private var anchors: [String: Int] = [:]
    private var documents = 0

    init(offsets: ScalarOffsets, bytes: [UInt8]) {
        self.offsets = offsets
        self.bytes = bytes
    }

    /// A file that says nothing is null (YAML 1.2.2, 9.2 Streams: it has no document).
    mutating func document(in file: SourceFile) -> Document {
        if tape.nodes.isEmpty { tape.appendDecoded(.null, range: 0..<0, from: 0) }
        return Document(file: file, nodes: tape.nodes, decoded: tape.decoded)
    }

    mutating func take(_ event: yaml_event_t) throws(SyntaxError) {
        let range = offsets.byte(at: event.start_mark)..<offsets.byte(at: event.end_mark)
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            guard documents == 1 else {
                throw SyntaxError(message: "a second YAML document starts here", range: range, help: "keep one")
            }
        case YAML_MAPPING_START_EVENT:
            try begin(.object, at: range, anchor: event.data.mapping_start.anchor)
        case YAML_SEQUENCE_START_EVENT:
            try begin(.array, at: range, anchor: event.data.sequence_start.anchor)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: end(at: range)
        case YAML_SCALAR_EVENT: try appendScalar(event, range: range)
        case YAML_ALIAS_EVENT: try expand(String(cString: event.data.alias.anchor), range: range)
        default: break
        }
    }

    private mutating func begin(
        _ kind: Value.Kind, at range: Range<Int>, anchor: UnsafeMutablePointer<UInt8>?
    ) throws(SyntaxError) {
        guard open.count < YAMLReader.depthLimit else { throw tooDeep(range) }
        try countChild(isKeyable: false, range: range)
        remember(anchor)
        let isMapping = kind == .object
        open.append(OpenContainer(index: tape.open(kind, at: range.lowerBound), isMapping: isMapping))
    }

    private mutating func end(at range: Range<Int>) {
        let container = open.removeLast()
        let count = container.isMapping ? container.children / 2 : container.children
        // The end mark of a block collection lies at the next token, far below; its last child's end is what people see.
        let start = Int(tape.nodes[container.index].start)
        let lastChildEnd = Int(tape.nodes[tape.nodes.count - 1].end)
        tape.close(container.index, at: range.isEmpty ? max(start, lastChildEnd) : range.upperBound, count: count)
    }

    private mutating func appendScalar(_ event: yaml_event_t, range: Range<Int>) throws(SyntaxError) {
        let scalar = event.data.scalar
        let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let isKey = open.last.map { $0.isMapping && $0.children.isMultiple(of: 2) } ?? false
        try countChild(isKeyable: true, range: range)
        remember(scalar.anchor)
        let isTyped = !isKey && Self.isTyped(scalar.style, tag: scalar.tag)
        let kind = isTyped ? Self.kind(ofPlain: String(decoding: text, as: UTF8.self)) : .string
        let start = tape.decoded.count
        tape.decoded.append(contentsOf: text)
        tape.appendDecoded(kind, range: range, from: start)
    }

    /// YAML 1.2.2, Core Schema, less its octal, hexadecimal and special floating-point forms.
    private static func kind(ofPlain text: String) -> Value.Kind {
        switch text {
        case "", "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE", "false", "False", "FALSE": .boolean
        default: ExactNumber(text) == nil ? .string : .number
        }
    }

    /// Whether the text decides the type: plain ones without a tag, and those whose tag names one of these types.
    private static func isTyped(_ style: yaml_scalar_style_t, tag: UnsafeMutablePointer<UInt8>?) -> Bool {
        guard let tag = tag.map({ String(cString: $0) }) else { return style == YAML_PLAIN_SCALAR_STYLE }
        return ["int", "float", "bool", "null"].contains { tag == "tag:yaml.org,2002:\($0)" }
    }

    private mutating func countChild(isKeyable: Bool, range: Range<Int>) throws(SyntaxError) {
        guard let container = open.indices.last else { return }
        if open[container].isMapping, open[container].children.isMultiple(of: 2), !isKeyable {
            throw SyntaxError(message: "a key must be a plain text here", range: range)
        }
        open[container].children += 1
    }

    private mutating func remember(_ anchor: UnsafeMutablePointer<UInt8>?) {
        if let anchor { anchors[String(cString: anchor)] = tape.nodes.count }
    }

    private mutating func expand(_ anchor: String, range: Range<Int>) throws(SyntaxError) {
        guard let start = anchors[anchor] else {
            throw SyntaxError(message: "there is no anchor '\(anchor)' before this alias", range: range)
        }
        guard !open.contains(where: { $0.index == start }) else {
            throw SyntaxError(message: "the alias '\(anchor)' stands inside its own anchor", range: range)
        }
        let original = tape.nodes[start]
        try countChild(isKeyable: original.kind == .string, range: range)
        let end = original.isContainer ? Int(original.payload) : start + 1
        guard tape.nodes.count + (end - start) <= YAMLReader.nodeLimit else {
            throw SyntaxError(
                message: "the aliases expand to more than \(YAMLReader.nodeLimit) values", range: range)
        }
        guard open.count + depth(of: start) <= YAMLReader.depthLimit else { throw tooDeep(range) }
        let copy = tape.nodes.count
        for var node in tape.nodes[start..<end] {
            if node.isContainer { node.payload += UInt32(copy - start) }
            tape.nodes.append(node)
        }
        tape.nodes[copy].start = UInt32(range.lowerBound)
        tape.nodes[copy].end = UInt32(range.upperBound)
    }

    private func depth(of node: Int) -> Int {
        var ends: [Int] = []
        var deepest = 0
        let end = tape.nodes[node].isContainer ? Int(tape.nodes[node].payload) : node + 1
        for index in node..<end {
            while let last = ends.last, last <= index { ends.removeLast() }
            if tape.nodes[index].isContainer { ends.append(Int(tape.nodes[index].payload)) }
            deepest = max(deepest, ends.count)
        }
        return deepest
    }

    private func tooDeep(_ range: Range<Int>) -> SyntaxError {
        SyntaxError(message: "values are nested more than \(YAMLReader.depthLimit) levels deep", range: range)
    }

    func error(of parser: yaml_parser_t) -> SyntaxError {
        let problem = parser.problem.map { String(cString: $0) } ?? "the YAML is malformed"
        let context = parser.context.map { String(cString: $0) + ": " } ?? ""
        let offset =
            parser.error == YAML_READER_ERROR
            ? min(parser.problem_offset, bytes.count) : offsets.byte(at: parser.problem_mark)
        return SyntaxError(message: context + problem, range: offset..<offset)
    }
}
