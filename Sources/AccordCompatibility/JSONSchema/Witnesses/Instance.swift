import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A JSON value that is made up, not read: what a witness consists of (JSON Schema, Instance Data Model).
indirect enum Instance: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(ExactNumber)
    /// A whole number that is written with a fraction or an exponent, such as 2.0. In draft 4 that is no integer (JSON
    /// Schema draft 4, 3.5); otherwise it equals the number.
    case wholeFraction(ExactNumber)
    case string(String)
    case array([Instance])
    case object([String: Instance])

    init(_ value: Value) {
        switch value.kind {
        case .null: self = .null
        case .boolean: self = .boolean(value.boolean == true)
        case .number: self = value.number.map(Instance.number) ?? .null
        case .string: self = .string(value.string ?? "")
        case .array: self = .array(value.elements.map(Instance.init))
        case .object:
            let members = value.members.map { ($0.name, Instance($0.value)) }
            self = .object(Dictionary(members, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// A value with its numbers as they are written, and not by what they are equal to.
    static func asWritten(_ value: Value) -> Instance {
        switch value.kind {
        case .number where value.number?.isInteger == true && value.compactText.utf8.contains(where: Self.isOfFraction):
            return value.number.map(Instance.wholeFraction) ?? .null
        case .array: return .array(value.elements.map(asWritten))
        case .object:
            let members = value.members.map { ($0.name, asWritten($0.value)) }
            return .object(Dictionary(members, uniquingKeysWith: { first, _ in first }))
        default: return Instance(value)
        }
    }

    private static func isOfFraction(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(byte)
    }

    /// The ways to write a value that is listed: as it is there, and at last with its whole numbers as integers.
    static func spellings(of listed: Value) -> [Instance] {
        let (written, plain) = (asWritten(listed), Instance(listed))
        return written == plain ? [plain] : [written, plain]
    }

    /// The value with its numbers by what they are equal to, which is how values are compared.
    var normalized: Instance {
        switch self {
        case .wholeFraction(let number): .number(number)
        case .array(let elements): .array(elements.map(\.normalized))
        case .object(let members): .object(members.mapValues(\.normalized))
        default: self
        }
    }

    /// Integers count as numbers.
    var type: JSONType {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number, .wholeFraction: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// Values share their parts, so that one may be larger than memory is.
    var isTooLarge: Bool { weight > Self.mostValues }

    private static let mostValues = 20_000

    /// How many values it consists of; of those that are too large only that they are.
    var weight: Int {
        var left = Self.mostValues
        count(&left)
        return Self.mostValues - left
    }

    private func count(_ left: inout Int) {
        left -= 1
        guard left >= 0 else { return }
        switch self {
        case .array(let elements): for element in elements where left >= 0 { element.count(&left) }
        case .object(let members): for member in members.values where left >= 0 { member.count(&left) }
        default: break
        }
    }

    /// What a reader makes of it once it is written down; nil where that cannot be read.
    var asPrinted: Instance? {
        JSONReader.read(SourceFile(path: "", bytes: Array(tree.line.utf8))).document.map { .asWritten($0.root) }
    }

    /// To be written down, the members in the order of their names.
    var tree: JSONTree {
        switch self {
        case .null: .scalar("null")
        case .boolean(let value): .scalar(value ? "true" : "false")
        case .number(let number): .scalar(number.text)
        case .wholeFraction(let number): .scalar(number.textWithFraction)
        case .string(let text): .string(text)
        case .array(let elements): .array(elements.map(\.tree))
        case .object(let members): .object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.tree) })
        }
    }
}

extension ExactNumber {
    /// As JSON, with a fraction or an exponent even where it is a whole number.
    fileprivate var textWithFraction: String {
        let text = text
        return text.utf8.contains(UInt8(ascii: "e")) || !isInteger ? text : text + ".0"
    }

    /// As JSON; written out in full unless the exponent is large.
    var text: String {
        guard !digits.isEmpty else { return "0" }
        let sign = isNegative ? "-" : ""
        let figures = digits.map(String.init).joined()
        switch exponent {
        case 0...30: return sign + figures + String(repeating: "0", count: exponent)
        case -30..<0:
            let padded = String(repeating: "0", count: max(0, 1 - exponent - figures.count)) + figures
            return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
        default: return "\(sign)\(figures)e\(exponent)"
        }
    }
}
