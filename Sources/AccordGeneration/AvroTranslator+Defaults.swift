import AccordDocuments
import AccordSchemas

extension AvroTranslator {
    /// A default as an expression of the type's Swift type; the schema's own check has seen that it is one.
    func expression(_ value: Value, of use: AvroTypeUse) -> String {
        let type = schema[use]
        if let logical = logicalExpression(value, of: type) { return logical }
        switch type.form {
        case .primitive(let primitive): return expression(value, of: primitive)
        case .array(let items): return SwiftLiteral.array(value.elements.map { expression($0, of: items) })
        case .map(let values):
            return SwiftLiteral.dictionary(value.members.map { ($0.name, expression($0.value, of: values)) })
        case .fixed: return SwiftLiteral.data(value.string ?? "")
        case .enumeration(let enumeration):
            let name = caseNames(of: enumeration).first { $0.value == SwiftSymbolEnum.Symbol(value) }?.name ?? ""
            return ".\(SwiftNames.escaped(name))"
        case .record(let record):
            let given = zip(record.fields, propertyNames(of: record)).compactMap { field, name in
                value[field.name].map { "\(name): \(expression($0, of: field.type))" }
            }
            return "\(self.type(of: use).text)(\(given.joined(separator: ", ")))"
        case .union(let branches): return expression(value, among: branches)
        }
    }

    private func expression(_ value: Value, among branches: [AvroTypeUse]) -> String {
        if value.isNull { return "nil" }
        let others = branches.filter { !schema.isNull($0) }
        guard let position = others.firstIndex(where: { accepts(value, $0) }) else { return "nil" }
        let inner = expression(value, of: others[position])
        let isOpen = others.count > 1 || others.count == branches.count
        return isOpen ? ".\(SwiftNames.escaped(unionCases(branches)[position].name))(\(inner))" : inner
    }

    /// Which branch a default is a value of, by the kinds of JSON.
    private func accepts(_ value: Value, _ use: AvroTypeUse) -> Bool {
        switch (schema[use].form, value.kind) {
        case (.primitive(.boolean), .boolean), (.primitive(.float), .number), (.primitive(.double), .number): true
        case (.primitive(.int), .number): value.number?.asInteger(Int32.self) != nil
        case (.primitive(.long), .number): value.number?.asInteger(Int64.self) != nil
        case (.primitive(.string), .string), (.primitive(.bytes), .string), (.fixed, .string): true
        case (.enumeration(let enumeration), .string): enumeration.symbols.contains { $0.name == value.string }
        case (.array, .array), (.map, .object): true
        case (.record(let record), .object):
            record.fields.allSatisfy { $0.defaultValue != nil || value[$0.name] != nil }
        default: false
        }
    }

    private func expression(_ value: Value, of primitive: AvroPrimitive) -> String {
        switch primitive {
        case .null: "nil"
        case .boolean: value.boolean == true ? "true" : "false"
        case .int, .long: value.number?.asInteger(Int64.self).map(String.init) ?? "0"
        case .float, .double: value.numberText ?? "0"
        case .bytes: SwiftLiteral.data(value.string ?? "")
        case .string: SwiftLiteral.string(value.string ?? "")
        }
    }

    private func logicalExpression(_ value: Value, of type: AvroType) -> String? {
        let count = value.number?.asInteger(Int64.self).map(String.init) ?? "0"
        switch type.logicalType {
        case .date: return "AccordEvents.CalendarDate(daysSince1970: \(count))"
        case .timestampMillis: return "AccordEvents.Timestamp(millisecondsSince1970: \(count))"
        case .timestampMicros: return "AccordEvents.Timestamp(microsecondsSince1970: \(count))"
        case .timestampNanos: return "AccordEvents.Timestamp(nanosecondsSince1970: \(count))"
        case .localTimestampMillis: return "AccordEvents.LocalTimestamp(millisecondsSince1970: \(count))"
        case .localTimestampMicros: return "AccordEvents.LocalTimestamp(microsecondsSince1970: \(count))"
        case .localTimestampNanos: return "AccordEvents.LocalTimestamp(nanosecondsSince1970: \(count))"
        case .timeMillis: return time(value, unit: 1_000_000)
        case .timeMicros: return time(value, unit: 1000)
        case .decimal(_, let scale) where logical(type) != nil: return decimal(bytes(of: value)[...], scale, value)
        case .bigDecimal: return bigDecimal(value)
        case .uuid: return type.name == nil ? uuid(value) : uuid(ofBytes: value)
        case .duration: return duration(value)
        default: return nil
        }
    }

