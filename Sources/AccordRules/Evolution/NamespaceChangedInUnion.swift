extension Rule {
    static let namespaceChangedInUnion = Rule(
        id: "namespace-changed-in-union",
        summary: "An enum or a fixed in a union keeps its namespace, whatever the level.",
        rationale: """
            By the specification the simple name leads to the branch of a union. Java's reader looks for the full name: \
            it refuses an enum or a fixed that the union has in another namespace, unless the two unions are alike.
            """,
        severity: .warning,
        givesWay: true,
        check: .incompatibility { incompatibility in
            guard incompatibility.reason == .branchOfOtherNamespace else { return nil }
            let readers =
                incompatibility.direction == .backward ? incompatibility.newVersion : incompatibility.oldVersion
            return incompatibility.finding(
                "\(incompatibility.old.phrase) moves to another namespace as \(incompatibility.new.phrase), where readers on \(readers) in Java "
                    + "have no branch for it",
                help: "keep the namespace, or give the type an alias with the old full name")
        })
}
