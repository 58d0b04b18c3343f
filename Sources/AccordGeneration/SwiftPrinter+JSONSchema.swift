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

    mutating func print(_ tuple: SwiftTuple, _ modifiers: String) {
        writer.doc(tuple.doc)
        let rest = tuple.rest.map {
            SwiftProperty(
                name: "rest", wireName: "", type: .array($0), doc: "What follows.", presence: .required,
                defaultValue: "[]")
        }
        let items = tuple.items.map {
            SwiftProperty(
                name: $0.name, wireName: "", type: $0.propertyType, doc: nil, presence: .required,
                defaultValue: $0.isRequired ? nil : "nil")
        }
        writer.line("\(modifiers) struct \(tuple.name): Swift.Codable, Swift.Hashable, Swift.Sendable {")
        indented {
            $0.printProperties(items + [rest].compactMap { $0 })
            $0.printInitializer(items + [rest].compactMap { $0 })
            $0.printCoding(of: tuple)
        }
        printNested(tuple.nested)
        writer.line("}")
    }

    private mutating func printCoding(of tuple: SwiftTuple) {
        writer.block("\(access) init(from decoder: any Swift.Decoder) throws") { inner in
            inner.line("var items = try decoder.unkeyedContainer()")
            for item in tuple.items {
                let method = item.type.decodeMethod
                let decode = "items.\(method)(\(item.type.text).self)"
                inner.line(
                    item.isRequired
                        ? "self.\(item.name) = try \(decode)"
                        : "self.\(item.name) = try items.isAtEnd ? nil : \(decode)")
            }
            guard let rest = tuple.rest else { return }
            inner.line("self.rest = []")
            inner.line("while !items.isAtEnd { self.rest.append(try items.\(rest.decodeMethod)(\(rest.text).self)) }")
        }
        writer.line()
        writer.block("\(access) func encode(to encoder: any Swift.Encoder) throws") { inner in
            inner.line("var items = encoder.unkeyedContainer()")
            for item in tuple.items {
                let method = item.type.encodeMethod
                // As a property that may be null, an item that may be null is written even where it is not there.
                if item.isRequired || item.type.isOptional {
                    inner.line("try items.\(method)(self.\(item.name))")
                } else {
                    inner.line("guard let value = self.\(item.name) else { return }")
                    inner.line("try items.\(method)(value)")
                }
            }
            guard let rest = tuple.rest else { return }
            inner.line("for value in self.rest { try items.\(rest.encodeMethod)(value) }")
        }
    }
}
