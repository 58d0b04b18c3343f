import AccordDiagnostics

/// Writes trees as YAML, in one of its notations.
enum RandomYAML {
    static func text(of tree: JSONTree, _ generator: inout SeededGenerator) -> String {
        if generator.chance(30) { return tree.line + "\n" }
        var text = generator.pick(["", "", "", "", "", "---\n", "%YAML 1.2\n---\n", "# words\n", "\u{FEFF}"])
        write(tree, indent: "", to: &text, &generator)
        return text + (generator.chance(5) ? generator.pick(["...\n", "---\n", "\t\n"]) : "")
    }

    private static func write(
        _ tree: JSONTree, indent: String, to text: inout String, _ generator: inout SeededGenerator
    ) {
        switch tree {
        case .object(let members) where !members.isEmpty && indent.count < 200:
            text += "\n"
            for member in members {
                text += indent + JSONText.quoted(member.name) + ": "
                if generator.chance(1) { text += generator.pick(["&a ", "!!str ", "!x ", "*a ", "| ", "> "]) }
                write(member.value, indent: indent + "  ", to: &text, &generator)
            }
        case .array(let elements) where !elements.isEmpty && indent.count < 200 && generator.chance(50):
            text += "\n"
            for element in elements {
                text += indent + "- "
                write(element, indent: indent + "  ", to: &text, &generator)
            }
        default:
            let line = tree.line
            let isPlain = line.utf8.count > 2 && line.utf8.dropFirst().dropLast().allSatisfy { 0x61...0x7A ~= $0 }
            text += (isPlain && line.hasPrefix("\"") ? String(line.dropFirst().dropLast()) : line) + "\n"
        }
    }

    /// What YAML can be made to cost: aliases of aliases, depth, long keys.
    static func heavy(_ generator: inout SeededGenerator) -> String {
        let size = generator.size(upTo: 20_000)
        switch generator.below(7) {
        case 0:
            let width = generator.size(upTo: 12)
            return (1...12).reduce("a0: &a0 [x]\n") { text, level in
                let aliases = Array(repeating: "*a\(level - 1)", count: width).joined(separator: ", ")
                return text + "a\(level): &a\(level) [\(aliases)]\n"
            }
        case 1:
            let open = generator.pick(["[", "{a: ", "- ", "? ", "&a ", "!x ", ": ", "'", "\"", "!!", "*a "])
            return String(repeating: open, count: size)
        case 2: return String(repeating: "k", count: size * 10) + ": 1\n"
        case 3: return (0..<size).map { "key\($0): 1\n" }.joined()
        case 4:
            return "key: id\nproducers:\n" + (0..<size / 10).map { "  p\($0): { settings: { acks: 1 } }\n" }.joined()
        case 5:
            let settings = (0..<size / 4).map { "      s\($0).acks: \($0)\n" }.joined()
            return "key: id\nproducers:\n  p:\n    settings:\n" + settings
        default:
            let words = (0..<size / 4).map { "w\($0)" }.joined(separator: ", ")
            return "names: { deny: [\(words)] }\nrules: { \(words.replacing(",", with: ": off,")): off }\n"
        }
    }
}
