import AccordCompatibility

extension Rule {
    static let fieldReaddedWithOtherType = Rule(
        id: "field-readded-with-other-type",
        summary: "A field that comes back has the type that it had before.",
        rationale: """
            Messages with the old meaning of the name are still in the topic, and consumers that \
            know it still run. That the version in between did without the field changes neither.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.isReadded, incompatibility.reason.isAboutType else { return nil }
            return incompatibility.finding(
                "\(incompatibility.subject) comes back in \(incompatibility.newVersion) with another type than it had in "
                    + "\(incompatibility.oldVersion)",
                help: "keep the old type, or give the new meaning a new name")
        })
}

extension Reason {
    fileprivate var isAboutType: Bool {
        switch self {
        case .typeMismatch, .nullNotAccepted, .missingBranch, .nameMismatch, .fixedSize, .decimals: true
        default: false
        }
    }
}
