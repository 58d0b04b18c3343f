/// What generated Swift declares: each type by its full name, such as `.OrderPlaced.Side:`, and each property and case with
/// its type.
func generatedDeclarations(in text: String) -> Set<String> {
    var found: Set<String> = []
    var path: [(indent: Int, name: String)] = []
    for line in text.split(separator: "\n") {
        let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
        let content = line[line.utf8.index(line.startIndex, offsetBy: indent)...]
        let words = content.split(separator: " ")
        while let last = path.last, last.indent >= indent, content != "}" { path.removeLast() }
        let place = path.map(\.name).joined(separator: ".")
        if let type = name(of: words) {
            if words[1] == "nonisolated" { path.append((indent, type)) }
            found.insert("\(place).\(type):")
        } else if content.hasPrefix("public var ")
            || content.hasPrefix("case ") && words[1].utf8.first != UInt8(ascii: ".")
        {
            // A property on a way back to its own type is computed, and the same to callers.
            found.insert("\(place).\(content.replacing(" {", with: ""))")
        }
    }
    return found
}

/// Of the type that a line declares.
private func name(of words: [Substring]) -> String? {
    guard words.count > 2, words[0] == "public", ["nonisolated", "typealias"].contains(words[1]) else { return nil }
    let keyword = words.firstIndex { ["struct", "enum", "typealias"].contains($0) }
    return keyword.map { words[$0 + 1].split(separator: ":").first.map(String.init) ?? "" }
}
