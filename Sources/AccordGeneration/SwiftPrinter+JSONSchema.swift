// What only JSON Schema has: alternatives that are told apart by what they hold, and arrays of known items.
extension SwiftPrinter {
    mutating func print(_ choice: SwiftChoice, _ modifiers: String) {
        writer.doc(choice.doc)
        let keyword = choice.isIndirect ? "indirect enum" : "enum"
        let access = self.access
        writer.line("\(modifiers) \(keyword) \(choice.name): Swift.Codable, Swift.Hashable, Swift.Sendable {")
        writer.inside { inner in
            for found in choice.cases { inner.line("case \(SwiftNames.escaped(found.name))(\(found.type.text))") }
            inner.line("/// An alternative of a newer version; it is written back as it came.")
            inner.line("case unrecognized(AccordEvents.JSONValue)")
            inner.line()
            inner.block("\(access) init(from decoder: any Swift.Decoder) throws") {
                if let property = choice.property {
                    $0.line(
                        "switch try AccordEvents.Discriminator.text(of: \(SwiftLiteral.string(property)), in: decoder) {"
                    )
                } else {
                    $0.line("switch try AccordEvents.Discriminator.kind(in: decoder) {")
                }
                for found in choice.cases {
                    let tags = found.tags.map { choice.property == nil ? ".\($0)" : SwiftLiteral.string($0) }
                    let method = found.type.decodeMethod
                    $0.line("case \(tags.joined(separator: ", ")):")
                    $0.inside {
                        $0.line(
                            "self = .\(SwiftNames.escaped(found.name))(try AccordEvents.Discriminator.\(method)(decoder))"
                        )
                    }
                }
                $0.line("default: self = .unrecognized(try AccordEvents.JSONValue(from: decoder))")
                $0.line("}")
            }
            inner.line()
            inner.block("\(access) func encode(to encoder: any Swift.Encoder) throws") {
                $0.line("switch self {")
                for found in choice.cases {
                    let method = found.type.encodeMethod
                    $0.line(
                        "case .\(SwiftNames.escaped(found.name))(let value): try AccordEvents.Discriminator.\(method)(value, encoder)"
                    )
                }
                $0.line("case .unrecognized(let value): try value.encode(to: encoder)")
                $0.line("}")
            }
        }
        printNested(choice.nested)
        writer.line("}")
    }

    mutating func print(_ wrapper: SwiftWrapper, _ modifiers: String) {
        writer.doc(wrapper.doc)
        let (access, type) = (self.access, wrapper.type.text)
        writer.line("\(modifiers) struct \(wrapper.name): AccordEvents.SingleValue, Swift.Codable, Swift.Hashable {")
        writer.inside { inner in
            inner.line("\(access) var value: \(type)")
            inner.line()
            inner.block("\(access) init(_ value: \(type))") { $0.line("self.value = value") }
        }
        printNested(wrapper.nested)
        writer.line("}")
    }
}
