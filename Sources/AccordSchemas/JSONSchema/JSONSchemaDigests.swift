import AccordDocuments

/// Works out what each schema says about instances, with all that it refers to, so that schemas of equal digests are
/// known to mean the same without a walk.
///
/// The digest of a schema is made of its own keywords, which the parser has put there, and of the digests inside. On
/// a cycle of references a schema that is still being worked out counts by a name, which its digest then binds; the
/// others of the cycle take in the digest of the first one that was reached, in which every name is bound.
struct JSONSchemaDigests {
    private enum State {
        case untouched
        /// What lies inside is being worked out.
        case open
        /// Worked out, but on a cycle with one that is open.
        case onCycle
        case done
    }

    private(set) var digests: [Digest]
    private let nodes: [JSONSchemaNode]
    private let resources: JSONSchemaResources
    private var states: [State]
    /// The order in which nodes were reached, and the first one on a cycle with each.
    private var orders: [Int]
    private var firsts: [Int]
    private var reached = 0
    /// Nodes that are open or on a cycle, as they were reached.
    private var stack: [Int] = []
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
        for node in nodes.indices where isLeaf(node) { states[node] = .done }
        for node in nodes.indices where states[node] == .untouched { visit(node) }
        for node in dynamic { digests[node] = node == root ? wholeText(of: root) : .random() }
    }

    private func isLeaf(_ node: Int) -> Bool {
        !nodes[node].hasSchemasInside && nodes[node].dynamicReference == nil
    }

    /// Documents of the same text lead all their references the same way.
    private func wholeText(of root: Int) -> Digest {
        let document = nodes[root].source.document
        guard nodes.allSatisfy({ $0.source.document === document }) else { return .random() }
        var digester = Digester()
        digester.combine(document.root)
        return digester.digest
    }

    private mutating func visit(_ start: Int) {
        var open = [(node: start, inside: enter(start)[...])]
        while var top = open.popLast() {
            guard let child = top.inside.popFirst() else {
                finish(top.node)
                if let parent = open.last?.node { firsts[parent] = min(firsts[parent], firsts[top.node]) }
                continue
            }
            open.append(top)
            switch states[child] {
            case .untouched: open.append((child, enter(child)[...]))
            case .open, .onCycle: firsts[top.node] = min(firsts[top.node], orders[child])
            case .done: break
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

    private mutating func finish(_ node: Int) {
        digests[node] = digest(of: node)
        if let name = names[node] { digests[node] += name }
        states[node] = .onCycle
        guard firsts[node] == orders[node] else { return }
        complete(node)
    }

    /// All cycles through a node have been seen.
    private mutating func complete(_ node: Int) {
        var members: [Int] = []
        while members.last != node, let member = stack.popLast() { members.append(member) }
        let isDynamic = members.contains(where: dynamic.contains)
        for member in members {
            states[member] = .done
            firsts[member] = .max
            if isDynamic { dynamic.insert(member) }
            guard member != node else { continue }
            var digester = Digester()
            digester.combine(digests[node])
            digester.combine(digests[member])
            digests[member] = digester.digest
        }
    }

    /// The name of a node that is open: the reference to it, where that has one meaning in the file.
    private mutating func name(of node: Int, by reference: JSONSchemaReference?) -> Digest {
        if let known = names[node] { return known }
        let source = nodes[node].source
        var digester = Digester()
        if let text = reference?.source.string, text.hasPrefix("#"), reference?.source.document === source.document,
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
        for (keyword, properties) in node.namedSchemas {
            for property in properties { sum += digest(keyword, inside(property.schema), key: property.source) }
        }
        for (keyword, child) in node.singleSchemas { sum += digest(keyword, inside(child)) }
        for (keyword, children) in node.listedSchemas {
            for (position, child) in children.enumerated() {
                // Only a tuple has an order.
                sum += digest(keyword, inside(child), position: keyword == .prefixItems ? position : 0)
            }
        }
        for (key, required) in node.dependentRequired {
            for name in required { sum += digest(.dependencies, Digester.digest(of: name.source), key: key) }
        }
        guard let reference = node.reference else { return sum }
        let target = inside(reference.target, by: reference)
        // A reference that stands alone means what it leads to.
        guard sum != .zero else { return target }
        sum += digest(.reference, target)
        return sum
    }

    private mutating func inside(_ node: Int, by reference: JSONSchemaReference? = nil) -> Digest {
        states[node] == .open ? name(of: node, by: reference) : digests[node]
    }

    private func digest(
        _ keyword: JSONSchemaKeyword, _ inner: Digest, key: Value? = nil, position: Int = 0
    ) -> Digest {
        var digester = Digester()
        digester.combine(keyword.rawValue)
        digester.combine(position)
        if let key { digester.combine(key) }
        digester.combine(inner)
        return digester.digest
    }
}
