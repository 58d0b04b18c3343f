extension String {
    /// The text without control characters, so that what stands in a file cannot steer a terminal or forge a line.
    public var printable: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        return replacingScalars { $0 == "\t" ? " " : $0.isControl ? "\u{FFFD}" : nil }
    }

    /// Each scalar as a function writes it, or as it is where that has nothing to say.
    package func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
        var result = ""
        for scalar in unicodeScalars {
            if let text = replacement(scalar) { result += text } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format: true
        default: false
        }
    }
}
