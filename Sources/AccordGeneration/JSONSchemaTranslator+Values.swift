import AccordDocuments
import AccordSchemas

// Single values: their types, and defaults.
extension JSONSchemaTranslator {
    func type(_ type: JSONType, of node: JSONSchemaNode) -> SwiftType {
        switch type {
        case .boolean: .swift("Bool")
        case .integer: integer(node)
        case .number: node.isExact ? .wire("ExactDecimal") : .swift("Double")
        case .string: string(node)
        case .array: .array(.runtime("JSONValue"))
        case .object: .dictionary(.runtime("JSONValue"))
        case .null: .runtime("JSONValue")
        }
    }

    /// By its bounds and by the values that the schema names; `Int64` where it says nothing of the kind.
    private func integer(_ node: JSONSchemaNode) -> SwiftType {
        let bounds = node.integerBounds
        let isInt32 = [bounds.lower, bounds.upper].allSatisfy { $0.flatMap(Int32.init(exactly:)) != nil }
        if isInt32 { return .swift("Int32") }
        let shown =
            [bounds.lower, bounds.upper].compactMap { $0 } + node.shownNumbers.compactMap { $0.asInteger(Int128.self) }
        guard shown.contains(where: { Int64(exactly: $0) == nil }) else { return .swift("Int64") }
        let isUnsigned = (bounds.lower ?? -1) >= 0 && shown.allSatisfy { UInt64(exactly: $0) != nil }
        return isUnsigned ? .swift("UInt64") : .wire("ExactDecimal")
    }

    private func string(_ node: JSONSchemaNode) -> SwiftType {
        switch node.format?.string {
        case "uuid": .wire("UUID")
        case "date-time": .runtime("Timestamp")
        case "date": .runtime("CalendarDate")
        default: .swift("String")
        }
    }

    /// A default as an expression; nil for values that have none of the type's Swift type.
    func expression(_ value: Value, of position: Int, as type: SwiftType) -> String? {
        if value.isNull { return type.isOptional ? "nil" : nil }
        var base = type
        if case .optional(let wrapped) = type { base = wrapped }
        let made = schema.made(of: position)
        if case .symbols = schema.shape(of: made) {
            let found = cases(of: schema[made]).first { $0.value == SwiftSymbolEnum.Symbol(value) }
            return found.map { ".\(SwiftNames.escaped($0.name))" }
        }
        switch (base, value.kind) {
        case (.named("Swift.String"), .string): return SwiftLiteral.string(value.string ?? "")
        case (.named("Swift.Bool"), .boolean): return value.boolean == true ? "true" : "false"
        case (.named("Swift.Int32"), .number): return value.number?.asInteger(Int32.self).map(String.init)
        case (.named("Swift.Int64"), .number): return value.number?.asInteger(Int64.self).map(String.init)
        case (.named("Swift.UInt64"), .number): return value.number?.asInteger(UInt64.self).map(String.init)
        case (.named("Swift.Double"), .number): return value.numberText
        case (.wire("ExactDecimal"), .number):
            return value.numberText.map { "AccordEvents.ExactDecimal(\(SwiftLiteral.string($0)))!" }
        case (.array, .array) where value.count == 0: return "[]"
        case (.dictionary, .object) where value.count == 0: return "[:]"
        default: return nil
        }
    }
}

extension JSONSchemaNode {
    /// The least and the greatest integer that the bounds allow; nil where there is no bound that is an `Int128`.
    fileprivate var integerBounds: (lower: Int128?, upper: Int128?) {
        (
            minimum.flatMap { bound in bound.value.asInteger(Int128.self).map { bound.isExclusive ? $0 &+ 1 : $0 } },
            maximum.flatMap { bound in bound.value.asInteger(Int128.self).map { bound.isExclusive ? $0 &- 1 : $0 } }
        )
    }

    /// Numbers that are values of the schema, or near its bounds.
    fileprivate var shownNumbers: [ExactNumber] {
        let values = (enumeration?.elements ?? []) + [constant, defaultValue].compactMap { $0 }
        return values.compactMap(\.number)
    }

    /// What `AccordEvents.ExactDecimal` reads of a number in JSON.
    static let exactDigits = 30

    /// Numbers of it have digits that a `Double` loses: money, all that counts in tenths (`multipleOf: 0.01`), and integers
    /// beyond 2^53.
    fileprivate var isExact: Bool {
        if multipleOf != nil { return true }
        let shown = shownNumbers + [minimum?.value, maximum?.value].compactMap { $0 }
        return shown.contains { number in
            number.digits.count + number.exponent <= Self.exactDigits
                && (number.asInteger(Int128.self).map { $0.magnitude > 1 << 53 } ?? false)
        }
    }
}
