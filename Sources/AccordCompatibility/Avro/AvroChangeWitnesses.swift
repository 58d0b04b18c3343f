import AccordDocuments
import AccordSchemas

/// Makes messages of two versions that show what becomes of a place that both have.
struct AvroChangeWitnesses: Sendable {
    let old: AvroValues
    let new: AvroValues

    func ofType(_ before: TypePosition, _ after: TypePosition) -> @Sendable (Direction, AvroDatum) -> Witness? {
        { direction, value in
            let (writer, place) = self.writer(direction, before, after)
            return writer.witness(value, at: place.way)
        }
    }

    func ofRecord(
        _ before: TypePosition, _ after: TypePosition
    ) -> @Sendable (Direction, RecordChange.Showing) -> Witness? {
        { direction, showing in
            let (writer, place) = self.writer(direction, before, after)
            switch showing {
            case .absence(let field): return writer.without(field, of: place.use).witness(.smallest, at: place.way)
            case .value(let field, let other):
                return writer.witness(writer.record(of: place.use, with: field, unlike: other), at: place.way)
            }
        }
    }

    private func writer(_ direction: Direction, _ before: TypePosition, _ after: TypePosition) -> (
        AvroValues, TypePosition
    ) {
        direction == .backward ? (old, before) : (new, after)
    }
}

extension AvroValues {
    fileprivate func record(of use: AvroTypeUse, with name: String, unlike value: Value?) -> AvroDatum {
        guard let position = position(of: name, in: use) else { return .smallest }
        let type = schema.type(behind: .field(position), from: use)
        return .record([position: tellingValue(of: type, unlike: value)])
    }
}
