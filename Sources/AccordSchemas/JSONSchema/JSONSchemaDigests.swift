import AccordDocuments

/// Works out what each schema says about instances, with all that it refers to, so that schemas of equal digests are
/// known to mean the same without a walk.
///
/// The digest of a schema is made of its own keywords, which the parser has put there, and of the digests inside. On
/// a cycle references count by the name of what they lead to, and each schema there takes in what all those names mean.
struct JSONSchemaDigests {
    private enum State {
        case untouched
        /// On a cycle, perhaps, that is not complete.
        case open
        /// On a cycle that is complete, its digest not made yet.
        case onCycle
        case done
    }

    private(set) var digests: [Digest]
    private let nodes: [JSONSchemaNode]
    private let resources: JSONSchemaResources
    private var states: [State]
    /// The order in which nodes were reached, and the first one on a cycle with each (Tarjan's algorithm).
    private var orders: [Int]
    private var firsts: [Int]
    private var reached = 0
    private var stack: [Int] = []
    /// The schemas of the cycle in hand, and the names of those that its references lead to.
    private var cycle: Set<Int> = []
    private var names: [Int: Digest] = [:]
    /// Nodes whose meaning depends on the way that leads to them.
    private var dynamic: Set<Int> = []

    init(of nodes: [JSONSchemaNode], root: Int, _ resources: JSONSchemaResources) {
        self.nodes = nodes
        self.resources = resources
        digests = nodes.map(\.digest)
        states = Array(repeating: .untouched, count: nodes.count)
        orders = Array(repeating: 0, count: nodes.count)
        firsts = orders
        for node in nodes.indices where nodes[node].isLeaf { states[node] = .done }
        for node in nodes.indices where states[node] == .untouched { visit(node) }
        for node in dynamic { digests[node] = node == root ? wholeText(of: root) : .random() }
    }

    /// Documents of the same text lead all their references the same way.
    private func wholeText(of root: Int) -> Digest {
        let document = nodes[root].source.document
        guard nodes.allSatisfy({ $0.source.document === document }) else { return .random() }
        return Digester.digest(of: document.root)
    }

    private mutating func visit(_ start: Int) {
        var open = [(node: start, inside: enter(start)[...])]
        while var top = open.popLast() {
            guard let child = top.inside.popFirst() else {
                if firsts[top.node] == orders[top.node] { complete(top.node) }
                if let parent = open.last?.node { firsts[parent] = min(firsts[parent], firsts[top.node]) }
                continue
            }
            open.append(top)
            switch states[child] {
            case .untouched: open.append((child, enter(child)[...]))
            case .open: firsts[top.node] = min(firsts[top.node], orders[child])
            case .onCycle, .done: break
            }
        }
    }

    private mutating func enter(_ node: Int) -> [Int] {
        reached += 1
        orders[node] = reached
        firsts[node] = reached
        states[node] = .open
        stack.append(node)
        return nodes[node].schemasInside
    }

    /// All cycles through a node have been seen.
    private mutating func complete(_ first: Int) {
        if stack.last == first {
            stack.removeLast()
            cycle = []
            finish(first)
            return
        }
        var members: [Int] = []
        while members.last != first, let member = stack.popLast() { members.append(member) }
        for member in members { states[member] = .onCycle }
        cycle = Set(members)
        names = [:]
        for member in members where states[member] == .onCycle { finish(member) }
        if members.contains(where: dynamic.contains) { dynamic.formUnion(members) }
        var meaning = Digest.zero
        for (target, name) in names { meaning += pair(name, digests[target]) }
        for member in members { digests[member] = pair(meaning, digests[member]) }
    }

    private mutating func finish(_ node: Int) {
        digests[node] = digest(of: node)
        states[node] = .done
    }

    private func pair(_ first: Digest, _ second: Digest) -> Digest {
        var digester = Digester()
        digester.combine(first)
        digester.combine(second)
        return digester.digest
    }

    /// The name of what a reference leads to: the reference itself, where that has one meaning in the file.
    private mutating func name(of node: Int, by reference: JSONSchemaReference) -> Digest {
        if let known = names[node] { return known }
        let source = nodes[node].source
        var digester = Digester()
        if let text = reference.source.string, text.hasPrefix("#"), reference.source.document === source.document,
            !resources.areNamed(in: source.document)
        {
            digester.combine(text)
        } else {
            digester.combine(source.document.file.path)
            digester.combine(source.location.range.lowerBound)
        }
        names[node] = digester.digest
        return digester.digest
    }

    // What a schema says.

    private mutating func digest(of position: Int) -> Digest {
        let node = nodes[position]
        if node.dynamicReference != nil { dynamic.insert(position) }
        var sum = node.digest
        node.forEachInnerSchema { sum += digest(of: $0) }
        for (key, required) in node.dependentRequired {
            for name in required { sum += pair(Digester.digest(of: key), Digester.digest(of: name.source)) }
        }
        guard let reference = node.reference else { return sum }
        let isOnCycle = cycle.contains(reference.target)
        let target = isOnCycle ? name(of: reference.target, by: reference) : inside(reference.target)
        // A reference that stands alone means what it leads to.
        guard sum != .zero else { return target }
        sum += pair(target, target)
        return sum
    }

    private mutating func inside(_ node: Int) -> Digest {
        // Schemas lie in each other no deeper than a document may be nested.
        if states[node] == .onCycle { finish(node) }
        return digests[node]
    }

    private mutating func digest(of inner: InnerSchema) -> Digest {
        var digester = Digester()
        digester.combine(inner.keyword.rawValue)
        digester.combine(inner.position)
        if let key = inner.key { digester.combine(key) }
        digester.combine(inside(inner.schema))
        return digester.digest
    }
}
