import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// Which Swift name each type has that a file defines. Those of all files are joined before anything is translated, so
/// that a file can refer to the types of another.
struct TypeNames: Sendable {
    /// By the place of the definition.
    private var names: [Location: String] = [:]
    /// The simple names inside the file's outermost type.
    private var scope = NameScope()

    func name(of definition: Value) -> String? { names[definition.location] }

    func simpleName(of definition: Value) -> String {
        let full = names[definition.location] ?? "Value"
        return full.split(separator: ".").last.map(String.init) ?? full
    }

    /// What a file describes may be defined in another one, which names it.
    mutating func setOutermost(_ name: String, for definition: Value, of document: Document) {
        if definition.document === document { names[definition.location] = name }
        _ = scope.claim(name)
    }

    /// Nests a type in the outermost type of its file.
    mutating func nest(_ definition: Value, as written: String, in outermost: String) {
        guard names[definition.location] == nil else { return }
        let name = scope.claim(SwiftNames.type(written))
        names[definition.location] = "\(outermost).\(name)"
    }
}

extension TypeNames {
    /// Those of all files; each names what it defines itself.
    init(joining files: [TypeNames]) {
        self.init()
        for file in files { names.merge(file.names) { first, _ in first } }
    }

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
        let header = isMessage ? schema.envelope?.header.type.type : nil
        for (position, type) in schema.types.enumerated() where type.source.document === document && position != header
        {
            if let name = type.name { nest(type.source, as: name.name.simpleName, in: outermost) }
        }
        for type in schema.types where type.source.document === document {
            guard case .record(let record) = type.form else { continue }
            for field in record.fields {
                for union in schema.openUnions(in: field.type) { nest(union.source, as: field.name, in: outermost) }
            }
        }
        for union in schema.openUnions(in: schema.root) { nest(union.source, as: outermost + "_value", in: outermost) }
    }

    mutating func setPayload(_ definition: Value, in outermost: String) {
        names[definition.location] = "\(outermost).Payload"
    }
}

extension AvroSchema {
    /// The unions that a field holds and that are more than a type that may be null, outermost first.
    func openUnions(in use: AvroTypeUse) -> [AvroType] {
        switch self[use].form {
        case .array(let inner), .map(let inner): return openUnions(in: inner)
        case .union(let branches):
            let others = branches.filter { !isNull($0) }
            let isOpen = others.count > 1 || others.count == branches.count
            return (isOpen && !others.isEmpty ? [self[use]] : []) + others.flatMap(openUnions)
        default: return []
        }
    }
}
