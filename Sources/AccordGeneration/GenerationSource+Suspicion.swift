import AccordDiagnostics
import AccordDocuments
import AccordSchemas

// A look at what may not become Swift, for where nothing is written: it costs little, and is never wrong about what can.
extension GenerationSource {
    /// Where a contract declares the header of its messages, which has no type of its own.
    var declaredHeader: Location? {
        guard topic?.hasEnvelope ?? false, case .avro(let schema) = schema, let header = schema.envelope?.header else {
            return nil
        }
        return schema[header.type].source.location
    }

    func mayNotBecomeSwift(_ headers: Set<Location>) -> Bool {
        switch schema {
        case .avro(let schema):
            schema.types.contains { type in
                if type.source.document !== document { return headers.contains(type.source.location) }
                guard case .record(let record) = type.form else { return false }
                return record.fields.contains { schema.mayHaveNoDefault($0) }
            }
        case .json(let schema):
            schema.nodes.indices.contains { schema.mayBeIndistinct($0) || schema.mayLeadToUnnamed($0) }
        }
    }
}

extension AvroSchema {
    /// The field's default may be one that its logical type gives no meaning.
    fileprivate func mayHaveNoDefault(_ field: AvroField) -> Bool {
        guard let value = field.defaultValue, !value.isNull else { return false }
        if value.kind == .array || value.kind == .object { return value.count > 0 }
        let type = self[field.type]
        guard case .union(let branches) = type.form else { return type.logicalType != nil }
        return branches.contains { self[$0].logicalType != nil }
    }
}

extension JSONSchema {
    /// It has alternatives that are told apart by nothing.
    fileprivate func mayBeIndistinct(_ position: Int) -> Bool {
        let node = self[position]
        guard node.oneOf.count + node.anyOf.count > 1, alternatives(of: position).count > 1,
            !shape(of: position).hasName, case .anything = content(of: position)
        else { return false }
        return true
    }

    /// It refers to a schema of another file that is none of the definitions there.
    fileprivate func mayLeadToUnnamed(_ position: Int) -> Bool {
        guard let reference = self[position].reference else { return false }
        let (target, document) = (self[reference.target].source, self[position].source.document)
        guard target.document !== document, target.location != target.document.root.location else { return false }
        let definitions = ["$defs", "definitions"].compactMap { target.document.root[$0] }
        return !definitions.contains { $0.members.contains { $0.value.location == target.location } }
    }
}
