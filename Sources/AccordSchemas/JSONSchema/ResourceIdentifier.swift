/// Resolving the references of JSON Schema (RFC 3986, Reference Resolution), for URIs and for paths of files alike.
enum ResourceIdentifier {
    /// The part before the fragment, and the fragment without its `#`.
    static func split(_ reference: String) -> (resource: String, fragment: String) {
        guard let hash = reference.firstIndex(of: "#") else { return (reference, "") }
        return (String(reference[..<hash]), String(reference[reference.index(after: hash)...]))
    }

    static func resolve(_ reference: String, against base: String) -> String {
        if reference.isEmpty { return base }
        if hasScheme(reference) { return reference }
        let root = rootLength(of: base)
        if reference.hasPrefix("/") { return base.prefix(root) + normalized(reference) }
        let path = base.dropFirst(root)
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return base.prefix(root) + normalized(folder + reference)
    }

    static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), text.first?.isLetter == true else { return false }
        return text[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }

    /// How many characters of a base are scheme and authority.
    private static func rootLength(of base: String) -> Int {
        guard hasScheme(base), let slashes = base.range(ofText: "://") else { return 0 }
        let path = base[slashes...].firstIndex(of: "/") ?? base.endIndex
        return base.distance(from: base.startIndex, to: path)
    }

    private static func normalized(_ path: some StringProtocol) -> String {
        var segments: [Substring] = []
        for segment in String(path).split(separator: "/", omittingEmptySubsequences: false) {
            switch segment {
            case ".": continue
            case ".." where !(segments.isEmpty || segments.last == ".." || segments == [""]): segments.removeLast()
            default: segments.append(segment)
            }
        }
        return segments.joined(separator: "/")
    }

    static func percentDecoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"),
                let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// Behind the first occurrence of a text.
    fileprivate func range(ofText text: String) -> Index? {
        indices.first { self[$0...].hasPrefix(text) }.map { index($0, offsetBy: text.count) }
    }
}
