// Arrays of known items.
extension SwiftPrinter {
    mutating func print(_ tuple: SwiftTuple, _ modifiers: String) {
        writer.doc(tuple.doc)
        let rest = tuple.rest.map {
            SwiftProperty(
                name: "rest", wireName: "", type: .array($0), doc: "What follows.", presence: .required,
                defaultValue: "[]")
        }
        let properties = tuple.items.map(\.property) + [rest].compactMap { $0 }
        writer.line("\(modifiers) struct \(tuple.name): Swift.Codable, Swift.Hashable, Swift.Sendable {")
        indented {
            $0.printProperties(properties)
            $0.printInitializer(properties)
            $0.printDecoding(of: tuple)
            $0.writer.line()
            $0.printEncoding(of: tuple)
        }
        printNested(tuple.nested)
        writer.line("}")
    }

    private mutating func printDecoding(of tuple: SwiftTuple) {
        writer.block("\(access) init(from decoder: any Swift.Decoder) throws") { inner in
            inner.line("var items = try decoder.unkeyedContainer()")
            for item in tuple.items { inner.line(item.decoding) }
            guard let rest = tuple.rest else { return }
            inner.line("self.rest = []")
            inner.line("while !items.isAtEnd { self.rest.append(try items.\(rest.decodeMethod)(\(rest.text).self)) }")
        }
    }

    private mutating func printEncoding(of tuple: SwiftTuple) {
        writer.block("\(access) func encode(to encoder: any Swift.Encoder) throws") { inner in
            inner.line("var items = AccordEvents.ItemsEncoder(encoder)")
            for item in tuple.items { inner.line("try items.\(item.encodeMethod)(\(item.property.held))") }
            guard let rest = tuple.rest else { return }
            inner.line("for value in self.rest { try items.\(rest.encodeMethod)(value) }")
        }
    }
}

extension SwiftTuple.Item {
    fileprivate var property: SwiftProperty {
        SwiftProperty(
            name: name, wireName: "", type: propertyType, doc: nil, presence: .required,
            defaultValue: isRequired ? nil : "nil", isIndirect: isIndirect, nullableName: nullableName)
    }

    fileprivate var decoding: String {
        if nullableName != nil, case .optional(let wrapped) = type {
            let method = type.isWire ? "decodeWireNullable" : "decodeNullable"
            let value = "try items.\(method)(\(wrapped.text).self)"
            return "self.\(property.stored) = " + (isIndirect ? "AccordEvents.Indirect(\(value))" : value)
        }
        let value = "items.\(type.decodeMethod)(\(type.text).self)"
        return property.assignment(of: isRequired ? "try \(value)" : "try items.isAtEnd ? nil : \(value)")
    }

    fileprivate var encodeMethod: String {
        isRequired ? type.encodeMethod : type.encodeMethod + (nullableName == nil ? "IfPresent" : "Nullable")
    }
}
