import AccordDocuments
import AccordSchemas

extension JSONSchemaSide {
    /// The first of the schemas that say the same, behind references that stand alone.
    func representative(of node: Int) -> Int {
        guard node >= 0 else { return node }
        if cache.representatives.isEmpty { cache.representatives = representatives }
        return cache.representatives[node]
    }

    /// Behind references that stand alone, and the first of the choices that say the same: what is wrong with one of them
    /// is wrong with the others for the same reason.
    func shared(_ nodes: [Int]) -> [Int] {
        canonical(nodes).map { $0 >= 0 && schema[$0].onlyCombines ? representative(of: $0) : $0 }.sorted()
    }

    private var representatives: [Int] {
        var firsts: [Digest: Int] = [:]
        return schema.nodes.indices.map { node in
            let target = target(of: node)
            guard schema[target].boolean == nil else { return target }
            if let known = firsts[schema[target].digest] { return known }
            firsts[schema[target].digest] = target
            return target
        }
    }

    /// All schemas that one of these takes part in, these included, each by its representative.
    func outer(of nodes: Set<Int>) -> Set<Int> {
        let outer = cache.outer ?? outer
        cache.outer = outer
        var open = nodes.map(representative)
        var found = Set(open)
        while let node = open.popLast() {
            for parent in outer[node] ?? [] where found.insert(parent).inserted { open.append(parent) }
        }
        return found
    }

    /// The schemas that each takes part in.
    private var outer: [Int: Set<Int>] {
        var outer: [Int: Set<Int>] = [:]
        for node in schema.nodes.indices {
            let parent = representative(of: node)
            for child in schema[node].schemasInside { outer[representative(of: child), default: []].insert(parent) }
        }
        return outer
    }
}
