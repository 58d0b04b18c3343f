import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A JSON value that is made up, not read: what a witness consists of (JSON Schema, Instance Data Model).
indirect enum Instance: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(ExactNumber)
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

    /// Integers count as numbers.
    var type: JSONType {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// Values share their parts, so that one may be larger than memory is.
    var isTooLarge: Bool {
        var left = 20_000
        count(&left)
        return left < 0
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
        JSONReader.read(SourceFile(path: "", bytes: Array(tree.line.utf8))).document.map { Instance($0.root) }
    }

    /// To be written down, the members in the order of their names.
    var tree: JSONTree {
        switch self {
        case .null: .scalar("null")
        case .boolean(let value): .scalar(value ? "true" : "false")
        case .number(let number): .scalar(number.text)
        case .string(let text): .string(text)
        case .array(let elements): .array(elements.map(\.tree))
        case .object(let members): .object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.tree) })
        }
    }
}

extension ExactNumber {
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
