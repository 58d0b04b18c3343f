/// Which types lie on a cycle with each other (Tarjan's algorithm, without recursion).
struct StronglyConnectedComponents<Node: Hashable & Sendable>: Sendable {
    private let component: [Node: Int]

    init(_ edges: [Node: [Node]]) {
        var search = Search(edges: edges)
        for name in edges.keys where search.order[name] == nil { search.visit(from: name) }
        component = search.component
    }

    /// An edge between the two is part of a cycle.
    func areOnCycle(_ name: Node, _ target: Node) -> Bool {
        component[name] != nil && component[name] == component[target]
    }

    private struct Search {
        let edges: [Node: [Node]]
        var order: [Node: Int] = [:]
        var component: [Node: Int] = [:]
        private var low: [Node: Int] = [:]
        private var path: [Node] = []
        private var onPath: Set<Node> = []

        init(edges: [Node: [Node]]) {
            self.edges = edges
        }

        mutating func visit(from start: Node) {
            var stack = [(name: start, rest: open(start))]
            while var top = stack.popLast() {
                guard let target = top.rest.popFirst() else {
                    close(top.name)
                    if let parent = stack.last?.name { lower(parent, to: low[top.name]) }
                    continue
                }
                let name = top.name
                stack.append(top)
                if order[target] == nil {
                    stack.append((target, open(target)))
                } else if onPath.contains(target) {
                    lower(name, to: order[target])
                }
            }
        }

        private mutating func open(_ name: Node) -> ArraySlice<Node> {
            order[name] = order.count
            low[name] = order[name]
            path.append(name)
            onPath.insert(name)
            return (edges[name] ?? [])[...]
        }

        private mutating func lower(_ name: Node, to value: Int?) {
            low[name] = min(low[name] ?? .max, value ?? .max)
        }

        private mutating func close(_ name: Node) {
            guard low[name] == order[name] else { return }
            let number = component.count
            var popped: Node?
            repeat {
                popped = path.popLast()
                if let popped {
                    onPath.remove(popped)
                    component[popped] = number
                }
            } while popped != name
        }
    }
}
