import AccordDocuments
import AccordSchemas

/// The objects of a cell: what members of a name have to be, and members that have to be there.
struct ObjectCell {
    let search: WitnessSearch
    let cell: Cell
    let holding: [(use: SchemaUse, node: JSONSchemaNode)]
    /// What declares the writer's properties.
    private let written: [(use: SchemaUse, node: JSONSchemaNode)]
    private let omitted: OmittedNames
    private var least = 0
    private var most = Int.max
    private var required: Set<String>
    private let declared: [String]
    private let known: Set<String>

    private static let limit = 200

    init(_ cell: Cell, _ search: WitnessSearch) {
        self.cell = cell
        self.search = search
        let holding = cell.holding.map { (use: $0, node: search.node($0)) }
        self.holding = holding
        written = holding.filter { $0.use.side == .writer && !$0.use.isPlain }
        omitted = search.writer.isMap(written.map(\.use.node)) ? .nothing : cell.omitted
        required = cell.present
        var declared: [String] = []
        for (_, node) in holding {
            required.formUnion(node.required.map(\.name))
            least = max(least, Self.count(node.minProperties) ?? 0)
            most = min(most, Self.count(node.maxProperties) ?? .max)
            declared += node.properties.map(\.name)
        }
        for broken in cell.broken {
            let node = search.node(broken.use)
            if case .minProperties = broken.keyword { most = min(most, (Self.count(node.minProperties) ?? 0) - 1) }
            if case .maxProperties = broken.keyword {
                least = max(least, (Self.count(node.maxProperties) ?? .max / 2) + 1)
            }
            if case .property = broken.keyword { continue }
            declared += node.properties.map(\.name)
        }
        declared += cell.present.sorted()
        var seen: Set<String> = []
        self.declared = declared.filter { seen.insert($0).inserted }
        known = seen.union(cell.absent).union(required)
    }

    /// Names that nothing declares.
    private var names: FreshNames.Answer {
        FreshNames.names(cell, search, known: known, count: min(least, Self.limit))
    }

    private static func count(_ value: Value?) -> Int? { value?.number.map { $0.asInteger(Int.self) ?? .max / 2 } }

    func outcome() -> Outcome {
        guard required.isDisjoint(with: cell.absent), least <= most, required.count <= most else { return .none }
        guard least <= Self.limit else { return .undecided }
        let fixed = cell.broken.compactMap(fixedDemand)
        var start = Arrangement<String>()
        for demand in fixed { _ = start.put(demand, at: demand.places[0]) }
        var doubt = Outcome.none
        // Members that have to be there, whatever else is.
        for name in required.union(start.literals.keys) {
            let found = member(name, start.literals[name] ?? [])
            if case .none = found { return .none }
            if case .undecided = found { doubt = .undecided }
        }
        if case .undecided = doubt { return .undecided }
        return Arrangement.search(
            cell.broken.compactMap(freeDemand), from: start, effort: search.effort, isPossible: { member($0, $1) },
            value: value)
    }

    // What a member has to be.

    private func member(_ name: String, _ extra: [Literal]) -> Outcome {
        guard !cell.absent.contains(name), let literals = literals(for: name) else { return .none }
        guard literals.isCertain else { return .undecided }
        return search.outcome(of: Goal(literals.all + extra))
    }

    /// Nil where no such member may be there.
    private func literals(for name: String) -> (all: [Literal], isCertain: Bool)? {
        var all: [Literal] = []
        var isCertain = true
        for (use, node) in holding {
            if let names = node.propertyNames {
                let verdict = search.validators[use.side]?.accepts(.string(name), use.inner(names)) ?? nil
                if verdict == false { return nil }
                isCertain = isCertain && verdict == true
            }
            if let isForbidden = isUnevaluated(name, node, use) {
                if isForbidden == true { return nil }
                isCertain = isCertain && isForbidden == false
            }
            let found = schemas(for: name, node, use)
            all += found.uses.map(Literal.valid)
            isCertain = isCertain && found.isCertain
        }
        return isForbidden(name) ? nil : (all, isCertain)
    }

    private func schemas(
        for name: String, _ node: JSONSchemaNode, _ use: SchemaUse
    ) -> (uses: [SchemaUse], isDeclared: Bool, isCertain: Bool) {
        var uses: [SchemaUse] = []
        var isCertain = true
        if let property = search.side(of: use).property(name, of: use.node) { uses.append(use.inner(property.schema)) }
        for pattern in node.patternProperties {
            switch search.patterns.matches(pattern.name, name) {
            case true?: uses.append(use.inner(pattern.schema))
            case false?: break
            case nil: isCertain = false
            }
        }
        let isDeclared = !uses.isEmpty
        if !isDeclared, let additional = node.additionalProperties, !isIgnored(name, use) {
            uses.append(use.inner(additional))
        }
        return (uses, isDeclared, isCertain)
    }

