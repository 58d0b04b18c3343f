import AccordDocuments
import AccordSchemas

extension Schema {
    /// Whether a contract with this schema describes records, which is what messages are.
    func isMessage(hasEnvelope: Bool) -> Bool {
        switch self {
        case .avro(let schema):
            let described = schema.described(hasEnvelope: hasEnvelope)
            if case .record = schema[schema.root].form, case .record = schema[described].form { return true }
        case .json(let schema):
            if case .structure = schema.shape(of: schema.described(hasEnvelope: hasEnvelope)) { return true }
        }
        return false
    }
}

extension AvroSchema {
    /// What a message is without its envelope: the payload where the contract declares the envelope.
    func described(hasEnvelope: Bool) -> AvroTypeUse {
        hasEnvelope ? envelope.map { $0.payload.type } ?? root : root
    }
}

extension JSONSchema {
    /// The schema that the type of a file is made of: what its root refers to, unless another file defines and declares it.
    func root(in document: Document) -> Int {
        let resolved = resolved(root)
        return self[resolved].source.document === document ? resolved : root
    }

    /// What a message is without its envelope: the payload where the contract declares the envelope.
    func described(hasEnvelope: Bool) -> Int {
        resolved(hasEnvelope ? envelope.map { $0.payload.schema } ?? root : root)
    }
}
