import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// An Avro schema as Swift types.
struct AvroTranslator {
    let schema: AvroSchema
    let names: TypeNames
    let document: Document
    let problems: DiagnosticCollector

    func structure(_ record: AvroRecord, name: String) -> SwiftStruct {
        SwiftStruct(name: name, doc: record.naming.doc, properties: properties(of: record), isAvro: true)
    }

    func propertyNames(of record: AvroRecord) -> [String] {
        var scope = NameScope()
        return record.fields.map { scope.claim(SwiftNames.property($0.name)) }
    }

    func properties(of record: AvroRecord) -> [SwiftProperty] {
        zip(record.fields, propertyNames(of: record)).map { field, name in
            SwiftProperty(
                name: name, wireName: field.name, type: type(of: field.type),
                doc: field.doc, presence: field.defaultValue == nil ? .required : .defaulted,
                defaultValue: field.defaultValue.map { expression($0, of: field.type) } ?? onlySymbol(of: field.type),
                isDeprecated: field.isDeprecated, binaryForm: binaryForm(of: field.type))
        }
    }

    /// Every type that the file defines, but for some that are declared elsewhere.
    func nestedTypes(in outermost: Set<String>, except excluded: Set<Location>) -> NestedTypes {
        var nested = NestedTypes(in: outermost)
        for type in schema.types where type.source.document === document && !excluded.contains(type.source.location) {
            guard let name = names.name(of: type.source) else { continue }
            declaration(of: type, name: NestedTypes.simpleName(name)).map { nested.add($0, as: name) }
        }
        return nested
    }

    func declaration(of type: AvroType, name: String) -> SwiftDeclaration? {
        switch type.form {
        case .record(let record): .structure(structure(record, name: name))
        case .enumeration(let enumeration): .symbols(symbols(enumeration, name: name))
        case .fixed(let fixed):
            .alias(SwiftAlias(name: name, doc: fixed.naming.doc, type: logical(type) ?? .wire("Data")))
        case .union(let branches): .union(union(branches, name: name))
        default: nil
        }
    }

    private func symbols(_ enumeration: AvroEnum, name: String) -> SwiftSymbolEnum {
        let cases = caseNames(of: enumeration)
        let fallback = enumeration.defaultSymbol.flatMap { symbol in
            cases.first { $0.value == .text(symbol.name) }?.name
        }
        return SwiftSymbolEnum(name: name, doc: enumeration.naming.doc, cases: cases, defaultCase: fallback)
    }

    func caseNames(of enumeration: AvroEnum) -> [SwiftSymbolEnum.Case] {
        var scope = NameScope()
        return enumeration.symbols.map {
            SwiftSymbolEnum.Case(name: scope.claim(SwiftNames.enumCase($0.name)), value: .text($0.name))
        }
    }

    /// A value that can be but one need not be given.
    private func onlySymbol(of use: AvroTypeUse) -> String? {
        guard case .enumeration(let enumeration) = schema[use].form, enumeration.symbols.count == 1 else { return nil }
        return ".\(SwiftNames.escaped(caseNames(of: enumeration)[0].name))"
    }

    private func union(_ branches: [AvroTypeUse], name: String) -> SwiftUnion {
        SwiftUnion(name: name, doc: nil, cases: unionCases(branches), branchCount: branches.count)
    }

    func unionCases(_ branches: [AvroTypeUse]) -> [SwiftUnion.Case] {
        var scope = NameScope()
        return branches.enumerated().filter { !schema.isNull($1) }.map { index, branch in
            let simpleName = schema[branch].name?.name.simpleName ?? schema.branchName(branch)
            return SwiftUnion.Case(
                name: scope.claim(SwiftNames.enumCase(simpleName)), branch: schema.branchName(branch),
                type: type(of: branch), index: index, binaryForm: binaryForm(of: branch))
        }
    }

    func type(of use: AvroTypeUse) -> SwiftType {
        let type = schema[use]
        if let logical = logical(type) { return logical }
        switch type.form {
        case .primitive(let primitive): return Self.type(of: primitive)
        case .array(let items): return .array(self.type(of: items))
        case .map(let values): return .dictionary(self.type(of: values))
        case .fixed: return .wire("Data")
        case .record, .enumeration: return named(type)
        case .union(let branches): return union(branches, of: type)
        }
    }

    private func union(_ branches: [AvroTypeUse], of type: AvroType) -> SwiftType {
        let others = branches.filter { !schema.isNull($0) }
        let isNullable = others.count < branches.count
        guard let first = others.first else { return .optional(.runtime("JSONValue")) }
        let value =
            others.count == 1 && isNullable
            ? self.type(of: first) : named(type)
        return isNullable ? .optional(value) : value
    }

    /// A type that is declared, in this file or in another one; only that of a declared header is not.
    private func named(_ type: AvroType) -> SwiftType {
        if let name = names.name(of: type.source) { return .named(name) }
        let name = type.name.map { "'\($0.name.fullName)'" } ?? "the type"
        problems.report(
            "type-not-generated", "\(name) is part of a contract's header, which has no type of its own in Swift",
            at: type.source, help: "define it in a file of its own")
        return .swift("Never")
    }

    private static func type(of primitive: AvroPrimitive) -> SwiftType {
        switch primitive {
        case .null: .optional(.runtime("JSONValue"))
        case .boolean: .swift("Bool")
        case .int: .swift("Int32")
        case .long: .swift("Int64")
        case .float: .swift("Float")
        case .double: .swift("Double")
        case .bytes: .wire("Data")
        case .string: .swift("String")
        }
    }

    func logical(_ type: AvroType) -> SwiftType? {
        switch type.logicalType {
        case .decimal(_, let scale): scale <= Self.maximumScale ? .runtime("ExactDecimal") : nil
        case .bigDecimal: .runtime("ExactDecimal")
        case .uuid: .wire("UUID")
        case .duration: .runtime("CalendarDuration")
        case .date: .runtime("CalendarDate")
        case .timeMillis, .timeMicros: .runtime("TimeOfDay")
        case .timestampMillis, .timestampMicros, .timestampNanos: .runtime("Timestamp")
        case .localTimestampMillis, .localTimestampMicros, .localTimestampNanos: .runtime("LocalTimestamp")
        case .custom, nil: nil
        }
    }

    /// Of the runtime's exact decimals; finer ones are left as bytes.
    private static let maximumScale = 128
}
