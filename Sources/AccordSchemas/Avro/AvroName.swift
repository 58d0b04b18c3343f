import AccordDocuments

/// A full name: a simple name in a namespace, which may be empty (Avro 1.12, Names).
public struct AvroName: Hashable, Sendable {
    public let namespace: String
    public let simpleName: String

    public var fullName: String { namespace.isEmpty ? simpleName : "\(namespace).\(simpleName)" }

    /// A name as it is written: with a dot it is full, without one it lies in the enclosing namespace.
    public init(_ written: String, enclosedBy namespace: String) {
        if let dot = written.utf8.lastIndex(of: Self.dot) {
            self.namespace = String(written[..<dot])
            simpleName = String(written[written.utf8.index(after: dot)...])
        } else {
            self.namespace = namespace
            simpleName = written
        }
    }

    private static let dot = UInt8(ascii: ".")

    /// Letters, digits and underscores, not starting with a digit.
    static func isSimpleName(_ text: String) -> Bool { areSimpleNames(text, joinedByDots: false) }

    /// Simple names joined by dots, or nothing at all for the null namespace.
    static func isNamespace(_ text: String) -> Bool { text.isEmpty || areSimpleNames(text, joinedByDots: true) }

    private static func areSimpleNames(_ text: String, joinedByDots: Bool) -> Bool {
        text.withBytes { bytes in
            var isAtStart = true
            for byte in bytes {
                if byte == dot, joinedByDots, !isAtStart {
                    isAtStart = true
                } else {
                    guard byte.isASCIILetter || byte == UInt8(ascii: "_") || byte.isASCIIDigit && !isAtStart else {
                        return false
                    }
                    isAtStart = false
                }
            }
            return !isAtStart
        }
    }

    var isValid: Bool { Self.isSimpleName(simpleName) && Self.isNamespace(namespace) }
}

extension UInt8 {
    var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isASCIILetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
    }
}
