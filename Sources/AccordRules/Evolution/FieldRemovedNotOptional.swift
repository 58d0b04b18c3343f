import AccordDiagnostics

extension Rule {
    static let fieldRemovedNotOptional = Rule(
        id: "field-removed-not-optional",
        summary: "A field that is removed was optional in every release.",
        rationale: """
            Consumers on an earlier version still expect the field. Without a default for it \
            they cannot read what producers on the new version write.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.direction == .forward else { return nil }
            switch incompatibility.reason {
            case .fieldWithoutDefault(let name, let newName?):
                return incompatibility.finding(
                    "\(incompatibility.subject(name)) is renamed to '\(newName)' by an alias, which readers on \(incompatibility.oldVersion) "
                        + "do not know",
                    help: "keep the name, or add the new field beside the old one and write both")
            case .fieldWithoutDefault(let name, nil) where incompatibility.lookalike != nil:
                return incompatibility.findingOfRename(name, "have no default for it")
            case .propertyNotRequired(let name, isDeclared: false) where incompatibility.lookalike != nil:
                return incompatibility.findingOfRename(name, "require it")
            case .fieldWithoutDefault(let name, nil):
                return incompatibility.finding(
                    "\(incompatibility.subject(name)) is removed, and readers on \(incompatibility.oldVersion) have no default for it",
                    help: "bring it back; only what was optional from the start may be removed")
            case .propertyNotRequired(let name, isDeclared: false):
                return incompatibility.finding(
                    "\(incompatibility.subject(name)) is removed, and readers on \(incompatibility.oldVersion) require it",
                    help: "bring it back; only what was optional from the start may be removed")
            default: return nil
            }
        })
}

extension VersionIncompatibility {
    /// Another field comes in the place of the one that is gone.
    fileprivate func findingOfRename(_ name: String, _ refusal: String) -> Finding {
        finding(
            "\(subject(name)) is replaced by '\(lookalike?.name ?? "")', as if it were renamed, and readers on \(oldVersion) "
                + "\(refusal)",
            help: "keep '\(name)', and add the new name beside it as an optional field")
    }
}