    private func isForbidden(_ name: String) -> Bool {
        switch omitted {
        case .nothing: false
        case .these(let names): names.contains(name) && !isWritten(name)
        case .undeclared: !isWritten(name)
        }
    }

    /// Whether a part of the writer declares a property.
    private func isWritten(_ name: String) -> Bool {
        written.contains { use, node in
            search.writer.names(name, use.node) || schemas(for: name, node, use).isDeclared
        }
    }

    /// Whether a reader ignores a property that it does not declare.
    private func isIgnored(_ name: String, _ use: SchemaUse) -> Bool {
        let side = search.side(of: use)
        guard !use.isPlain, !side.isRigid(name, in: use.node) else { return false }
        func ignores(_ names: UndeclaredNames) -> Bool {
            side.ignores(names, of: use.node) || side.ignoresUnevaluated(names, of: use.node)
        }
        return ignores(.all) || ignores(.declaredByOther) && isWritten(name)
    }

    /// Whether `unevaluatedProperties: false` forbids a property, nil inside where that is unknown; nil where there is no
    /// such keyword.
    private func isUnevaluated(_ name: String, _ node: JSONSchemaNode, _ use: SchemaUse) -> Bool?? {
        let side = search.side(of: use)
        guard node.unevaluatedProperties != nil, side.forbiddenUnevaluated(use.node) != nil, !isIgnored(name, use)
        else {
            return nil
        }
        return .some(side.isEvaluated(name, use.node).map { !$0 })
    }

    // What has to be there besides.

    private func fixedDemand(_ broken: BrokenKeyword) -> Demand<String>? {
        guard case .property(let name) = broken.keyword,
            let property = search.side(of: broken.use).property(name, of: broken.use.node)
        else { return nil }
        return Demand(places: [name], literals: [.invalid(broken.use.inner(property.schema))])
    }

    private func freeDemand(_ broken: BrokenKeyword) -> Demand<String>? {
        let node = search.node(broken.use)
        switch broken.keyword {
        case .patternProperty(let index):
            let pattern = node.patternProperties[index]
            return demand([.invalid(broken.use.inner(pattern.schema))]) {
                search.patterns.matches(pattern.name, $0)
            }
        case .additionalProperties:
            guard let additional = node.additionalProperties else { return nil }
            return demand([.invalid(broken.use.inner(additional))]) { name in
                let found = schemas(for: name, node, broken.use)
                return found.isDeclared || isIgnored(name, broken.use) ? false : found.isCertain ? true : nil
            }
        case .unevaluatedProperties:
            return demand([]) { isUnevaluated($0, node, broken.use) ?? false }
        case .propertyNames:
            guard let names = node.propertyNames else { return nil }
            return demand([]) { name in
                let verdict = search.validators[broken.use.side]?.accepts(.string(name), broken.use.inner(names))
                return (verdict ?? nil).map { !$0 }
            }
        default: return nil
        }
    }

    private func demand(_ literals: [Literal], where fits: (String) -> Bool?) -> Demand<String> {
        let names = names
        let verdicts = (declared + names.examples).map { (name: $0, fits: fits($0)) }
        return Demand(
            places: verdicts.filter { $0.fits == true }.map(\.name), literals: literals,
            isIncomplete: names.isIncomplete || verdicts.contains { $0.fits == nil })
    }

    // The object.

    private func value(_ arrangement: Arrangement<String>) -> Outcome {
        var members: [String: Instance] = [:]
        for name in required.union(arrangement.literals.keys) {
            let found = member(name, arrangement.literals[name] ?? [])
            guard case .value(let value) = found else { return found }
            members[name] = value
        }
        guard members.count <= most else { return .none }
        return filled(members)
    }

    /// With as many members as there have to be, and unlike all that are excluded.
    private func filled(_ start: [String: Instance]) -> Outcome {
        if start.count >= least, !cell.excludes(.object(start)) { return .value(.object(start)) }
        let names = names
        var members = start
        var doubt = Outcome.none
        for name in declared + names.examples {
            if members.count >= least, !cell.excludes(.object(members)) { return .value(.object(members)) }
            guard members.count < most, members[name] == nil else { continue }
            switch member(name, []) {
            case .value(let value): members[name] = value
            case .undecided: doubt = .undecided
            case .none: break
            }
        }
        if members.count >= least, !cell.excludes(.object(members)) { return .value(.object(members)) }
        let isExcluded = members.count >= least
        if case .undecided = doubt { return .undecided }
        return isExcluded || names.isIncomplete ? .undecided : .none
    }
}
