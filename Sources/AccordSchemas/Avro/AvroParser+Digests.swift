import AccordDocuments

// What makes a type the one it is: all that relations and rules look at, and so neither docs nor layout.
extension AvroParser {
    /// The mark of a named type until its definition has been read.
    static func openFingerprint(_ name: AvroName, at position: Int) -> TypeFingerprint {
        var digester = Digester()
        digester.combine("name")
        digester.combine(name)
        return TypeFingerprint(digest: digester.digest, outermost: position)
    }

    func mark(of form: AvroType.Form, _ logicalType: AvroLogicalType?, at position: Int) -> TypeFingerprint {
        var digester = Digester()
        var outermost = TypeFingerprint.none
        combine(form, into: &digester, &outermost)
        if let logicalType { digester.combine(logicalType) }
        // All types from this position on lie inside.
        return TypeFingerprint(
            digest: digester.digest, outermost: outermost >= position ? TypeFingerprint.none : outermost)
    }

    /// The mark of a field from its parts.
    func mark(
        of name: String, _ type: AvroTypeUse, _ defaultValue: Value?, _ aliases: [String], _ order: AvroField.Order
    ) -> TypeFingerprint {
        let inner = types[type.type].mark
        var digester = Digester()
        digester.combine(name)
        digester.combine(inner.digest)
        digester.combine(order == .ascending ? 0 : order == .descending ? 1 : 2)
        digester.combine(aliases.count)
        for alias in aliases { digester.combine(alias) }
        if let defaultValue { digester.combine(defaultValue) }
        return TypeFingerprint(digest: digester.digest, outermost: inner.outermost)
    }

    private func combine(_ form: AvroType.Form, into digester: inout Digester, _ outermost: inout Int) {
        switch form {
        case .primitive(let primitive):
            digester.combine(1)
            digester.combine(UInt64(primitive.number))
        case .array(let items):
            digester.combine(2)
            combine(types[items.type].mark, into: &digester, &outermost)
        case .map(let values):
            digester.combine(3)
            combine(types[values.type].mark, into: &digester, &outermost)
        case .union(let branches):
            digester.combine(4)
            digester.combine(branches.count)
            for branch in branches { combine(types[branch.type].mark, into: &digester, &outermost) }
        case .record(let record):
            digester.combine(record.isError ? 6 : 5)
            digester.combine(record.naming)
            digester.combine(record.fields.count)
            for index in record.fields.indices { combine(record.fields[index].mark, into: &digester, &outermost) }
        case .enumeration(let enumeration): digester.combine(enumeration)
        case .fixed(let fixed):
            digester.combine(8)
            digester.combine(fixed.naming)
            digester.combine(fixed.size)
        }
    }

    private func combine(_ part: TypeFingerprint, into digester: inout Digester, _ outermost: inout Int) {
        digester.combine(part.digest)
        outermost = min(outermost, part.outermost)
    }
}

extension Digester {
    fileprivate mutating func combine(_ name: AvroName) {
        combine(name.namespace)
        combine(name.simpleName)
    }

    fileprivate mutating func combine(_ naming: AvroNamedType) {
        combine(naming.name)
        combine(naming.aliases.count)
        for alias in naming.aliases { combine(alias) }
    }

    fileprivate mutating func combine(_ enumeration: AvroEnum) {
        combine(7)
        combine(enumeration.naming)
        combine(enumeration.symbols.count)
        for symbol in enumeration.symbols { combine(symbol.name) }
        combine(enumeration.defaultSymbol == nil ? 0 : 1)
        if let symbol = enumeration.defaultSymbol { combine(symbol.name) }
    }

    fileprivate mutating func combine(_ logicalType: AvroLogicalType) {
        combine(9)
        combine(logicalType.name)
        if case .decimal(let precision, let scale) = logicalType {
            combine(precision)
            combine(scale)
        }
    }
}

extension AvroPrimitive {
    /// A number below 8.
    var number: UInt {
        switch self {
        case .null: 0
        case .boolean: 1
        case .int: 2
        case .long: 3
        case .float: 4
        case .double: 5
        case .bytes: 6
        case .string: 7
        }
    }
}
