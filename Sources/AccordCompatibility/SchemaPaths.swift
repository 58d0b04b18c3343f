public import AccordSchemas

extension Schema {
    /// Whether a field lies at a path of field names; containers and branches on the way are looked through.
    public func hasField(at path: [String]) -> Bool {
        switch self {
        case .avro(let schema): schema.hasField(at: path[...], in: schema.root, depth: 0)
        case .json(let schema): schema.hasField(at: path[...], in: schema.root, depth: 0)
        }
    }
}

/// Containers in containers, and references in references, before a field comes.
private let depthLimit = 64

extension AvroSchema {
    fileprivate func hasField(at path: ArraySlice<String>, in use: AvroTypeUse, depth: Int) -> Bool {
        guard let name = path.first else { return true }
        guard depth < depthLimit else { return false }
        switch self[use].form {
        case .record(let record):
            guard let field = record.fields.first(where: { $0.name == name }) else { return false }
            return hasField(at: path.dropFirst(), in: field.type, depth: 0)
        case .array(let inner), .map(let inner): return hasField(at: path, in: inner, depth: depth + 1)
        case .union(let branches): return branches.contains { hasField(at: path, in: $0, depth: depth + 1) }
        default: return false
        }
    }
}

extension JSONSchema {
    fileprivate func hasField(at path: ArraySlice<String>, in position: Int, depth: Int) -> Bool {
        guard let name = path.first else { return true }
        guard depth < depthLimit else { return false }
        let node = self[resolved(position)]
        if let property = node.property(name) { return hasField(at: path.dropFirst(), in: property.schema, depth: 0) }
        let inner = [node.items, node.additionalProperties].compactMap { $0 } + node.prefixItems + node.allOf
        return (inner + node.anyOf + node.oneOf).contains { hasField(at: path, in: $0, depth: depth + 1) }
    }
}
