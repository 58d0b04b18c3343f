/// A full name: a simple name in a namespace, which may be empty (Avro 1.12, Names).
public struct AvroName: Hashable, Sendable {
    public let namespace: String
    public let simpleName: String

    public var fullName: String { namespace.isEmpty ? simpleName : "\(namespace).\(simpleName)" }

    /// A name as it is written: with a dot it is full, without one it lies in the enclosing namespace.
    public init(_ written: String, enclosedBy namespace: String) {
        if let dot = written.lastIndex(of: ".") {
            self.namespace = String(written[..<dot])
            simpleName = String(written[written.index(after: dot)...])
        } else {
            self.namespace = namespace
            simpleName = written
        }
    }

    /// Letters, digits and underscores, not starting with a digit.
    static func isSimpleName(_ text: some StringProtocol) -> Bool {
        guard let first = text.utf8.first, !first.isASCIIDigit else { return false }
        return text.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
    }

    /// Simple names joined by dots, or nothing at all for the null namespace.
    static func isNamespace(_ text: String) -> Bool {
        text.isEmpty || text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isSimpleName)
    }

    var isValid: Bool { Self.isSimpleName(simpleName) && Self.isNamespace(namespace) }
}

extension UInt8 {
    var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isASCIILetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
    }
}
