public import AccordDiagnostics
import CYAML

/// Reads one YAML document through libyaml, as the same kind of tree as JSON.
///
/// Plain scalars are typed by YAML 1.2's core schema, so `no` and `on` are strings. Aliases are expanded.
public enum YAMLReader {
    static let depthLimit = 256
    static let sizeLimit = 1 << 22
    /// What a document may grow to by its aliases.
    static let nodeLimit = 100_000

    public static func read(_ file: SourceFile) -> ReadResult {
        ReadResult(file: file) { () throws(SyntaxError) -> Document in
            guard file.bytes.count <= sizeLimit else {
                throw SyntaxError(message: "the file is larger than 4 MiB", range: 0..<0)
            }
            let offsets = try ScalarOffsets(file.bytes)
            var builder = YAMLTreeBuilder(offsets: offsets, bytes: file.bytes)
            var parser = yaml_parser_t()
            guard yaml_parser_initialize(&parser) == 1 else { fatalError("libyaml is out of memory") }
            defer { yaml_parser_delete(&parser) }
            let failure = file.bytes[offsets.start...].withUnsafeBufferPointer { bytes -> SyntaxError? in
                yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
                yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
                return readEvents(&parser, into: &builder)
            }
            if let failure { throw failure }
            return builder.document(in: file)
        }
    }

    private static func readEvents(_ parser: inout yaml_parser_t, into builder: inout YAMLTreeBuilder) -> SyntaxError? {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else { return builder.error(of: parser) }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { return nil }
            do throws(SyntaxError) {
                try builder.take(event)
            } catch {
                return error
            }
        }
    }
}

/// Where each Unicode scalar of a file starts: libyaml's marks count scalars, Accord's locations bytes.
struct ScalarOffsets {
    /// Where the text starts: behind a byte order mark, if there is one.
    let start: Int
    /// Empty where every scalar is one byte long.
    private let starts: [Int]
    private let byteCount: Int

    init(_ bytes: [UInt8]) throws(SyntaxError) {
        byteCount = bytes.count
        let textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        start = textStart
        guard bytes.contains(where: { $0 >= 0x80 }) else {
            starts = []
            return
        }
        var starts: [Int] = []
        var malformed: Int?
        bytes.withUnsafeBufferPointer { buffer in
            var offset = textStart
            while offset < buffer.count {
                let length = UTF8Sequence.length(in: buffer, at: offset)
                guard length > 0 else {
                    malformed = offset
                    return
                }
                starts.append(offset)
                offset += length
            }
        }
        if let malformed {
            throw SyntaxError(message: "the bytes here are not valid UTF-8", range: malformed..<malformed + 1)
        }
        self.starts = starts
    }

    func byte(at mark: yaml_mark_t) -> Int {
        guard !starts.isEmpty else { return min(mark.index, byteCount) }
        return mark.index < starts.count ? starts[mark.index] : byteCount
    }
}
