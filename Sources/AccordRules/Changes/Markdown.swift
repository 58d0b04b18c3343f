import AccordDiagnostics

/// Text that GitHub's Markdown shows as it is: no markup, no links, and nobody is called by a name with an @.
enum Markdown {
    private static let longestLine = 500

    static func escaped(_ text: String) -> String {
        let text = text.printable
        let cut = text.count > longestLine ? text.prefix(longestLine) + "…" : text[...]
        return cut.unicodeScalars.reduce(into: "") { result, scalar in result += escaped(scalar) }
            .replacing("://", with: "&#58;//").replacing(#/(?i)www\./#) { "\($0.output.dropLast())&#46;" }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        // A comment keeps them from being mentions of people and issues.
        case "@", "#": "\(scalar)<!-- -->"
        case "\\", "`", "*", "_", "[", "]", "|", "~", "!", "$": "\\\(scalar)"
        default: String(scalar)
        }
    }

    /// As many items as may stand in one place, and how many there are besides.
    static func list(_ items: [String], indent: String = "", limit: Int = 50, of noun: String) -> String {
        let shown = items.prefix(limit).map { "\(indent)- \($0)\n" }.joined()
        let more = items.count - limit
        return shown + (more > 0 ? "\(indent)- and \(counted(more, noun)) more\n" : "")
    }
}
