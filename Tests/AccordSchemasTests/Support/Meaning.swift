import AccordDocuments
import AccordSchemas

extension AvroSchema {
    /// All that a schema says, written out; a type that is being written is its name.
    var meaning: String { meaning(root, open: []) }

    private func meaning(_ use: AvroTypeUse, open: Set<Int>) -> String {
        let type = self[use]
        let logical = type.logicalType.map { "(\($0.phrase))" } ?? ""
        let name = type.name.map { "\($0.name.fullName)\($0.aliases.map(\.fullName))" } ?? ""
        guard !open.contains(use.type) else { return "^\(name)" }
        let inner = open.union([use.type])
        switch type.form {
        case .primitive(let primitive): return primitive.rawValue + logical
        case .array(let items): return "[\(meaning(items, open: inner))]" + logical
        case .map(let values): return "<\(meaning(values, open: inner))>" + logical
        case .union(let branches): return "(" + branches.map { meaning($0, open: inner) }.joined(separator: "|") + ")"
        case .fixed(let fixed): return "\(name)#\(fixed.size)" + logical
        case .enumeration(let enumeration):
            return "\(name){\(enumeration.symbols.map(\.name))\(enumeration.defaultSymbol?.name ?? "")}" + logical
        case .record(let record):
            let fields = record.fields.map { field in
                let value = field.defaultValue.map { "=\($0.compactText)" } ?? ""
                return "\(field.name)\(field.aliases):\(meaning(field.type, open: inner))\(value)"
            }
            return "\(name){\(fields.joined(separator: ","))}"
        }
    }
}

extension JSONSchema {
    /// All that a schema says, references followed; a schema that is being written is its place on the way.
    var meaning: String { meaning(root, open: []) }

    private func meaning(_ node: Int, open: [Int]) -> String {
        if let depth = open.firstIndex(of: node) { return "^\(open.count - depth)" }
        let found = self[node]
        if let boolean = found.boolean { return String(boolean) }
        let inner = open + [node]
        var parts: [String] = []
        if let reference = found.reference { parts.append("&\(meaning(reference.target, open: inner))") }
        if let types = found.types { parts.append(types.types.map(\.rawValue).joined(separator: "|")) }
        for value in [found.enumeration, found.constant, found.minLength, found.maxLength, found.pattern, found.format]
        {
            if let value { parts.append(value.compactText) }
        }
        for property in found.properties { parts.append("\(property.name):\(meaning(property.schema, open: inner))") }
        for property in found.patternProperties {
            parts.append("/\(property.name)/:\(meaning(property.schema, open: inner))")
        }
        if !found.required.isEmpty { parts.append("required \(found.required.map(\.source.compactText))") }
        let lists = [
            found.allOf, found.anyOf, found.oneOf, found.prefixItems, [found.items].compactMap { $0 },
            [found.additionalProperties].compactMap { $0 }, [found.not].compactMap { $0 },
        ]
        for (index, list) in lists.enumerated() where !list.isEmpty {
            parts.append("\(index)[\(list.map { meaning($0, open: inner) }.joined(separator: ","))]")
        }
        return "{\(parts.joined(separator: " "))}"
    }
}
