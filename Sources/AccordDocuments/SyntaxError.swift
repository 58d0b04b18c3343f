public import AccordDiagnostics

/// Why a file is not what its name says; becomes a finding at once.
struct SyntaxError: Error {
    let message: String
    let range: Range<Int>
    var help: String?

    func finding(in file: SourceFile) -> Finding {
        Finding(
            rule: "syntax", severity: .unchecked, message, at: Location(file: file, range: range), help: help)
    }
}

/// What reading a file gave: the tree where there is one, and what is wrong with it.
public struct ReadResult: Sendable {
    public let document: Document?
    public let findings: [Finding]

    init(file: SourceFile, read: () throws(SyntaxError) -> Document) {
        do {
            let document = try read()
            self.document = document
            findings = document.indexKeys()
        } catch {
            document = nil
            findings = [error.finding(in: file)]
        }
    }
}
