import AccordSchemas

extension AvroChangeWriter {
    /// Branches that have no counterpart, and their order; what became of the others is said of themselves.
    mutating func writeUnion(_ pair: Pair) {
        let (was, now) = (branches(of: pair.was, in: old), branches(of: pair.now, in: new))
        let partners = was.map { branch in now.firstIndex { isPaired(branch, $0) } }
        let others = zip(was, partners).compactMap { branch, partner -> Pair? in
            guard let partner, isOther(branch, now[partner]) else { return nil }
            return Pair(way: pair.way, was: branch, now: now[partner])
        }
        let kept = Set(partners.compactMap(\.self))
        let added = now.indices.filter { !kept.contains($0) }.map { now[$0] }
        let removed = zip(was, partners).filter { $1 == nil }.map(\.0)
        settle(pair, added + removed)
        guard others.isEmpty, isUnion(pair.was, old), isUnion(pair.now, new) else {
            worded.formUnion(others.map(\.identity))
            return log.say(.type, at: pair.path, change(of: pair))
        }
        let order = partners.compactMap(\.self)
        guard !added.isEmpty || !removed.isEmpty || order != order.sorted() else { return }
        let subject = pair.subject.words
        if !added.isEmpty { log.say(.type, at: pair.path, "\(subject) takes \(phrases(added, new)) besides") }
        if !removed.isEmpty { log.say(.type, at: pair.path, "\(subject) no longer takes \(phrases(removed, old))") }
        if order != order.sorted() {
            log.say(.order, at: pair.path, "the branches of \(subject) come in another order: \(new.phrase(pair.now))")
        }
    }

    private mutating func settle(_ pair: Pair, _ branches: [AvroTypeUse]) {
        for (use, schema) in [(pair.was, old), (pair.now, new)] where isUnion(use, schema) {
            log.reported.open(use.source)
        }
        for branch in branches { log.reported.settle(branch.source) }
    }

    private func isPaired(_ was: AvroTypeUse, _ now: AvroTypeUse) -> Bool {
        paired.contains([was.source.identity, now.source.identity])
    }

    private func isUnion(_ use: AvroTypeUse, _ schema: AvroSchema) -> Bool {
        if case .union = schema[use].form { true } else { false }
    }

    private func branches(of use: AvroTypeUse, in schema: AvroSchema) -> [AvroTypeUse] {
        if case .union(let branches) = schema[use].form { branches } else { [use] }
    }

    private func phrases(_ uses: [AvroTypeUse], _ schema: AvroSchema) -> String {
        uses.map(schema.phrase).joined(separator: " and ")
    }
}
