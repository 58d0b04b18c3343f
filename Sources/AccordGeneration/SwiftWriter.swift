/// Collects indented lines.
struct SwiftWriter {
    private(set) var text = ""
    /// The last line begins a declaration, so that no empty line is due.
    var endsInBrace: Bool { text.utf8.suffix(2).elementsEqual("{\n".utf8) }
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
        for paragraph in text.paragraphs {
            line(paragraph.isEmpty ? "///" : "/// \(paragraph.inComment)")
        }
    }

    /// A text as a raw literal, on as many lines as it needs.
    mutating func literal(_ head: String, _ text: String, _ tail: String) {
        let lines = SwiftLiteral.raw(text)
        guard lines.count > 1 else { return line(head + lines[0] + tail) }
        line(head + lines[0])
        inside { inner in
            for content in lines.dropFirst().dropLast() { inner.line(content) }
            inner.line(lines[lines.count - 1] + tail)
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

extension String {
    /// The lines of the text, which any line break of Unicode ends.
    fileprivate var paragraphs: [String] {
        // Line breaks of Unicode take long to look for.
        if utf8.allSatisfy(\.isPrintableASCII) { return [self] }
        let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"]
        let scalars = replacing("\r\n", with: "\n").unicodeScalars
        return scalars.split(omittingEmptySubsequences: false) { breaks.contains($0) }.map(String.init)
    }
}
