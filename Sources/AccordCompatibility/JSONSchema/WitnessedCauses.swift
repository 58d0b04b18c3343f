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
    /// What all may take together.
    private let whole = Effort(40_000)
    /// What the causes may; the first witness stands for those that are not reached.
    private let effort: Effort

    init(_ found: [Incompatibility], _ reader: JSONSchemaSide, _ writer: JSONSchemaSide) {
        self.found = found
        self.reader = reader
        self.writer = writer
        effort = whole.part(20_000)
    }

    var incompatibilities: [Incompatibility] {
        // What the relation is certain of mostly shows by itself, and the search for it is the shorter one.
        let early = found.contains(where: { !$0.reason.isUndecided }) ? witnesses : nil
        if let early, case .value(let message)? = early.first(where: \.isFound) { return shown(message, early) }
        switch search(whole.part(20_000), nil) {
        case .none: return []
        case .value(let message): return shown(message, early ?? witnesses)
        case .undecided: return doubted
        }
    }

    private func shown(_ message: Instance, _ witnesses: [Outcome]) -> [Incompatibility] {
        let isAnyProved = witnesses.contains(where: \.isFound)
        let kept = zip(found, witnesses).compactMap { cause, outcome -> Incompatibility? in
            switch outcome {
            case .value(let own): cause.shown(by: own)
            case .undecided where !cause.reason.isUndecided: cause.shown(by: message)
            case .undecided, .none: isAnyProved || cause.reason.isUndecided ? nil : cause.shown(by: message)
            }
        }
        return kept.isEmpty ? found.prefix(1).map { $0.shown(by: message) } : kept
    }

    /// Of each cause.
    private var witnesses: [Outcome] { found.map(witness) }

    /// The search gave up: what it can show one by one is certain all the same.
    private var doubted: [Incompatibility] {
        found.map { cause in
            if case .value(let message) = witness(of: cause) { return cause.shown(by: message) }
            return cause.doubted
        }
    }

    /// A message that the reader refuses by the very schema that the cause names, or by what lies in it.
    private func witness(of cause: Incompatibility) -> Outcome {
        guard !effort.isSpent, let node = reader.schema.innermost(at: cause.reader.location) else { return .undecided }
        return search(effort, [node]).or(wideWitness(of: node))
    }

    private func wideWitness(of node: Int) -> Outcome {
        let range = reader.schema[node].location
        let inside = reader.schema.nodes.indices.filter { range.contains(reader.schema[$0].location) }
        return inside.count > 1 ? search(effort, Set(inside)) : .none
    }

    private func search(_ effort: Effort, _ focus: Set<Int>?) -> Outcome {
        WitnessSearch(reader: reader, writer: writer, effort: effort, focus: focus).outcome()
    }
}

extension Incompatibility {
    fileprivate func shown(by message: Instance) -> Incompatibility {
        var certain = reason
        if case .undecided(_, let otherwise) = reason { certain = otherwise }
        let witness = Witness(message: message.tree)
        return Incompatibility(reason: certain, way: way, reader: reader, writer: writer, witness: { witness })
    }

    fileprivate var doubted: Incompatibility {
        guard !reason.isUndecided else { return self }
        return Incompatibility(
            reason: .undecided(why: "no message was found that shows it, nor that there is none", otherwise: reason),
            way: way, reader: reader, writer: writer, witness: { nil })
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
