import AccordDocuments
public import AccordSchemas

/// Everything in which two versions of a contract differ, in words, in the order of the newer one.
public struct ChangeLog: Sendable {
    public let changes: [ChangeEntry]

    private static let pointersNamed = 5

    /// Both versions stand alone, as releases do: what lies in other files is not looked at.
    public init(from old: SchemaVersion, to new: SchemaVersion) {
        let (before, after) = (old.document.root, new.document.root)
        guard before != after else {
            changes = []
            return
        }
        var log = Self.written(old.schema, new.schema)
        if let rest = Self.rest(log.reported, before, after) { log.say(.elsewhere, at: [], rest) }
        changes = Self.counted(log.changes)
    }

    /// The branches of a union have one path, and what holds for many is said once.
    private static func counted(_ changes: [ChangeEntry]) -> [ChangeEntry] {
        var left = changes.reduce(into: [:]) { counts, change in counts[change, default: 0] += 1 }
        return changes.compactMap { change in
            guard let count = left.removeValue(forKey: change) else { return nil }
            let sentence = count == 1 ? change.sentence : "\(change.sentence) (in \(count) places)"
            return ChangeEntry(kind: change.kind, path: change.path, sentence: sentence)
        }
    }

    private static func written(_ old: Schema, _ new: Schema) -> ChangeWriter {
        let pairs = SchemaChanges(from: old, to: new, reach: .text).written
        switch (old, new) {
        case (.avro(let old), .avro(let new)): return AvroChangeWriter.write(pairs, old, new)
        case (.json(let old), .json(let new)): return JSONSchemaChangeWriter.write(pairs, old, new)
        case (_, let new):
            var log = ChangeWriter()
            log.say(.type, at: [], "the contract changes to \(new.format.title)")
            return log
        }
    }

    /// Says where there is something that no sentence was about.
    private static func rest(_ reported: ReportedValues, _ before: Value, _ after: Value) -> String? {
        let found = reported.unaccounted(in: after) + reported.unaccounted(in: before)
        guard !found.isEmpty else { return nil }
        var pointers: [String] = []
        for value in found.prefix(2 * pointersNamed) where pointers.count < pointersNamed {
            let pointer = value.pointer
            if !pointers.contains(pointer) { pointers.append(pointer) }
        }
        let more = found.count > 2 * pointersNamed ? " and more places" : ""
        guard pointers != [""] else { return "changes elsewhere" }
        return "changes elsewhere at " + pointers.joined(separator: ", ") + more
    }
}

extension Schema {
    fileprivate var format: SchemaFormat {
        if case .avro = self { .avro } else { .json }
    }
}
