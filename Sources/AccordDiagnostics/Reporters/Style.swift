/// Terminal colours, or none.
struct Style {
    let colored: Bool

    func bold(_ text: String) -> String { wrap(text, code: "1") }

    func dim(_ text: String) -> String { wrap(text, code: "34") }

    func severity(_ severity: Severity, _ text: String) -> String {
        switch severity {
        case .error, .unchecked: wrap(text, code: "1;31")
        case .warning: wrap(text, code: "1;33")
        }
    }

    private func wrap(_ text: String, code: String) -> String {
        colored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
