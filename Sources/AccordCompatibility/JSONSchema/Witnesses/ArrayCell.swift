import AccordDocuments
import AccordSchemas

/// The arrays of a cell: what every element has to be, and elements that have to be somewhere.
struct ArrayCell {
    private let search: WitnessSearch
    private let cell: Cell
    private let holding: [(use: SchemaUse, node: JSONSchemaNode)]
    private var least = 0
    private var most = Int.max
    private var isUnique = false
    private var needsRepeat = false
    private var demands: [Demand<Int>] = []
    /// What holds for elements that no demand has put somewhere.
    private var forOthers: [Literal] = []
    private var isIncomplete = false

    /// Longer arrays are not made up.
    private static let limit = 200

    init(_ cell: Cell, _ search: WitnessSearch) {
        self.cell = cell
        self.search = search
        holding = cell.holding.map { ($0, search.node($0)) }
        for (use, node) in holding { hold(node, use) }
        for (group, broken) in cell.broken.enumerated() { violate(broken, group: group) }
    }

    private static func count(_ value: Value?) -> Int? { value?.number.map { $0.asInteger(Int.self) ?? .max / 2 } }

    private mutating func hold(_ node: JSONSchemaNode, _ use: SchemaUse) {
        least = max(least, Self.count(node.minItems) ?? 0)
        most = min(most, Self.count(node.maxItems) ?? .max)
        isUnique = isUnique || node.uniqueItems?.boolean == true
        guard let contained = node.contains else { return }
        demandContained(Self.count(node.minContains) ?? 1, .valid(use.inner(contained)), group: -1 - use.node)
        guard let limit = Self.count(node.maxContains) else { return }
        forOthers.append(.invalid(use.inner(contained)))
        isIncomplete = isIncomplete || limit > 0
    }

    private mutating func demandContained(_ count: Int, _ literal: Literal, group: Int) {
        guard count <= Self.limit else {
            isIncomplete = true
            most = -1
            return
        }
        for _ in 0..<count { demands.append(Demand(places: [], literals: [literal], group: group)) }
    }

    private mutating func violate(_ broken: BrokenKeyword, group: Int) {
        let node = search.node(broken.use)
        switch broken.keyword {
        case .minItems: most = min(most, (Self.count(node.minItems) ?? 0) - 1)
        case .maxItems: least = max(least, (Self.count(node.maxItems) ?? .max / 2) + 1)
        case .uniqueItems: needsRepeat = true
        case .prefixItem(let index):
            demands.append(Demand(places: [index], literals: [.invalid(broken.use.inner(node.prefixItems[index]))]))
        case .items:
            guard let items = node.items else { break }
            demands.append(
                Demand(
                    places: Array(node.prefixItems.count...node.prefixItems.count + Self.limit),
                    literals: [.invalid(broken.use.inner(items))]))
        case .tooFewContained:
            guard let contained = node.contains else { break }
            let count = Self.count(node.minContains) ?? 1
            if count == 0 { most = -1 } else { forOthers.append(.invalid(broken.use.inner(contained))) }
            isIncomplete = isIncomplete || count > 1
        case .tooManyContained:
            guard let contained = node.contains, let limit = Self.count(node.maxContains) else { break }
            demandContained(limit + 1, .valid(broken.use.inner(contained)), group: group)
        default: break
        }
    }

    func outcome() -> Outcome {
        guard least <= most else { return isIncomplete ? .undecided : .none }
        guard least <= Self.limit else { return .undecided }
        let longest = min(most, Self.limit, furthestPlace + least + demands.count + 2)
        let placed = demands.map { demand in
            let places = demand.places.isEmpty ? Array(0..<longest) : demand.places.filter { $0 < longest }
            return Demand(places: places, literals: demand.literals, group: demand.group)
        }
        let result = Arrangement.search(placed, effort: search.effort, isPossible: { element($0, $1) }, value: value)
        if case .none = result, isIncomplete { return .undecided }
        return result
    }

    /// Behind it, all elements are alike.
    private var furthestPlace: Int {
        (holding.map(\.node) + cell.broken.map { search.node($0.use) }).map(\.prefixItems.count).max() ?? 0
    }

    private func literals(at index: Int) -> [Literal] {
        holding.compactMap { use, node in
            let schema = node.prefixItems.indices.contains(index) ? node.prefixItems[index] : node.items
            return schema.map { .valid(use.inner($0)) }
        }
    }

    private func element(_ index: Int, _ extra: [Literal], without excluded: Set<Instance> = []) -> Outcome {
        var goal = Goal(literals(at: index) + (extra.isEmpty ? forOthers : extra))
        goal.excluded = excluded
        return search.outcome(of: goal)
    }

    private func value(_ arrangement: Arrangement<Int>) -> Outcome {
        let count = max(least, needsRepeat ? 2 : 0, (arrangement.literals.keys.max() ?? -1) + 1)
        guard count <= most else { return .none }
        if needsRepeat { return repeating(arrangement, count) }
        var elements = Elements(areUnique: isUnique)
        for index in 0..<count {
            let found = element(index, arrangement.literals[index] ?? [], without: elements)
            guard case .value(let value) = found else { return found }
            elements.append(value)
        }
        let result = Instance.array(elements.values)
        return cell.excludes(result) ? longer(elements) : .value(result)
    }

    /// Elements that were found, and what the next ones must not be.
    private struct Elements {
        let areUnique: Bool
        private(set) var values: [Instance] = []
        private(set) var used: Set<Instance> = []
        /// How many values all that is used consists of.
        private(set) var weight = 0

        init(areUnique: Bool) { self.areUnique = areUnique }

        mutating func append(_ value: Instance) {
            values.append(value)
            guard areUnique else { return }
            used.insert(value.normalized)
            weight += value.weight
        }
    }

    private func element(_ index: Int, _ extra: [Literal], without elements: Elements) -> Outcome {
        // Goals are compared with all that they exclude.
        search.effort.spend(elements.weight / 25)
        guard !search.effort.isSpent else { return .undecided }
        return element(index, extra, without: elements.used)
    }

    /// Another array than those that are excluded.
    private func longer(_ elements: Elements) -> Outcome {
        var elements = elements
        while elements.values.count < min(most, least + cell.excluded.count + 2) {
            let found = element(elements.values.count, [], without: elements)
            guard case .value(let next) = found else { return .undecided }
            elements.append(next)
            search.effort.spend(elements.values.count / 25)
            if !cell.excludes(.array(elements.values)) { return .value(.array(elements.values)) }
        }
        return .undecided
    }

    /// Two elements of the same value, which both of their places allow.
    private func repeating(_ arrangement: Arrangement<Int>, _ count: Int) -> Outcome {
        guard !isUnique else { return .none }
        var result = Outcome.none
        let last = min(most, furthestPlace + 2)
        for second in 1..<max(2, last) {
            for first in 0..<second {
                let extra = (arrangement.literals[first] ?? []) + (arrangement.literals[second] ?? [])
                let both = search.outcome(
                    of: Goal(literals(at: first) + literals(at: second) + (extra.isEmpty ? forOthers : extra)))
                guard case .value(let twin) = both else {
                    result = result.or(both)
                    continue
                }
                var elements: [Instance] = []
                for index in 0..<max(count, second + 1) {
                    let found =
                        index == first || index == second
                        ? .value(twin) : element(index, arrangement.literals[index] ?? [])
                    guard case .value(let value) = found else { return result.or(found) }
                    elements.append(value)
                }
                return .value(.array(elements))
            }
        }
        return result
    }
}
