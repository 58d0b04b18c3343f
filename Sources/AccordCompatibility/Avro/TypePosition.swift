import AccordSchemas

/// A place in the values of a schema: its type, and the way there from the root.
struct TypePosition: Sendable {
    let use: AvroTypeUse
    let way: Trail<AvroStep>?

    func entering(_ step: AvroStep, in schema: AvroSchema) -> TypePosition {
        TypePosition(use: schema.type(behind: step, from: use), way: Trail(step, after: way))
    }
}

extension AvroSchema {
    /// The type that a step leads to.
    func type(behind step: AvroStep, from use: AvroTypeUse) -> AvroTypeUse {
        switch (step, self[use].form) {
        case (.field(let position), .record(let record)): record.fields[position].type
        case (.element, .array(let inner)), (.mapValue, .map(let inner)): inner
        case (.branch(let position), .union(let branches)): branches[position]
        default: preconditionFailure("\(step) leads nowhere in \(phrase(use))")
        }
    }
}
