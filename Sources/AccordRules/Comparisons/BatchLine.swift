public import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A line of a batch, and the line that answers it.
public struct BatchLine: Sendable {
    private let number: Int
    private let bytes: [UInt8]

    public struct Answer: Sendable {
        public let text: String
        public let verdict: Verdict

        fileprivate init(_ json: JSONTree, _ verdict: Verdict) {
            text = json.line + "\n"
            self.verdict = verdict
        }
    }

    /// Nil for a blank line.
    public init?(_ bytes: some Sequence<UInt8>, number: Int) {
        self.bytes = Array(bytes)
        self.number = number
        guard !self.bytes.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) else { return nil }
    }

    public func answer(by checker: Checker, failsOnWarnings: Bool) -> Answer {
        let read = JSONReader.read(SourceFile(path: "", bytes: bytes))
        guard let root = read.document?.root else {
            return malformed(read.findings.first.map { "column \($0.location.position.column): \($0.message)" } ?? "")
        }
        guard let id = root["id"], [.string, .number].contains(id.kind) else {
            return malformed("expected an object with a text or a number as 'id'")
        }
        let name = (name: "id", value: JSONTree.scalar(id.compactText))
        do throws(ComparisonCase.Malformed) {
            let pair = try ComparisonCase(root)
            let read = Lineage.pair(old: pair.old, new: pair.new, format: pair.format, dialect: pair.dialect)
            let comparison = Comparison(read, by: checker)
            return Answer(comparison.json([name]), Verdict(comparison.findings, failsOnWarnings: failsOnWarnings))
        } catch {
            return Answer(Comparison.unread([name], error.message), .unchecked)
        }
    }

    /// A line without an id is known by its number.
    private func malformed(_ message: String) -> Answer {
        Answer(Comparison.unread([(name: "line", value: .scalar("\(number)"))], message), .unchecked)
    }
}
