extension String {
    /// The text without control characters, so that what stands in a file cannot steer a terminal or forge a line.
    public var printable: String {
        replacingScalars { $0.isControl ? $0 == "\t" ? " " : "\u{FFFD}" : nil }
    }

    /// Each scalar as a function writes it, or as it is where that has nothing to say.
    package func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
        guard unicodeScalars.contains(where: { replacement($0) != nil }) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if let text = replacement(scalar) { result += text } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        // Properties of Unicode take long to look up.
        guard !isASCII else { return value < 0x20 || value == 0x7F }
        return switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format: true
        default: false
        }
    }
}
