import AccordDiagnostics
import AccordSchemas

/// What the relation has against a writer, held against messages: the search for a witness decides, the relation says
/// where and why.
///
/// No message that the reader refuses means that the schemas are compatible, whatever the relation could not see.
/// Where there is one, each cause has to show one of its own.
struct WitnessedCauses {
    private let found: [Incompatibility]
    private let reader: JSONSchemaSide
    private let writer: JSONSchemaSide
    private let equality: JSONSchemaEquality

    /// So many causes are shown one by one; the first witness stands for the rest.
    private static let limit = 50

    init(
        _ found: [Incompatibility], _ reader: JSONSchemaSide, _ writer: JSONSchemaSide, _ equality: JSONSchemaEquality
    ) {
        self.found = found
        self.reader = reader
        self.writer = writer
        self.equality = equality
    }

    var incompatibilities: [Incompatibility] {
        let search = WitnessSearch(reader: reader, writer: writer, equality: equality)
        switch search.outcome() {
        case .none: return []
        case .value(let message): return shown(message)
        case .undecided: return doubted
        }
    }

    private func shown(_ message: Instance) -> [Incompatibility] {
        let judged = found.enumerated().map { position, cause in
            (cause: cause, outcome: position < Self.limit ? witness(of: cause) : .undecided)
        }
        let proved = judged.compactMap { cause, outcome -> Incompatibility? in
            guard case .value(let own) = outcome else { return nil }
            return cause.shown(by: own)
        }
        let rest = judged.dropFirst(Self.limit).map { $0.cause.shown(by: message) }
        if !proved.isEmpty { return proved + rest }
        let certain = found.filter { !$0.reason.isUndecided }
        return (certain.isEmpty ? Array(found.prefix(1)) : certain).map { $0.shown(by: message) }
    }

    /// The search gave up: what it can show one by one is certain all the same.
    private var doubted: [Incompatibility] {
        found.enumerated().compactMap { position, cause in
            switch position < Self.limit ? witness(of: cause) : .undecided {
            case .value(let message): cause.shown(by: message)
            default: cause.doubted
            }
        }
    }

    /// A message that the reader refuses by the very schema that the cause names, or by what lies in it.
    private func witness(of cause: Incompatibility) -> Outcome {
        guard let node = reader.schema.innermost(at: cause.reader.location) else { return .undecided }
        return WitnessSearch(reader: reader, writer: writer, equality: equality, focus: [node]).outcome()
            .or(wideWitness(of: node))
    }

    private func wideWitness(of node: Int) -> Outcome {
        let range = reader.schema[node].location
        let inside = reader.schema.nodes.indices.filter { range.contains(reader.schema[$0].location) }
        guard inside.count > 1 else { return .none }
        return WitnessSearch(reader: reader, writer: writer, equality: equality, focus: Set(inside)).outcome()
    }
}

extension Incompatibility {
    fileprivate func shown(by message: Instance) -> Incompatibility {
        var certain = reason
        if case .undecided(_, let otherwise) = reason { certain = otherwise }
        let witness = Witness(message: message.tree)
        return Incompatibility(reason: certain, path: path, reader: reader, writer: writer, witness: { witness })
    }

    fileprivate var doubted: Incompatibility {
        guard !reason.isUndecided else { return self }
        return Incompatibility(
            reason: .undecided(why: "no message was found that shows it, nor that there is none", otherwise: reason),
            path: path, reader: reader, writer: writer, witness: { nil })
    }
}

extension JSONSchema {
    /// The smallest schema around a place.
    fileprivate func innermost(at location: Location) -> Int? {
        nodes.indices.filter { nodes[$0].location.contains(location) }
            .min { nodes[$0].location.range.count < nodes[$1].location.range.count }
    }
}

extension Location {
    fileprivate func contains(_ other: Location) -> Bool {
        file.path == other.file.path && range.lowerBound <= other.range.lowerBound
            && other.range.upperBound <= range.upperBound
    }
}
