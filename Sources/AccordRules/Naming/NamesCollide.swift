import AccordDiagnostics

extension Rule {
    static let namesCollide = Rule(
        id: "names-collide",
        summary: "Names differ by more than case and underscores.",
        rationale: """
            Generators write `order_id` and `orderId` alike and have to give one of them another name; people take the \
            one for the other.
            """,
        severity: .warning,
        check: .declarations { declarations in
            declarations.types.flatMap { type in
                collisions(type.fields.map(\.name), in: declarations) + collisions(type.symbols, in: declarations)
            }
        })

    private static func collisions(_ names: [DeclaredName], in declarations: Declarations) -> [Finding] {
        guard names.contains(where: { !declarations.releasedNames.contains($0.text) }) else { return [] }
        var first: [String: DeclaredName] = [:]
        return names.compactMap { name in
            let bare = name.text.lowercased().filter { $0 != "_" && $0 != "-" }
            guard let other = first[bare] else {
                first[bare] = name
                return nil
            }
            guard other.text != name.text, !declarations.releasedNames.contains(name.text) else { return nil }
            return Finding(
                "'\(name.text)' and '\(other.text)' differ only in case and underscores", at: name.location,
                notes: [Note("the other one", at: other.location)], help: "give them different words")
        }
    }
}
