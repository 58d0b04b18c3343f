/// A store in which equal terms are one term, so that the derivatives of a term stay finite in number.
///
/// It lives for one operation. What outlives it is exported, which is why no lock and no shared state is needed.
final class Terms {
    private(set) var nodes: [Node] = []
    private var traits: [Traits] = []
    private var places: [Node: Term] = [:]

    /// Steps taken so far, in operands looked at. Past the limit derivatives are given up: whatever is made of terms then
    /// is nothing, so that what was begun ends at once.
    var work = 0
    var workLimit = Int.max
    var isExhausted: Bool { work > workLimit }

    var derivatives: [DerivativeKey: Term] = [:]
    var firstSets: [Term: Set<Term>] = [:]
    var representatives: [Set<Term>: [Representative]] = [:]

    private(set) var nothing = Term(index: 0)
    private(set) var empty = Term(index: 0)
    private(set) var anything = Term(index: 0)

    init() {
        nothing = intern(.scalars(.none))
        empty = intern(.empty)
        anything = intern(.repetition(intern(.scalars(.any)), .any))
    }

    subscript(term: Term) -> Node { nodes[term.index] }

    func traits(_ term: Term) -> Traits { traits[term.index] }
    func isNullable(_ term: Term) -> Bool { traits[term.index].isNullable }
    func known(_ node: Node) -> Term? { places[node] }

    /// The term of a node that is in normal form already.
    func intern(_ node: Node) -> Term {
        if let term = places[node] { return term }
        let term = Term(index: nodes.count)
        traits.append(Traits(of: node) { self.traits($0) })
        nodes.append(node)
        places[node] = term
        work += 1
        return term
    }

    /// Without doubles, in an order that does not depend on the store.
    func canonical(_ operands: some Sequence<Term>) -> [Term] {
        Set(operands).sorted {
            let (left, right) = (traits($0).fingerprint, traits($1).fingerprint)
            return left == right ? $0.index < $1.index : left < right
        }
    }
}

/// Terms go from store to store as the list of the nodes below them, operands first.
extension Terms {
    func add(_ exported: [Node]) -> Term {
        var terms: [Term] = []
        for node in exported { terms.append(intern(node.mapOperands { terms[$0.index] })) }
        return terms.last ?? nothing
    }

    /// In an order that depends on the term alone, without recursion: sequences can be thousands of nodes deep.
    func export(_ root: Term) -> [Node] {
        var places: [Term: Term] = [:]
        var exported: [Node] = []
        var pending = [(term: root, isEntered: false)]
        while let (term, isEntered) = pending.popLast() {
            guard places[term] == nil else { continue }
            if isEntered {
                places[term] = Term(index: exported.count)
                exported.append(self[term].mapOperands { places[$0]! })
            } else {
                pending.append((term, true))
                pending += self[term].operands.reversed().map { ($0, false) }
            }
        }
        return exported
    }
}