    private func time(_ value: Value, unit: Int64) -> String {
        let count = value.number?.asInteger(Int64.self) ?? 0
        if count < 0 || count >= 86_400_000_000_000 / unit {
            problems.report("default-without-value", "the default \(count) is no time of a day", at: value)
        }
        return
            "AccordEvents.TimeOfDay(nanosecondsSinceMidnight: \(count.multipliedReportingOverflow(by: unit).partialValue))!"
    }

    private func uuid(_ value: Value) -> String {
        let text = value.string ?? ""
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        if groups.map(\.count) != [8, 4, 4, 4, 12] || !text.allSatisfy({ $0 == "-" || $0.isASCII && $0.isHexDigit }) {
            problems.report("default-without-value", "the default \(value.summary) is no UUID", at: value)
        }
        return "AccordEvents.UUID(uuidString: \(SwiftLiteral.string(text)))!"
    }

    private func uuid(ofBytes value: Value) -> String {
        let bytes = bytes(of: value).map { String($0) }.joined(separator: ", ")
        return "AccordEvents.UUID(uuid: (\(bytes)))"
    }

    /// Three numbers of four bytes, the least significant byte first (Avro 1.12, Duration).
    private func duration(_ value: Value) -> String {
        let bytes = bytes(of: value)
        let parts = [0, 4, 8].map { start in
            bytes.dropFirst(start).prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        return "AccordEvents.CalendarDuration(months: \(parts[0]), days: \(parts[1]), milliseconds: \(parts[2]))"
    }

    /// One character a byte.
    private func bytes(of value: Value) -> [UInt8] {
        (value.string ?? "").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    /// Two's complement, the most significant byte first (Avro 1.12, Decimal).
    private func decimal(_ bytes: ArraySlice<UInt8>, _ scale: Int, _ value: Value) -> String {
        let isNegative = (bytes.first ?? 0) & 0x80 != 0
        let digits = bytes.drop { $0 == (isNegative ? 0xFF : 0) }
        let fits = digits.count < 16 || digits.count == 16 && ((digits.first ?? 0) & 0x80 != 0) == isNegative
        if !fits || scale > 128 {
            problems.report("default-without-value", "the default has more digits than 128 bits hold", at: value)
        }
        let unscaled = digits.suffix(16).reduce(isNegative ? -1 : 0 as Int128) { $0 << 8 | Int128($1) }
        return "AccordEvents.ExactDecimal(unscaled: \(unscaled), scale: \(min(scale, 128)))"
    }

    /// The count of the digits' bytes, these, and the scale (Avro 1.12, Big Decimal).
    private func bigDecimal(_ value: Value) -> String {
        var rest = bytes(of: value)[...]
        func number() -> Int {
            var bits: UInt64 = 0
            var shift: UInt64 = 0
            while let byte = rest.popFirst() {
                bits |= UInt64(byte & 0x7F) << shift
                shift += 7
                if byte < 0x80 { break }
            }
            return Int(truncatingIfNeeded: Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1))
        }
        let count = number()
        let digits = rest.prefix(max(count, 0))
        rest = rest.dropFirst(digits.count)
        let scale = number()
        if count < 0 || digits.count < count || scale < 0 || !rest.isEmpty {
            problems.report("default-without-value", "the default is no big-decimal", at: value)
        }
        return decimal(digits, max(scale, 0), value)
    }
}
