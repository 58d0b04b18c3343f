/// How changes are written, by the names that the command line gives the formats.
public enum ChangeFormat: String, CaseIterable, Sendable {
    case text, markdown, json

    public func write(_ diff: ContractDiff) -> String {
        switch self {
        case .text: diff.text
        case .markdown: diff.markdown
        case .json: diff.json.text() + "\n"
        }
    }

    public func write(_ history: ContractHistory) -> String {
        switch self {
        case .text: history.text
        case .markdown: history.markdown
        case .json: history.json.text() + "\n"
        }
    }
}
