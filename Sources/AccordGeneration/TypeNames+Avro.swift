import AccordDocuments
import AccordSchemas

extension TypeNames {
    /// Names the types that an Avro file defines: named types by their names, unions after the field that holds them.
    mutating func add(
        _ schema: AvroSchema, of document: Document, outermost: String, isMessage: Bool, hasEnvelope: Bool
    ) {
        let root = schema[schema.root]
        setOutermost(outermost, for: root.source, of: document)
        if isMessage, hasEnvelope {
            let described = schema.envelope.map { schema[$0.payload.type] } ?? root
            if described.source.document === document { setPayload(described.source, in: outermost) }
        }
        if !isMessage, root.hasNoDeclaration { reserveValue(in: outermost) }
        let header = isMessage ? schema.envelope?.header.type.type : nil
        let namespace = root.name?.name.namespace ?? ""
        let own = schema.types.enumerated().filter { $1.source.document === document && $0 != header }.map(\.element)
        for type in own {
            guard let name = type.name?.name else { continue }
            nest(type.source, as: name.simpleName(seenFrom: namespace), in: TypePlace(holder: outermost))
        }
        for type in own {
            guard case .record(let record) = type.form, let holder = name(of: type.source) else { continue }
            for field in record.fields {
                nameUnions(in: field.type, of: schema, as: field.name, in: TypePlace(holder: holder))
            }
        }
        nameUnions(in: schema.root, of: schema, as: outermost + "_value", in: TypePlace(holder: outermost))
    }

    /// The unions that a field holds and that are more than a type that may be null; one inside another one lies there.
    private mutating func nameUnions(
        in use: AvroTypeUse, of schema: AvroSchema, as written: String, in place: TypePlace
    ) {
        switch schema[use].form {
        case .array(let inner), .map(let inner): nameUnions(in: inner, of: schema, as: written, in: place)
        case .union(let branches):
            let others = branches.filter { !schema.isNull($0) }
            guard others.count > 1 || others.count == branches.count, !others.isEmpty else {
                for other in others { nameUnions(in: other, of: schema, as: written, in: place) }
                return
            }
            let union = TypePlace(holder: nest(schema[use].source, as: written, in: place))
            for other in others { nameUnions(in: other, of: schema, as: schema.branchName(other), in: union) }
        default: break
        }
    }
}

extension AvroType {
    /// It is one of Swift's own types.
    fileprivate var hasNoDeclaration: Bool {
        switch form {
        case .primitive, .array, .map: true
        case .record, .enumeration, .fixed, .union: false
        }
    }
}

extension AvroName {
    /// The simple name; for a type of another namespace than its file's, behind what tells the two apart.
    fileprivate func simpleName(seenFrom other: String) -> String {
        guard namespace != other, !namespace.isEmpty else { return simpleName }
        let parts = namespace.split(separator: ".")
        let common = zip(parts, other.split(separator: ".")).prefix { $0 == $1 }.count
        return (parts.dropFirst(min(common, parts.count - 1)) + [simpleName[...]]).joined(separator: "_")
    }
}
