import AccordDocuments

/// A full name: a simple name in a namespace, which may be empty (Avro 1.12, Names).
public struct AvroName: Hashable, Sendable {
    public let namespace: String
    public let simpleName: String

    public var fullName: String { namespace.isEmpty ? simpleName : "\(namespace).\(simpleName)" }

    /// A name as it is written: with a dot it is full, without one it lies in the enclosing namespace.
    public init(_ written: String, enclosedBy namespace: String) {
        if let dot = written.utf8.lastIndex(of: UInt8(ascii: ".")) {
            self.namespace = String(written[..<dot])
            simpleName = String(written[written.utf8.index(after: dot)...])
        } else {
            self.namespace = namespace
            simpleName = written
        }
    }

    /// Letters, digits and underscores, not starting with a digit.
    static func isSimpleName(_ text: String) -> Bool { areSimpleNames(text, joinedByDots: false) }

    /// Simple names joined by dots, or nothing at all for the null namespace.
    static func isNamespace(_ text: String) -> Bool { text.isEmpty || areSimpleNames(text, joinedByDots: true) }

    private static func areSimpleNames(_ text: String, joinedByDots: Bool) -> Bool {
        text.withBytes { bytes in
            var isAtStart = true
            for byte in bytes {
                if byte.isASCIILetter || byte == UInt8(ascii: "_") || byte.isASCIIDigit && !isAtStart {
                    isAtStart = false
                } else {
                    guard byte == UInt8(ascii: "."), joinedByDots, !isAtStart else { return false }
                    isAtStart = true
                }
            }
            return !isAtStart
        }
    }

    var isValid: Bool { Self.isSimpleName(simpleName) && Self.isNamespace(namespace) }
}

extension UInt8 {
    var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
