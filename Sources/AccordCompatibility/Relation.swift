/// What the reader of a pair demands of its writer; the pair holds if nothing fails, every demand holds, and of each
/// choice one.
struct Requirement<Pair: Hashable> {
    struct Demand {
        let pair: Pair
        let step: PathStep?
    }

    /// Demands of which one is enough.
    struct Choice {
        let demands: [Demand]
        /// The demand whose failure explains the choice's, such as the branch of the same name.
        let closest: Int?
        /// What fails if no demand is close.
        let failure: Failure
    }

    struct Failure {
        let reason: Reason
        let reader: Place
        let writer: Place
    }

    var failures: [Failure] = []
    /// What holds, though not for everybody.
    var reservations: [Failure] = []
    var demands: [Demand] = []
    var choices: [Choice] = []

    /// Nothing fails, nothing else has to hold, and there is nothing to say.
    var isMet: Bool { failures.isEmpty && reservations.isEmpty && demands.isEmpty && choices.isEmpty }

    mutating func fail(_ reason: Reason, _ reader: Place, _ writer: Place) {
        failures.append(Failure(reason: reason, reader: reader, writer: writer))
    }

    mutating func demand(_ pair: Pair, _ step: PathStep? = nil) {
        demands.append(Demand(pair: pair, step: step))
    }
}

extension Requirement {
    /// Of a pair that nobody has looked at.
    fileprivate static func undecided(_ place: (reader: Place, writer: Place), _ limit: Int) -> Requirement {
        var result = Requirement()
        let why = "there are more than \(limit) pairs of types to compare"
        result.fail(.undecided(why: why, otherwise: .typeMismatch), place.reader, place.writer)
        return result
    }
}

extension Requirement.Demand: Sendable where Pair: Sendable {}

/// The greatest fixpoint of a relation over pairs of types.
///
/// Every pair that can be reached is taken for good, and what fails is propagated against the direction of the
/// demands until nothing changes. So a cycle holds unless something on it fails, no verdict rests on an assumption
/// that has fallen, and the work is linear in the number of pairs and demands. Nothing here recurses.
struct Relation<Pair: Hashable> {
    private struct Node {
        let requirement: Requirement<Pair>
        let demands: [Int]
        let choices: [[Int]]
        var holds = true
    }

    private var nodes: [Node] = []
    private var indices: [Pair: Int] = [:]
    /// How many pairs were looked at; those behind are taken for such as do not hold.
    private var lookedAt = 0

    /// - Parameter limit: The number of pairs to find, at most: two schemas of thousands of types may have as many pairs
    ///   as the product of both. Where there are more, nothing is decided.
    init(root: Pair, limit: Int = 100_000, requirement: (Pair) -> Requirement<Pair>, place: (Pair) -> (Place, Place)) {
        var open = [root]
        indices[root] = 0
        while lookedAt < open.count, open.count <= limit {
            let requirement = requirement(open[lookedAt])
            lookedAt += 1
            let demands = requirement.demands.map { index(of: $0.pair, in: &open) }
            let choices = requirement.choices.map { $0.demands.map { index(of: $0.pair, in: &open) } }
            nodes.append(Node(requirement: requirement, demands: demands, choices: choices))
        }
        for pair in open[lookedAt...] {
            nodes.append(Node(requirement: .undecided(place(pair), limit), demands: [], choices: []))
        }
        refute()
    }

    private mutating func index(of pair: Pair, in open: inout [Pair]) -> Int {
        if let index = indices[pair] { return index }
        indices[pair] = open.count
        open.append(pair)
        return open.count - 1
    }

    private mutating func refute() {
        var dependents = Array(repeating: [Int](), count: nodes.count)
        for (index, node) in nodes.enumerated() {
            for child in node.demands { dependents[child].append(index) }
            for choice in node.choices { for child in choice { dependents[child].append(index) } }
        }
        var fallen = nodes.indices.filter { !nodes[$0].requirement.failures.isEmpty || isRefuted($0) }
        for index in fallen { nodes[index].holds = false }
        while let index = fallen.popLast() {
            for dependent in dependents[index] where nodes[dependent].holds && isRefuted(dependent) {
                nodes[dependent].holds = false
                fallen.append(dependent)
            }
        }
    }

