import AccordDocuments
import AccordSchemas

/// The conjunctions of a reader, found by the types that they take and by a property that tells them apart.
struct Branches {
    private let cells: [Conjunction]
    private let types: [TypeSet]
    private let tag: Tag?

    /// A property that has one of a few values in several conjunctions.
    private struct Tag {
        let name: String
        var positions: [Value: [Int]] = [:]
        /// Conjunctions that do not say what it has to be.
        var untagged: [Int] = []
    }

    init(_ cells: [Conjunction], of side: JSONSchemaSide) {
        self.cells = cells
        types = cells.map(side.types)
        tag = cells.count > 1 ? Self.tag(of: cells.map(side.tags)) : nil
    }

    private static func tag(of tags: [[String: [Value]]]) -> Tag? {
        var counts: [String: Int] = [:]
        for name in tags.joined().map(\.key) { counts[name, default: 0] += 1 }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > 1 else { return nil }
        var tag = Tag(name: most.key)
        for (position, values) in tags.enumerated() {
            guard let values = values[tag.name] else {
                tag.untagged.append(position)
                continue
            }
            for value in values { tag.positions[value, default: []].append(position) }
        }
        return tag
    }

    /// The conjunctions that may take what a writer's conjunction writes of a type; where its tag rules out all of
    /// them, the conjunctions that would take that type.
    func candidates(for written: Conjunction, of writer: JSONSchemaSide, as type: JSONType) -> [Conjunction] {
        if type == .object, let tag, let values = writer.tag(tag.name, of: written) {
            let positions = Set(values.flatMap { tag.positions[$0] ?? [] } + tag.untagged)
            let tagged = positions.sorted().filter { types[$0].contains(type) }
            if !tagged.isEmpty { return tagged.map { cells[$0] } }
        }
        return cells.indices.filter { types[$0].contains(type) }.map { cells[$0] }
    }
}

extension JSONSchemaSide {
    /// The properties that have one of a few values wherever they are there.
    func tags(of node: Int) -> [String: [Value]] {
        let tagged = schema[node].properties.compactMap { property in
            finiteValues(of: canonical([property.schema])[0]).first.map { (property.name, $0) }
        }
        return Dictionary(tagged, uniquingKeysWith: { first, _ in first })
    }

    fileprivate func tags(of conjunction: Conjunction) -> [String: [Value]] {
        conjunction.nodes.filter { $0 >= 0 }.map(tags).reduce(into: [:]) { result, tags in
            result.merge(tags) { first, _ in first }
        }
    }

    /// The values of a property that each object of a conjunction has.
    fileprivate func tag(_ name: String, of conjunction: Conjunction) -> [Value]? {
        guard conjunction.nodes.contains(where: { requires(name, $0) }) else { return nil }
        return conjunction.nodes.lazy.compactMap { node in
            self.property(name, of: node).flatMap { self.finiteValues(of: self.canonical([$0.schema])[0]).first }
        }.first
    }
}
