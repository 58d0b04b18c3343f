import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// What a file of the folder of schemas holds, as far as that needs no other file.
struct LoadedFile: Sendable {
    let path: String
    let role: FileRole
    /// Nil where it could not be read.
    private(set) var document: Document?
    private(set) var findings: [Finding] = []
    /// Of a release, which refers to no other file.
    private(set) var schema: (schema: Schema?, findings: [Finding]) = (nil, [])

    /// Reads a file that is shown under another path than it is opened by.
    init(_ path: String, in tree: any FileTree, shownAs shown: String) {
        self.path = path
        role = FileRole(path: path)
        guard let read = role.reader else { return }
        do throws(FileError) {
            let result = read(SourceFile(path: shown, bytes: try tree.read(path)))
            findings = result.findings
            document = result.findings.isEmpty ? result.document : nil
        } catch {
            findings = [
                Finding(
                    rule: "unreadable-file", severity: .unchecked, "cannot be read: \(error.reason)",
                    at: Location(file: SourceFile(path: shown, bytes: []), range: 0..<0), help: error.help)
            ]
        }
        if case .release(_, _, _, let format) = role, let document { schema = Schema.parse(document, format: format) }
    }
}

extension FileRole {
    /// What reads such a file; nil for one that nobody reads.
    var reader: ((SourceFile) -> ReadResult)? {
        switch self {
        case .configuration, .knownFindings, .topic, .topicRelease: YAMLReader.read
        case .schema, .release: JSONReader.read
        case .misplacedConfiguration, .stray, .other: nil
        }
    }
}
