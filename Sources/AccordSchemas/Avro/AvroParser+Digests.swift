import AccordDocuments

/// What a type is, while the types around it are still being read.
struct AvroMark {
    /// While a named type is read, its name stands for it.
    var digest: Digest
    /// The outermost definition that is still being read and that the type refers to; `none` where there is none.
    var outermost: Int

    static let none = Int.max
}

// What makes a type the one it is: all that relations and rules look at, and so neither docs nor layout.
extension AvroParser {
    /// The mark of a named type until its definition has been read.
    static func openMark(_ name: AvroName, at position: Int) -> AvroMark {
        var digest = Digest()
        digest.combine("name")
        digest.combine(name)
        return AvroMark(digest: digest, outermost: position)
    }

    func mark(of form: AvroType.Form, _ logicalType: AvroLogicalType?, at position: Int) -> AvroMark {
        var mark = AvroMark(digest: Digest(), outermost: AvroMark.none)
        combine(form, into: &mark)
        if let logicalType { mark.digest.combine(logicalType) }
        // All types from this position on lie inside: what refers to no other stands for itself.
        if mark.outermost >= position { mark.outermost = AvroMark.none }
        return mark
    }

    private func combine(_ form: AvroType.Form, into mark: inout AvroMark) {
        switch form {
        case .primitive(let primitive):
            mark.digest.combine(1)
            mark.digest.combine(primitive.rawValue)
        case .array(let items):
            mark.digest.combine(2)
            combine(items, into: &mark)
        case .map(let values):
            mark.digest.combine(3)
            combine(values, into: &mark)
        case .union(let branches):
            mark.digest.combine(4)
            mark.digest.combine(branches.count)
            for branch in branches { combine(branch, into: &mark) }
        case .record(let record):
            mark.digest.combine(record.isError ? 6 : 5)
            mark.digest.combine(record.naming)
            mark.digest.combine(record.fields.count)
            for field in record.fields { combine(field, into: &mark) }
        case .enumeration(let enumeration): mark.digest.combine(enumeration)
        case .fixed(let fixed):
            mark.digest.combine(8)
            mark.digest.combine(fixed.naming)
            mark.digest.combine(fixed.size)
        }
    }

    private func combine(_ use: AvroTypeUse, into mark: inout AvroMark) {
        mark.digest.combine(marks[use.type].digest)
        mark.outermost = min(mark.outermost, marks[use.type].outermost)
    }

    private func combine(_ field: AvroField, into mark: inout AvroMark) {
        mark.digest.combine(field.name)
        mark.digest.combine(field.aliases.count)
        for alias in field.aliases { mark.digest.combine(alias) }
        mark.digest.combine(field.order.rawValue)
        mark.digest.combine(field.defaultValue == nil ? 0 : 1)
        if let value = field.defaultValue { mark.digest.combine(value) }
        combine(field.type, into: &mark)
    }
}

extension Digest {
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
