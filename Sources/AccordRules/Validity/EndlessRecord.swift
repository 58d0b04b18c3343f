import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let endlessRecord = Rule(
        id: "endless-record",
        summary: "A record does not contain itself without a way out.",
        rationale: """
            No finite message can be written for such a record: each needs another one inside.
            """,
        severity: .error,
        check: .lineage { lineage in
            guard case .avro(let schema) = lineage.contract.schema else { return [] }
            return EndlessRecords.findings(in: schema)
        })
}

/// Finds records that no finite value can have: every one of them needs another one inside.
private enum EndlessRecords {
    static func findings(in schema: AvroSchema) -> [Finding] {
        let finite = finiteTypes(of: schema)
        var explained: Set<Int> = []
        return schema.types.indices.compactMap { index in
            guard !finite[index], !explained.contains(index), case .record(let record) = schema.types[index].form else {
                return nil
            }
            guard let field = record.fields.first(where: { !finite[$0.type.type] }) else { return nil }
            let reached = endlessTypes(from: field.type.type, in: schema, finite: finite)
            guard reached.contains(index) else { return nil }
            explained.formUnion(reached)
            return Finding(
                "the record \(record.naming.name.fullName) contains itself without a way out, through '\(field.name)'",
                at: field.location, help: "make a field on the way nullable, an array or a map")
        }
    }

    /// The least fixpoint: a type is finite once what it needs is.
    private static func finiteTypes(of schema: AvroSchema) -> [Bool] {
        var finite = Array(repeating: false, count: schema.types.count)
        var dependents = Array(repeating: [Int](), count: schema.types.count)
        var missing = Array(repeating: 0, count: schema.types.count)
        var open: [Int] = []
        for (index, type) in schema.types.enumerated() {
            let needed = Self.needed(by: type)
            missing[index] = needed.isEmpty ? 0 : needed.isAny ? 1 : needed.types.count
            for inner in needed.types { dependents[inner].append(index) }
            if missing[index] == 0 { open.append(index) }
        }
        while let index = open.popLast() {
            guard !finite[index] else { continue }
            finite[index] = true
            for dependent in dependents[index] {
                missing[dependent] -= 1
                if missing[dependent] == 0 { open.append(dependent) }
            }
        }
        return finite
    }

    /// The types that a value has inside: all of them, or any one.
    private static func needed(by type: AvroType) -> (types: [Int], isAny: Bool, isEmpty: Bool) {
        switch type.form {
        case .record(let record): (record.fields.map(\.type.type), false, record.fields.isEmpty)
        case .union(let branches): (branches.map(\.type), true, branches.isEmpty)
        default: ([], false, true)
        }
    }

    /// The types without an end that a type needs, itself among them.
    private static func endlessTypes(from start: Int, in schema: AvroSchema, finite: [Bool]) -> Set<Int> {
        var seen: Set<Int> = []
        var open = [start]
        while let index = open.popLast() {
            guard !finite[index], seen.insert(index).inserted else { continue }
            open += needed(by: schema.types[index]).types
        }
        return seen
    }
}
