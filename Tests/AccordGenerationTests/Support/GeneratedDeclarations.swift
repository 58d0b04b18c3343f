/// What generated Swift declares: each type by its full name, such as `.OrderPlaced.Side:`, and each property and case with
/// its type.
func generatedDeclarations(in text: String) -> Set<String> {
    var found: Set<String> = []
    var path: [(indent: Int, name: String)] = []
    for line in text.split(separator: "\n") {
        let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
        let content = line[line.utf8.index(line.startIndex, offsetBy: indent)...]
        guard ["public ", "case ", "}"].contains(where: content.hasPrefix) else { continue }
        while let last = path.last, last.indent >= indent, content != "}" { path.removeLast() }
        let place = path.map(\.name).joined(separator: ".")
        if let match = content.firstMatch(of: /^public nonisolated (?:indirect )?(?:struct|enum) ([^ :]+)/) {
            path.append((indent, String(match.1)))
            found.insert("\(place).\(match.1):")
        } else if let match = content.firstMatch(of: /^public typealias (\w+) =/) {
            found.insert("\(place).\(match.1):")
        } else if content.hasPrefix("public var ") || content.firstMatch(of: /^case [^."0-9]/) != nil {
            // A property on a way back to its own type is computed, and the same to callers.
            found.insert("\(place).\(content.replacing(" {", with: ""))")
        }
    }
    return found
}
