import AccordDiagnostics

/// Text that GitHub's Markdown shows as it is: no markup, no links, and nobody is called by a name with an @.
enum Markdown {
    /// GitHub takes 65,536 characters in a comment.
    static let room = 58_000
    private static let longestLine = 500
    private static let longestList = 50

    static func escaped(_ text: String) -> String {
        let text = text.printable
        let cut = text.count > longestLine ? text.prefix(longestLine) + "…" : text[...]
        return String(cut).replacingScalars(escaped)
            .replacing("://", with: "&#58;//").replacing(#/(?i)www\./#) { "\($0.output.dropLast())&#46;" }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        // A comment keeps them from being mentions of people and issues.
        case "@", "#": "\(scalar)<!-- -->"
        case "\\", "`", "*", "_", "[", "]", "|", "~", "!", "$": "\\\(scalar)"
        default: nil
        }
    }

    /// As many items as may stand in one place, and how many there are besides.
    static func list<Item>(_ items: [Item], of noun: String, _ text: (Item) -> String) -> String {
        let shown = items.prefix(longestList).map { "- \(text($0))\n" }.joined()
        let more = items.count - longestList
        return shown + (more > 0 ? "- and \(counted(more, noun)) more\n" : "")
    }
}
