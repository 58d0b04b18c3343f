extension SwiftPrinter {
    mutating func print(_ symbols: SwiftSymbolEnum, _ modifiers: String) {
        writer.doc(symbols.doc)
        let access = self.access
        let word = symbols.hasNumbers ? "Value" : "Symbol"
        let (property, argument) = (word.lowercased(), "\(word.lowercased())Index")
        writer.line("\(modifiers) enum \(symbols.name): AccordEvents.\(word)Enum, Swift.Codable, Swift.Hashable {")
        writer.inside { inner in
            for found in symbols.cases { inner.line("case \(SwiftNames.escaped(found.name))") }
            inner.line("/// A \(property) of a newer version; it is written back as it came.")
            inner.line("case unrecognized(AccordEvents.Unrecognized\(word)<Self>)")
            inner.line()
            inner.call(
                "\(access) static let \(property)Table = AccordEvents.\(word)Table",
                symbols.literals)
            inner.line()
            inner.block("\(access) init(\(argument): AccordEvents.\(word)Index<Self>)") {
                $0.line("switch \(argument) {")
                for (index, found) in symbols.cases.enumerated() {
                    let pattern = index == symbols.cases.count - 1 ? "" : "(\(index))"
                    $0.line("case .recognized\(pattern): self = .\(SwiftNames.escaped(found.name))")
                }
                $0.line("case .unrecognized(let \(property)): self = .unrecognized(\(property))")
                $0.line("}")
            }
            inner.line()
            inner.block("\(access) var \(argument): AccordEvents.\(word)Index<Self>") {
                $0.line("switch self {")
                for (index, found) in symbols.cases.enumerated() {
                    $0.line("case .\(SwiftNames.escaped(found.name)): .recognized(\(index))")
                }
                $0.line("case .unrecognized(let \(property)): .unrecognized(\(property))")
                $0.line("}")
            }
            guard let fallback = symbols.defaultCase else { return }
            inner.line()
            inner.line("/// The symbol, with the schema's default in place of one that is not recognized.")
            inner.block("\(access) var resolved: Self") {
                $0.line("if case .unrecognized = self { .\(SwiftNames.escaped(fallback)) } else { self }")
            }
        }
        printNested(symbols.nested)
        writer.line("}")
    }

    mutating func print(_ union: SwiftUnion, _ modifiers: String) {
        writer.doc(union.doc)
        let keyword = union.isIndirect ? "indirect enum" : "enum"
        let access = self.access
        let conformances =
            "Swift.Codable, Swift.Hashable, Swift.Sendable" + (writesAvro ? ", AccordEvents.AvroUnion" : "")
        writer.line("\(modifiers) \(keyword) \(union.name): \(conformances) {")
        writer.inside { inner in
            for found in union.cases { inner.line("case \(SwiftNames.escaped(found.name))(\(found.type.text))") }
            inner.line("/// A branch of a newer version; it is written back as it came.")
            inner.line("case unrecognized(AccordEvents.TaggedValue)")
            inner.line()
            inner.block("\(access) init(from decoder: any Swift.Decoder) throws") {
                $0.line("switch try AccordEvents.TaggedValue.branch(in: decoder) {")
                for found in union.cases {
                    let branch = SwiftLiteral.string(found.branch)
                    let method = found.type.decodeMethod
                    $0.line("case \(branch):")
                    $0.inside {
                        $0.line(
                            "self = .\(SwiftNames.escaped(found.name))(try AccordEvents.TaggedValue.\(method)(\(branch), from: decoder))"
                        )
                    }
                }
                $0.line("default: self = .unrecognized(try AccordEvents.TaggedValue(from: decoder))")
                $0.line("}")
            }
            inner.line()
            inner.block("\(access) func encode(to encoder: any Swift.Encoder) throws") {
                $0.line("switch self {")
                for found in union.cases {
                    let method = found.type.encodeMethod
                    $0.line("case .\(SwiftNames.escaped(found.name))(let value):")
                    $0.inside {
                        $0.line(
                            "try AccordEvents.TaggedValue.\(method)(value, as: \(SwiftLiteral.string(found.branch)), to: encoder)"
                        )
                    }
                }
                $0.line("case .unrecognized(let value): try value.encode(to: encoder)")
                $0.line("}")
            }
        }
        if writesAvro { indented { $0.printBinaryCoding(of: union) } }
        printNested(union.nested)
        writer.line("}")
    }
}
