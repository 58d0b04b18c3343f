import AccordDiagnostics

/// How the words of a name are put together.
enum NameCase {
    case pascal, snake, upperSnake

    func matches(_ name: String) -> Bool {
        switch self {
        case .pascal:
            name.first?.isUppercase == true
                && name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.continuesName }
        case .snake: isSnake(name) { $0.properties.isLowercase }
        case .upperSnake: isSnake(name) { $0.properties.isUppercase }
        }
    }

    private func isSnake(_ name: String, isLetter: (Unicode.Scalar) -> Bool) -> Bool {
        guard let first = name.unicodeScalars.first, isLetter(first), name.last != "_", !name.contains("__") else {
            return false
        }
        return name.unicodeScalars.allSatisfy { isLetter($0) || $0.continuesName || $0 == "_" }
    }

    func spelling(_ name: String) -> String {
        let words = NameWords(name).spelledWords
        switch self {
        case .pascal: return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        case .snake: return words.map { $0.lowercased() }.joined(separator: "_")
        case .upperSnake: return words.map { $0.uppercased() }.joined(separator: "_")
        }
    }

    var phrase: String {
        switch self {
        case .pascal: "Pascal case"
        case .snake: "snake case"
        case .upperSnake: "upper snake case"
        }
    }

    /// What is released keeps its name, whatever it is.
    func findings(_ names: some Sequence<DeclaredName>, in declarations: Declarations) -> [Finding] {
        names.filter { !declarations.releasedNames.contains($0.text) && !matches($0.text) }.map { name in
            let other = spelling(name.text)
            return Finding(
                "'\(name.text)' is not in \(phrase)", at: name.location,
                help: matches(other) ? "call it '\(other)'" : nil)
        }
    }
}

extension Unicode.Scalar {
    /// A digit, or a mark on the letter before. A `Character` may hold anything behind its first scalar.
    fileprivate var continuesName: Bool {
        switch properties.generalCategory {
        case .decimalNumber, .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}
