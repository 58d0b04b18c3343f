import AccordDocuments
import AccordSchemas

extension JSONSchemaRelation {
    func compareArrays(
        _ wanted: Conjunction, _ written: Conjunction, doubtful: Bool, _ result: inout Requirement<Pair>
    ) {
        let prefix = max(reader.prefixCount(wanted), writer.prefixCount(written))
        var longest = writer.maximumItems(written)
        for position in 0..<prefix where position < longest ?? .max {
            let items = writer.items(written, at: position)
            if writer.isNever(items) {
                longest = position
            } else {
                demand(reader.items(wanted, at: position), items, .element, doubtful: doubtful, &result)
            }
        }
        let rest = writer.items(written, at: prefix)
        if longest ?? .max > prefix {
            if writer.isNever(rest) {
                longest = prefix
            } else {
                demand(reader.items(wanted, at: prefix), rest, .element, doubtful: doubtful, &result)
            }
        }
        requireCount(
            wanted, written, ("minItems", \.minItems), ("maxItems", \.maxItems), atMost: longest, &result)
        requireUnique(wanted, written, longest, &result)
    }

    private func requireUnique(
        _ wanted: Conjunction, _ written: Conjunction, _ longest: Int?, _ result: inout Requirement<Pair>
    ) {
        guard longest ?? .max > 1, !written.nodes.contains(where: { writer.schema[$0].uniqueItems?.boolean == true })
        else { return }
        for node in wanted.nodes.map({ reader.schema[$0] }) {
            guard let source = node.uniqueItems, source.boolean == true else { continue }
            fail("uniqueItems", source, nil, place(written.nodes, in: writer), &result)
        }
    }

    func demand(
        _ wanted: [Int], _ written: [Int], _ step: PathStep, doubtful: Bool, _ result: inout Requirement<Pair>
    ) {
        guard !wanted.isEmpty, !isSame(wanted, written) else { return }
        let subject = Subject.schemas(reader: reader.shared(wanted), writer: writer.shared(written))
        result.demand(Pair(subject: subject, isDoubtful: doubtful), step)
    }
}

extension JSONSchemaSide {
    func isNever(_ nodes: [Int]) -> Bool {
        nodes.contains { $0 == Self.never || schema[$0].boolean == false }
    }

    fileprivate func prefixCount(_ conjunction: Conjunction) -> Int {
        conjunction.nodes.map { schema[$0].prefixItems.count }.max() ?? 0
    }

    fileprivate func maximumItems(_ conjunction: Conjunction) -> Int? {
        conjunction.nodes.compactMap { schema[$0].maxItems?.number?.asInteger(Int.self) }.min()
    }

    fileprivate func items(_ conjunction: Conjunction, at position: Int) -> [Int] {
        conjunction.nodes.compactMap { node in
            let prefix = schema[node].prefixItems
            return prefix.indices.contains(position) ? prefix[position] : schema[node].items
        }
    }
}
