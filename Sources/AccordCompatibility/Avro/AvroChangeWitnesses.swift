import AccordDocuments
import AccordSchemas

/// Makes messages of two versions that show what becomes of a place that both have.
struct AvroChangeWitnesses: Sendable {
    let old: AvroValues
    let new: AvroValues

    func ofType(_ before: AvroSpot, _ after: AvroSpot) -> @Sendable (Direction, AvroDatum) -> Witness? {
        { direction, value in
            let (writer, spot) = self.writer(direction, before, after)
            return writer.witness(value, at: spot.way)
        }
    }

    func ofRecord(
        _ before: AvroSpot, _ after: AvroSpot
    ) -> @Sendable (Direction, RecordChange.Showing) -> Witness? {
        { direction, showing in
            let (writer, spot) = self.writer(direction, before, after)
            switch showing {
            case .absence(let field): return writer.without(field, of: spot.use).witness(.smallest, at: spot.way)
            case .value(let field, let other):
                return writer.witness(writer.record(of: spot.use, with: field, unlike: other), at: spot.way)
            }
        }
    }

    private func writer(_ direction: Direction, _ before: AvroSpot, _ after: AvroSpot) -> (AvroValues, AvroSpot) {
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
