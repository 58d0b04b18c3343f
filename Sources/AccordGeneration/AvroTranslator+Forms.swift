import AccordSchemas

extension AvroTranslator {
    /// How values stand in Avro's binary encoding, as a Swift expression.
    func binaryForm(of use: AvroTypeUse) -> String {
        let (form, nullsLast) = leafForm(of: use, optionals: 0)
        guard !nullsLast.isEmpty else { return form }
        return "\(form).nullLast(\(nullsLast.map(String.init).joined(separator: ", ")))"
    }

    /// The form of what lies inside of arrays, maps and optionals, and which of the optionals, counted from the outermost,
    /// have null as their second branch.
    private func leafForm(of use: AvroTypeUse, optionals: Int) -> (form: String, nullsLast: [Int]) {
        let type = schema[use]
        if let logical = logicalForm(of: type) { return (logical, []) }
        switch type.form {
        case .array(let items): return leafForm(of: items, optionals: optionals)
        case .map(let values): return leafForm(of: values, optionals: optionals)
        case .primitive(.null): return (".null", [])
        case .fixed(let fixed): return (".fixed(\(fixed.size))", [])
        case .primitive, .record, .enumeration: return (".plain", [])
        case .union(let branches):
            let others = branches.filter { !schema.isNull($0) }
            guard others.count < branches.count, others.count < 2 else { return (".plain", []) }
            guard let other = others.first else { return (".nullBranch", []) }
            let (form, nullsLast) = leafForm(of: other, optionals: optionals + 1)
            return (form, schema.isNull(branches[0]) ? nullsLast : [optionals] + nullsLast)
        }
    }

    private func logicalForm(of type: AvroType) -> String? {
        guard logical(type) != nil, let logicalType = type.logicalType else { return nil }
        var size: Int?
        if case .fixed(let fixed) = type.form { size = fixed.size }
        switch logicalType {
        case .decimal(let precision, let scale):
            return ".decimal(precision: \(precision), scale: \(scale)\(size.map { ", size: \($0)" } ?? ""))"
        case .bigDecimal: return ".bigDecimal"
        case .uuid: return size.map { ".fixed(\($0))" } ?? ".plain"
        case .date, .duration: return ".plain"
        case .timeMillis, .timestampMillis, .localTimestampMillis: return ".millis"
        case .timeMicros, .timestampMicros, .localTimestampMicros: return ".micros"
        case .timestampNanos, .localTimestampNanos: return ".nanos"
        case .custom: return nil
        }
    }
}
