import AccordDiagnostics

/// Values as Swift source.
enum SwiftLiteral {
    static func string(_ text: String) -> String { "\"\(escaped(text, hashes: "", quotes: true))\"" }

    /// Text as it stands, between as many `#` as it needs. What is long is cut into lines, which a backslash at the end
    /// puts together again; all lines but the first are to be indented alike.
    static func raw(_ text: String) -> [String] {
        let hashes = String(repeating: "#", count: hashCount(for: text))
        let lines = SourceLines(text).lines.map { escaped($0, hashes: hashes, quotes: false) }
        guard lines.count > 1 else {
            // Three quotes would begin a literal of many lines.
            return [text.utf8.starts(with: "\"\"".utf8) ? string(text) : "\(hashes)\"\(lines[0])\"\(hashes)"]
        }
        let continued = lines.dropLast().map { "\($0)\\\(hashes)" }
        return ["\(hashes)\"\"\""] + continued + [lines[lines.count - 1], "\"\"\"\(hashes)"]
    }

    /// One more than follow a quote or a backslash anywhere in the text.
    private static func hashCount(for text: String) -> Int {
        var most = 0
        var count: Int?
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): count = 0
            case UInt8(ascii: "#"): count = count.map { $0 + 1 }
            default: count = nil
            }
            most = max(most, count ?? 0)
        }
        return most + 1
    }

    private static func escaped(_ text: String, hashes: String, quotes: Bool) -> String {
        let isPlain = text.utf8.allSatisfy {
            $0.isPrintableASCII && !(quotes && ($0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")))
        }
        if isPlain { return text }
        return text.replacingScalars { scalar in
            switch scalar {
            case "\"", "\\": quotes ? "\\\(scalar)" : nil
            case "\n": "\\\(hashes)n"
            case "\r": "\\\(hashes)r"
            case "\t": "\\\(hashes)t"
            default: scalar.isHidden ? "\\\(hashes)\(scalar.number)" : nil
            }
        }
    }

    static func array(_ elements: [String]) -> String { "[\(elements.joined(separator: ", "))]" }

    static func dictionary(_ members: [(key: String, value: String)]) -> String {
        members.isEmpty ? "[:]" : array(members.map { "\(string($0.key)): \($0.value)" })
    }

    /// Bytes of a string in which every character stands for one.
    static func data(_ text: String) -> String {
        "AccordEvents.Data(\(array(text.unicodeScalars.map { String($0.value) })) as [Swift.UInt8])"
    }
}

extension UInt8 {
    var isPrintableASCII: Bool { 0x20..<0x7F ~= self }
}

extension Unicode.Scalar {
    /// Nobody sees it in a source file, or it makes something else look as it is not: controls, what sets the direction
    /// of text, and characters of no width but for the two that scripts and emoji join by.
    var isHidden: Bool {
        if isASCII { return value < 0x20 || value == 0x7F }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
            return self != "\u{200C}" && self != "\u{200D}"
        // Swift takes no escape for U+FDD0 and other noncharacters, but takes them as they are.
        case .unassigned: return properties.isDefaultIgnorableCodePoint && !properties.isNoncharacterCodePoint
        default: return false
        }
    }

    /// As it is written in a string literal: `u{202E}`.
    var number: String { "u{\(String(value, radix: 16, uppercase: true))}" }
}

extension String {
    /// The text on one line of a comment.
    var inComment: String {
        if utf8.allSatisfy(\.isPrintableASCII) { return self }
        return replacingScalars { $0 == "\t" ? "    " : $0.isHidden ? "\\\($0.number)" : nil }
    }
}
