/// What makes a finding the same one in another run. It holds no place, because lines move, and no version, because
/// versions go up with every release.
public struct FindingIdentity: Hashable, Sendable {
    public let rule: String
    public let path: String
    /// The message with a placeholder for every version in it.
    public let message: String

    public init(rule: String, path: String, message: String) {
        self.rule = rule
        self.path = path
        self.message = message
    }
}

extension Finding {
    public var identity: FindingIdentity {
        FindingIdentity(rule: rule, path: location.file.path, message: message.replacingVersions(versions))
    }
}

extension String {
    /// `1.2` and `1.2 (main)` are versions, if there is such a version; `x1.2`, `1.2.3` and what stands in quotes are not.
    fileprivate func replacingVersions(_ versions: Set<String>) -> String {
        guard !versions.isEmpty else { return self }
        let scalars = Array(unicodeScalars)
        var result = ""
        var index = 0
        var isQuoted = false
        while index < scalars.count {
            if scalars[index] == "\"" { isQuoted.toggle() }
            if !isQuoted, let end = scalars.endOfVersion(at: index), versions.contains(scalars.text(index..<end)) {
                result += "<version>"
                index = scalars.endOfParentheses(at: end) ?? end
            } else {
                result.unicodeScalars.append(scalars[index])
                index += 1
            }
        }
        return result
    }
}

extension [Unicode.Scalar] {
    fileprivate func text(_ range: Range<Int>) -> String {
        self[range].reduce(into: "") { $0.unicodeScalars.append($1) }
    }

    fileprivate func endOfVersion(at start: Int) -> Int? {
        guard start == 0 || !self[start - 1].isPartOfWord else { return nil }
        let dot = endOfDigits(at: start)
        guard dot > start, dot < count, self[dot] == "." else { return nil }
        let end = endOfDigits(at: dot + 1)
        guard end > dot + 1, end == count || !self[end].isPartOfWord else { return nil }
        return end
    }

    private func endOfDigits(at start: Int) -> Int {
        self[start...].firstIndex { !("0"..."9").contains($0) } ?? count
    }

    /// The end of parentheses that stand directly behind a version.
    fileprivate func endOfParentheses(at start: Int) -> Int? {
        guard start + 1 < count, self[start] == " ", self[start + 1] == "(" else { return nil }
        return self[start...].firstIndex(of: ")").map { $0 + 1 }
    }
}

extension Unicode.Scalar {
    fileprivate var isPartOfWord: Bool {
        properties.isAlphabetic || properties.numericType != nil || "._-/'\"".unicodeScalars.contains(self)
    }
}
