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
        check: .incompatibility { incompatibility in
            guard incompatibility.direction == .backward else { return nil }
            switch incompatibility.reason {
            case .fieldWithoutDefault(let name, _) where incompatibility.lookalike != nil:
                return incompatibility.findingOfRename("\(incompatibility.subject(name)) has no default")
            case .propertyNotRequired(let name, isDeclared: false) where incompatibility.lookalike != nil:
                return incompatibility.findingOfRename("\(incompatibility.subject(name)) is required")
            case .fieldWithoutDefault(let name, _):
                return incompatibility.finding(
                    "\(incompatibility.subject(name)) has no default, and messages of \(incompatibility.oldVersion) do not have it",
                    help:
                        "give it a default, such as null with the type [\"null\", ...]; the type alone makes nothing optional",
                    edits: Edit.defaultNull(of: name, at: incompatibility.new.location, in: incompatibility.contract))
            case .propertyNotRequired(let name, isDeclared: false):
                return incompatibility.finding(
                    "\(incompatibility.subject(name)) is required, and messages of \(incompatibility.oldVersion) do not have it",
                    help: "take it out of 'required'")
            default: return nil
            }
        })
}

extension VersionIncompatibility {
    /// The field comes in the place of another one.
    fileprivate func findingOfRename(_ message: String) -> Finding {
        let other = lookalike?.name ?? ""
        return finding(
            "\(message), and messages of \(oldVersion) do not have it: '\(other)' is gone, as if it were renamed",
            help: "keep '\(other)', and add the new name beside it as an optional field")
    }
}