    private func isRefuted(_ index: Int) -> Bool {
        let node = nodes[index]
        return node.demands.contains { !nodes[$0].holds }
            || node.choices.contains { choice in choice.allSatisfy { !nodes[$0].holds } }
    }

    var holds: Bool { nodes[0].holds }

    /// What became of every pair that was reached.
    var verdicts: [Pair: Bool] { indices.mapValues { nodes[$0].holds } }

    /// The demands that lead from the root to a pair.
    typealias Way = Trail<Requirement<Pair>.Demand>

    /// The demands that lead somewhere, and the steps among them.
    private struct Ways {
        var demands: Way?
        var path: Path?

        func followed(by demand: Requirement<Pair>.Demand) -> Ways {
            Ways(demands: Way(demand, after: demands), path: demand.step.map { Path($0, after: path) } ?? path)
        }
    }

    /// The innermost causes, each with the way to it; none where the relation holds.
    var incompatibilities: [Incompatibility] { incompatibilities { _, _ in { nil } } }

    /// The innermost causes, each with what makes a witness of the way and what failed at its end.
    func incompatibilities(
        witness: (Way?, Requirement<Pair>.Failure) -> @Sendable () -> Witness?
    ) -> [Incompatibility] {
        var found: [Incompatibility] = []
        forEachFailure { found.append(Self.incompatibility($0, $1, witness)) }
        return found
    }

    /// What is not for everybody, in all pairs that are reached.
    func reservations(
        witness: (Way?, Requirement<Pair>.Failure) -> @Sendable () -> Witness?
    ) -> [Incompatibility] {
        var found: [Incompatibility] = []
        var seen = Array(repeating: false, count: nodes.count)
        var open: [(node: Int, way: Ways)] = [(0, Ways())]
        while let (index, way) = open.popLast() {
            guard !seen[index] else { continue }
            seen[index] = true
            let (node, requirement) = (nodes[index], nodes[index].requirement)
            found += requirement.reservations.map { Self.incompatibility(way, $0, witness) }
            let inner = Array(
                zip(node.demands + node.choices.joined(), requirement.demands + requirement.choices.flatMap(\.demands)))
            open += inner.reversed().map { ($0, way.followed(by: $1)) }
        }
        return found
    }

    private static func incompatibility(
        _ way: Ways, _ failure: Requirement<Pair>.Failure,
        _ witness: (Way?, Requirement<Pair>.Failure) -> @Sendable () -> Witness?
    ) -> Incompatibility {
        Incompatibility(
            reason: failure.reason, way: way.path, reader: failure.reader, writer: failure.writer,
            witness: witness(way.demands, failure))
    }

    /// The failures that are told have so many steps on their ways, all together: of a thousand types in one another, each
    /// of which fails, the first hundreds speak for all.
    private static var mostSteps: Int { 200_000 }

    /// Of the pairs that were not looked at, the first speaks for all.
    private func forEachFailure(_ body: (Ways, Requirement<Pair>.Failure) -> Void) {
        var seen = Array(repeating: false, count: nodes.count)
        var isAnyLeftOut = false
        var steps = 0
        var open: [(node: Int, way: Ways)] = [(0, Ways())]
        while steps < Self.mostSteps, let (index, way) = open.popLast() {
            guard !nodes[index].holds, !seen[index], index < lookedAt || !isAnyLeftOut else { continue }
            seen[index] = true
            isAnyLeftOut = isAnyLeftOut || index >= lookedAt
            for failure in nodes[index].requirement.failures {
                steps += way.demands?.count ?? 0
                body(way, failure)
            }
            var inner: [(node: Int, way: Ways)] = []
            for (child, demand) in zip(nodes[index].demands, nodes[index].requirement.demands) {
                inner.append((child, way.followed(by: demand)))
            }
            for (children, choice) in zip(nodes[index].choices, nodes[index].requirement.choices)
            where children.allSatisfy({ !nodes[$0].holds }) {
                if let closest = choice.closest {
                    inner.append((children[closest], way.followed(by: choice.demands[closest])))
                } else {
                    body(way, choice.failure)
                }
            }
            open += inner.reversed()
        }
    }
}
