import AccordSchemas
import Synchronization

/// Writes values of a schema; what that takes is worked out once, when the first is asked for.
final class AvroValues: Sendable {
    let schema: AvroSchema
    private let omitted: Omission?
    private let worked: Mutex<AvroSmallestValues?>

    /// A field that a record does not have, whatever the schema says.
    private struct Omission {
        let record: Int
        let field: Int
    }

    convenience init(_ schema: AvroSchema) {
        self.init(schema, without: nil, smallest: nil)
    }

    private init(_ schema: AvroSchema, without omitted: Omission?, smallest: AvroSmallestValues?) {
        self.schema = schema
        self.omitted = omitted
        worked = Mutex(smallest)
    }

    /// Values of a version that does not have a field of a record.
    func without(_ field: String, of record: AvroTypeUse) -> AvroValues {
        guard let position = position(of: field, in: record) else { return self }
        return AvroValues(schema, without: Omission(record: record.type, field: position), smallest: smallest)
    }

    /// The fields of a record with their positions.
    func fields(of use: AvroTypeUse) -> [(position: Int, field: AvroField)] {
        guard case .record(let record) = schema[use].form else { return [] }
        let omitted = omittedField(of: use)
        return record.fields.enumerated().filter { $0.offset != omitted }.map { ($0.offset, $0.element) }
    }

    func position(of field: String, in use: AvroTypeUse) -> Int? {
        guard case .record(let record) = schema[use].form else { return nil }
        return record.fields.firstIndex { $0.name == field }
    }

    func omittedField(of use: AvroTypeUse) -> Int? { omitted?.record == use.type ? omitted?.field : nil }

    var smallest: AvroSmallestValues {
        worked.withLock { known in
            let smallest = known ?? AvroSmallestValues(schema)
            known = smallest
            return smallest
        }
    }

    /// A message with a value at a place; nil where no message is small enough to show anything.
    func witness(_ value: AvroDatum, at way: Trail<AvroStep>?) -> Witness? {
        if case .branch(let position, let inner) = value {
            return witness(inner, at: Trail(.branch(position), after: way))
        }
        guard way?.count ?? 0 <= AvroSmallestValues.depthLimit else { return nil }
        let (steps, smallest) = (way?.elements ?? [], smallest)
        var use = schema.root
        guard smallest.size(of: use) != nil else { return nil }
        for step in steps {
            use = schema.type(behind: step, from: use)
            guard smallest.size(of: use) != nil else { return nil }
        }
        let datum = steps.reversed().reduce(value) { $0.behind($1) }
        return Witness(
            message: self.json(datum, self.schema.root), binary: self.binary(datum),
            excerpt: self.excerpt(datum, self.schema.root))
    }
}
