extension String {
    /// As a shell reads it as one word.
    var shellWord: String {
        let isPlain = allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-._/:@".contains($0)) }
        let parts = split(separator: "'", omittingEmptySubsequences: false)
        return isPlain && !isEmpty ? self : "'" + parts.joined(separator: "'\\''") + "'"
    }

    /// What git complains about, without what it says of how it was called.
    var gitMessage: String {
        let lines = split(separator: "\n").map { $0.hasPrefix("fatal: ") ? $0.dropFirst(7) : $0[...] }
        return lines.joined(separator: " ")
    }
}
