/// Something that has to be inside a value: a member or an element for which literals hold.
struct Demand<Place> {
    /// Where it may be, the best place first.
    let places: [Place]
    let literals: [Literal]
    /// Demands of one group have to be at different places.
    var group: Int?
    /// There may be places that are not listed.
    var isIncomplete = false
}

/// Puts every demand at one of its places and gives the first arrangement that has a value.
struct Arrangement<Place: Hashable> {
    private(set) var literals: [Place: [Literal]] = [:]
    private var groups: [Place: Set<Int>] = [:]

    private static var tries: Int { 2_000 }
    private static var triesInUnit: Int { 10 }

    static func search(
        _ demands: [Demand<Place>], from start: Arrangement = Arrangement(), effort: Effort,
        isPossible: (Place, [Literal]) -> Outcome, value: (Arrangement) -> Outcome
    ) -> Outcome {
        var left = tries
        defer { effort.spend((tries - left) / triesInUnit) }
        return search(demands[...], start, &left, isPossible, value)
    }

    private static func search(
        _ demands: ArraySlice<Demand<Place>>, _ current: Arrangement, _ left: inout Int,
        _ isPossible: (Place, [Literal]) -> Outcome, _ value: (Arrangement) -> Outcome
    ) -> Outcome {
        guard let demand = demands.first else { return value(current) }
        var result = demand.isIncomplete ? Outcome.undecided : .none
        for place in demand.places {
            left -= 1
            guard left > 0 else { return result.or(.undecided) }
            var next = current
            guard next.put(demand, at: place) else { continue }
            switch isPossible(place, next.literals[place] ?? []) {
            case .none: continue
            case .undecided: result = result.or(.undecided)
            case .value: result = result.or(search(demands.dropFirst(), next, &left, isPossible, value))
            }
            if case .value = result { return result }
        }
        return result
    }

    mutating func put(_ demand: Demand<Place>, at place: Place) -> Bool {
        if let group = demand.group {
            guard groups[place, default: []].insert(group).inserted else { return false }
        }
        literals[place, default: []] += demand.literals
        return true
    }
}
