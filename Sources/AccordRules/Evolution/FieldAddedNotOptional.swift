import AccordDiagnostics

extension Rule {
    static let fieldAddedNotOptional = Rule(
        id: "field-added-not-optional",
        summary: "A field that is added is optional.",
        rationale: """
            Messages of earlier versions lack the field. A reader that knows no default for it, \
            or requires it, cannot read them.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard clash.direction == .backward else { return nil }
            switch clash.reason {
            case .fieldWithoutDefault(let name, _) where clash.lookalike != nil:
                return clash.findingOfRename("\(clash.subject(name)) has no default")
            case .propertyNotRequired(let name, isDeclared: false) where clash.lookalike != nil:
                return clash.findingOfRename("\(clash.subject(name)) is required")
            case .fieldWithoutDefault(let name, _):
                return clash.finding(
                    "\(clash.subject(name)) has no default, and messages of \(clash.oldVersion) do not have it",
                    help:
                        "give it a default, such as null with the type [\"null\", ...]; the type alone makes nothing optional",
                    edits: Edit.defaultNull(of: name, at: clash.new.location, in: clash.contract))
            case .propertyNotRequired(let name, isDeclared: false):
                return clash.finding(
                    "\(clash.subject(name)) is required, and messages of \(clash.oldVersion) do not have it",
                    help: "take it out of 'required'")
            default: return nil
            }
        })
}

extension Clash {
    /// The field comes in the place of another one.
    fileprivate func findingOfRename(_ message: String) -> Finding {
        let other = lookalike?.name ?? ""
        return finding(
            "\(message), and messages of \(oldVersion) do not have it: '\(other)' is gone, as if it were renamed",
            help: "keep '\(other)', and add the new name beside it as an optional field")
    }
}
