/// Collects indented lines.
struct SwiftWriter {
    private(set) var text = ""
    var indent = 0

    mutating func line(_ content: String = "") {
        if !content.isEmpty { text += String(repeating: "    ", count: indent) + content }
        text += "\n"
    }

    /// A line, an indented body, and a closing brace.
    mutating func block(_ head: String, _ body: (inout SwiftWriter) -> Void) {
        line(head + " {")
        inside(body)
        line("}")
    }

    mutating func inside(_ body: (inout SwiftWriter) -> Void) {
        indent += 1
        body(&self)
        indent -= 1
    }

    mutating func doc(_ text: String?) {
        guard let text, !text.isEmpty else { return }
        // Line breaks of Unicode take long to look for.
        let paragraphs =
            text.utf8.allSatisfy(\.isPrintableASCII)
            ? [text[...]] : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for paragraph in paragraphs {
            line(paragraph.isEmpty ? "///" : "/// \(paragraph)")
        }
    }

    /// A call or a declaration, its arguments on one line each where they do not fit into one.
    mutating func call(_ head: String, _ arguments: [String], _ tail: String = "") {
        let short = "\(head)(\(arguments.joined(separator: ", ")))\(tail)"
        guard short.count + indent * 4 > 120 else { return line(short) }
        line("\(head)(")
        inside { inner in
            for (position, argument) in arguments.enumerated() {
                inner.line(argument + (position == arguments.count - 1 ? "" : ","))
            }
        }
        line(")\(tail)")
    }
}
