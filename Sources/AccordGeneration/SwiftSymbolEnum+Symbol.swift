import AccordDocuments

extension SwiftSymbolEnum {
    /// A value that an enum lists.
    enum Symbol: Hashable {
        case text(String)
        /// A number as it is written, a whole one without a fraction.
        case number(String)

        /// Of a text or a number.
        init(_ value: Value) {
            if let number = value.number {
                self = .number(number.asInteger(Int128.self).map(String.init) ?? value.numberText ?? "")
            } else {
                self = .text(value.string ?? "")
            }
        }

        var caseName: String {
            switch self {
            case .text(let text): SwiftNames.enumCase(text)
            case .number(let text): SwiftNames.enumCase(text.hasPrefix("-") ? "minus_\(text.dropFirst())" : text)
            }
        }
    }

    /// Texts alone are symbols, as those of Avro are.
    var hasNumbers: Bool { cases.contains { if case .number = $0.value { true } else { false } } }

    /// The listed values as Swift: texts, or values of `JSONValue` where there are numbers.
    var literals: [String] {
        cases.map { found in
            switch found.value {
            case .text(let text):
                hasNumbers ? ".string(\(SwiftLiteral.string(text)))" : SwiftLiteral.string(text)
            case .number(let text):
                Int64(text) == nil
                    ? ".number(AccordEvents.ExactDecimal(\(SwiftLiteral.string(text)))!)" : ".integer(\(text))"
            }
        }
    }
}
