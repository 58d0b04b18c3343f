import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let trailingWhitespace = Rule(
        id: "trailing-whitespace",
        summary: "The lines of a contract end where their text ends, the last one with a line break.",
        rationale: """
            Editors that tidy up on saving change such lines by themselves, and a review of one new field shows twenty \
            that are not.
            """,
        severity: .warning,
        check: .lineage { lineage in
            let edits = lineage.contract.document.file.tidyingEdits
            guard let first = edits.first else { return [] }
            let isAtEnd = first.location.range.isEmpty
            return [
                Finding(
                    isAtEnd ? "the file does not end with a line break" : "a line ends in white space",
                    at: first.location,
                    help: "run accord fix, or let the editor do it", edits: edits)
            ]
        })
}

extension SourceFile {
    /// Strings of JSON do not reach over a line's end, so that white space there is never part of one.
    fileprivate var tidyingEdits: [Edit] {
        var edits: [Edit] = []
        var blanks = 0
        for (offset, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
                blanks += 1
            } else {
                let endsLine = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
                if endsLine, blanks > 0 {
                    edits.append(Edit(Location(file: self, range: offset - blanks..<offset), ""))
                }
                blanks = 0
            }
        }
        if let last = bytes.last, last != UInt8(ascii: "\n") {
            edits.append(Edit(Location(file: self, range: bytes.count - blanks..<bytes.count), "\n"))
        }
        return edits
    }
}
