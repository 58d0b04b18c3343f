extension AvroSchema {
    /// A type in a few words, as messages name it: `null or long`, `an array of string`, `the record Money`.
    public func phrase(_ use: AvroTypeUse) -> String {
        let type = self[use]
        let base =
            switch type.form {
            case .primitive(let primitive): primitive.rawValue
            case .array(let items): "array of \(phrase(items))"
            case .map(let values): "map of \(phrase(values))"
            case .union(let branches):
                phrase(union: branches)
            case .record(let record): "record \(record.naming.name.fullName)"
            case .enumeration(let enumeration): "enum \(enumeration.naming.name.fullName)"
            case .fixed(let fixed): "fixed \(fixed.naming.name.fullName) of \(fixed.size) bytes"
            }
        guard let logicalType = type.logicalType else { return base }
        return "\(base) (\(logicalType.phrase))"
    }

    private func phrase(union branches: [AvroTypeUse]) -> String {
        switch branches.count {
        case 0: "no type at all"
        case 1: "a union of \(phrase(branches[0]))"
        case ...8: branches.map(phrase).joined(separator: " or ")
        default: branches.prefix(6).map(phrase).joined(separator: " or ") + " or one of \(branches.count - 6) others"
        }
    }

    /// What tells a union's branch from the others: the full name of named types, else the kind of type
    /// (Avro 1.12, Unions).
    public func branchName(_ use: AvroTypeUse) -> String {
        let type = self[use]
        switch type.form {
        case .primitive(let primitive): return primitive.rawValue
        case .array: return "array"
        case .map: return "map"
        case .union: return "union"
        case .record, .enumeration, .fixed: return type.name?.name.fullName ?? ""
        }
    }

    /// The other branch of a union of null and one type.
    public func nonNullBranch(of use: AvroTypeUse) -> AvroTypeUse? {
        guard case .union(let branches) = self[use].form, branches.count == 2 else { return nil }
        let others = branches.filter { !isNull($0) }
        return others.count == 1 ? others[0] : nil
    }

    public func isNull(_ use: AvroTypeUse) -> Bool {
        if case .primitive(.null) = self[use].form { return true }
        return false
    }
}
