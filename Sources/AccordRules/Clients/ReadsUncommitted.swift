import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let readsUncommitted = Rule(
        id: "reads-uncommitted",
        summary: "What a transactional producer writes is read once it is committed.",
        rationale: """
            A consumer with `isolation.level=read_uncommitted`, Java's default, sees messages of transactions that are \
            aborted a moment later.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .consumer, scope.effective("isolation.level").lowercased() != "read_committed",
                let transaction = scope.description.producers.lazy.compactMap(\.transactionalID).first
            else { return [] }
            let written = scope.written("isolation.level")
            return [
                Finding(
                    "'\(scope.name)' reads messages of transactions that may be aborted",
                    at: written?.location ?? scope.location,
                    label: written == nil ? "\(scope.library): read_uncommitted by default" : nil,
                    notes: [Note("a transactional producer", at: transaction.location)],
                    help: "write isolation.level: read_committed")
            ]
        })
}
