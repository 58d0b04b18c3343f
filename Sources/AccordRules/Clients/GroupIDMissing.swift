import AccordDiagnostics

extension Rule {
    static let groupIDMissing = Rule(
        id: "group-id-missing",
        summary: "A consumer has a group.",
        rationale: """
            The group shares the partitions among its instances and remembers how far they have read. Without one a \
            consumer neither scales nor goes on where it stopped.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .consumer else { return [] }
            let written = scope.written("group.id")
            guard written?.text.isEmpty ?? true else { return [] }
            return [
                Finding(
                    "'\(scope.name)' has no group.id", at: written?.location ?? scope.location,
                    help: "write group.id: \(scope.name)")
            ]
        })
}
