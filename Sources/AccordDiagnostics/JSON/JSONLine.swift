/// JSON on one line, written piece by piece (RFC 8259).
package struct JSONLine {
    package private(set) var bytes: [UInt8] = []

    /// What stands behind commas and colons.
    private let space: String

    package init(space: String = " ") {
        self.space = space
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// A value that is written already.
    package mutating func json(_ text: String) { bytes += text.utf8 }

    package mutating func json(_ text: UnsafeBufferPointer<UInt8>) { bytes += text }

    package mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string($0) }
    }

    package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
        if bytes.isEmpty { bytes.reserveCapacity(text.count + 2) }
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\r"): bytes += "\\r".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case 0..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func array<Element>(_ elements: [Element], _ write: (inout JSONLine, Element) -> Void) {
        list(elements, between: "[", "]", write)
    }

    /// An object of members of which each is written by `key` and a value.
    package mutating func object<Element>(_ members: [Element], _ write: (inout JSONLine, Element) -> Void) {
        list(members, between: "{", "}", write)
    }

    package mutating func key(_ name: String) {
        var name = name
        name.withUTF8 { key($0) }
    }

    package mutating func key(_ name: UnsafeBufferPointer<UInt8>) {
        string(name)
        json(":" + space)
    }

    private mutating func list<Element>(
        _ elements: [Element], between opening: Unicode.Scalar, _ closing: Unicode.Scalar,
        _ write: (inout JSONLine, Element) -> Void
    ) {
        bytes.append(UInt8(ascii: opening))
        for position in elements.indices {
            if position > 0 { json("," + space) }
            write(&self, elements[position])
        }
        bytes.append(UInt8(ascii: closing))
    }
}
