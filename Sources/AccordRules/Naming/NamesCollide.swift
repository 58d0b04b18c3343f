import AccordDiagnostics

extension Rule {
    static let namesCollide = Rule(
        id: "names-collide",
        summary: "Names differ by more than case and underscores.",
        rationale: """
            Swift, Java and most others write `order_id` and `orderId` alike. The generator has to call one of them \
            otherwise, and nobody guesses which.
            """,
        severity: .warning,
        check: .declarations { declarations in
            declarations.types.flatMap { type in
                collisions(type.fields.map(\.name)) + collisions(type.symbols)
            }
        })

    private static func collisions(_ names: [DeclaredName]) -> [Finding] {
        var first: [String: DeclaredName] = [:]
        return names.compactMap { name in
            let bare = name.text.lowercased().filter { $0 != "_" && $0 != "-" }
            guard let other = first[bare] else {
                first[bare] = name
                return nil
            }
            guard other.text != name.text else { return nil }
            return Finding(
                "'\(name.text)' and '\(other.text)' are one name in Swift", at: name.location,
                notes: [Note("the other one", at: other.location)], help: "give them different words")
        }
    }
}
