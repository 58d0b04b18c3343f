import AccordDiagnostics
import AccordDocuments

/// What reading gave, in the words of the tests.
func json(_ text: String) -> ReadResult { json(Array(text.utf8)) }

func json(_ bytes: [UInt8]) -> ReadResult { JSONReader.read(SourceFile(path: "test.json", bytes: bytes)) }

func yaml(_ text: String) -> ReadResult { yaml(Array(text.utf8)) }

func yaml(_ bytes: [UInt8]) -> ReadResult { YAMLReader.read(SourceFile(path: "test.yaml", bytes: bytes)) }

extension ReadResult {
    /// `line:column [rule] message` for each finding.
    var lines: [String] { findings.map(\.line) }

    var root: Value? { document?.root }
}

extension Finding {
    var line: String { "\(location.place) [\(rule)] \(message)" }
}

extension Location {
    var place: String { "\(position.line):\(position.column)" }

    /// The bytes of the file that it covers.
    var text: String { String(decoding: file.bytes[range], as: UTF8.self) }
}
