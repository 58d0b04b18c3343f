public import AccordDiagnostics

extension JSONTree {
    /// The value as it is, but for the parts that a function gives another form.
    public init(_ value: Value, replacing replacement: (Value) -> JSONTree? = { _ in nil }) {
        if let replaced = replacement(value) {
            self = replaced
            return
        }
        switch value.kind {
        case .array: self = .array(value.elements.map { JSONTree($0, replacing: replacement) })
        case .object:
            self = .object(value.members.map { ($0.name, JSONTree($0.value, replacing: replacement)) })
        default: self = .scalar(value.compactText)
        }
    }

    /// Not nested more deeply than the reader of JSON allows.
    public var isReadable: Bool { isNested(atMost: JSONReader.depthLimit) }

    private func isNested(atMost limit: Int) -> Bool {
        switch self {
        case .scalar: true
        case .array(let elements): limit > 0 && elements.allSatisfy { $0.isNested(atMost: limit - 1) }
        case .object(let members): limit > 0 && members.allSatisfy { $0.value.isNested(atMost: limit - 1) }
        }
    }
}
