import AccordEvents
import Foundation
import GoldenTypes
import Testing

@testable import AccordGeneration

/// Names, docs and texts of schemas may hold any Unicode scalar; what they become in Swift may not.
struct HostileTextTests {
    /// All scalars of the blocks that hold what is no letter, marks and controls, and one in a hundred of all others.
    private static let scalars: [Unicode.Scalar] = (UInt32(0)...0x10FFFF).compactMap { value in
        guard let scalar = Unicode.Scalar(value) else { return nil }
        switch scalar.properties.generalCategory {
        case .format, .control, .enclosingMark, .lineSeparator, .paragraphSeparator, .spaceSeparator: return scalar
        default: break
        }
        let isKept =
            value < 0x400 || 0x2000..<0x2100 ~= value || 0xFDC0..<0x10000 ~= value || value & 0xFFFF >= 0xFFFD
            || value % 101 == 0 && value < 0xE0200
            // Those that join with what follows: Prepend of Unicode Standard Annex 29, and what begins a syllable.
            || [0x0D4E, 0x1100, 0x111C2, 0x1193F, 0x11A3A, 0x11D46].contains(value)
        return isKept ? scalar : nil
    }

    /// The scalar before and after what ends a declaration: those that join with what follows have hidden it.
    private static func hostile(_ scalar: Unicode.Scalar) -> String { "x\(scalar);\(scalar)}\(scalar){\(scalar)" }

    private static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first else { return false }
        return (first == "_" || first.properties.isXIDStart)
            && name.unicodeScalars.allSatisfy {
                $0 == "_" || $0.properties.isXIDContinue && !$0.properties.isDefaultIgnorableCodePoint
            }
    }

    @Test func namesAreIdentifiers() {
        var wrong: [String] = []
        for scalar in Self.scalars {
            for written in [String(scalar), Self.hostile(scalar)] {
                let names = [SwiftNames.property(written), SwiftNames.enumCase(written), SwiftNames.type(written)]
                if !names.allSatisfy(Self.isIdentifier) || names[0] == names[2] {
                    wrong.append("U+\(String(scalar.value, radix: 16)): \(names)")
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.count) of \(Self.scalars.count), such as \(wrong.prefix(5))")
    }

    /// A contract with hostile names and texts in every place that reaches Swift.
    private static func schema(of scalars: ArraySlice<Unicode.Scalar>) -> String {
        let properties = scalars.map { scalar in
            let name = JSONValue.string(hostile(scalar) + String(scalar.value)).text
            let doc = JSONValue.string("\(scalar)*/\(scalar)\n\(scalar)").text
            let inner = #"{"type": "object", "description": \#(doc), "properties": {\#(name): {"const": \#(name)}}}"#
            return "\(name): {\"description\": \(doc), \"default\": \(name), \"type\": \"string\"}, "
                + #""inner \#(String(scalar.value))": \#(inner)"#
        }
        return #"{"type": "object", "properties": {"id": {"type": "string"}, \#(properties.joined(separator: ", "))}}"#
    }

    @Test func whatComesOutIsParsed() throws {
        var schemas = ["things/topic.yaml": "key: id\n"]
        let size = 250
        for start in stride(from: 0, to: Self.scalars.count, by: size) {
            schemas["things/ThingChanged\(start).schema.json"] = Self.schema(
                of: Self.scalars[start..<min(start + size, Self.scalars.count)])
        }
        let module = try GeneratedModule(schemas)
        #expect(module.findings.isEmpty)
        #expect(module.files.count == schemas.count - 1)
        let messages = try module.parserMessages()
        #expect(messages.isEmpty, "\(messages.prefix(2000))")
        let hidden: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
        let shown = module.files.flatMap { file in
            file.text.unicodeScalars.filter {
                hidden.contains($0.properties.generalCategory) && !["\n", "\u{200C}", "\u{200D}"].contains($0)
            }
        }
        #expect(Set(shown).isEmpty)
    }
}

extension JSONValue {
    fileprivate var text: String {
        (try? String(decoding: JSONEncoder().encode(self), as: UTF8.self)) ?? ""
    }
}
