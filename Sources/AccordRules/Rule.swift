public import AccordCompatibility
public import AccordDiagnostics
public import AccordSchemas

/// A check with an id: what it looks at, and what it makes of that.
public struct Rule: Sendable {
    /// Words that say what it finds, such as `default-changed`; never reused for another rule.
    public let id: String
    /// What holds where the rule is kept.
    public let summary: String
    /// Why that matters.
    public let rationale: String
    public let severity: Severity
    /// What is generated rests on it: it cannot be turned off or let pass.
    public internal(set) var isMandatory = false
    /// It is silent where another rule about a change is heard of the same place.
    var givesWay = false
    let check: Check

    /// What a rule can look at.
    enum Check: Sendable {
        /// An earlier stage finds it.
        case reading
        /// Something that the relation found; the first rule that words it has it.
        case incompatibility(@Sendable (VersionIncompatibility) -> Finding?)
        /// The two versions of a record, at levels that keep the meaning.
        case recordChange(@Sendable (VersionedChange<RecordChange>) -> [Finding])
        /// The two versions of a type, at levels that keep the meaning.
        case typeChange(@Sendable (VersionedChange<TypeChange>) -> [Finding])
        case lineage(@Sendable (Lineage) -> [Finding])
        /// The types, fields and symbols of a contract.
        case declarations(@Sendable (Declarations) -> [Finding])
        /// The name of a contract, read as English.
        case name(@Sendable (ContractName) -> Finding?)
        /// A topic with its contracts, beside all others.
        case topic(@Sendable (TopicScope) -> [Finding])
        /// A producer or a consumer of a topic.
        case client(@Sendable (ClientScope) -> [Finding])
        /// What has become of a suppression in `accord.yaml`.
        case suppression(@Sendable (Suppression.Outcome) -> Finding?)
        /// A contract that avro-c refuses, and its words.
        case avroC(@Sendable (Lineage, String) -> Finding)
    }
}

extension Rule {
    /// Nobody can turn it off or let it pass.
    public var cannotBeTurnedOff: Bool { isMandatory || severity == .unchecked }

    /// Why nobody can; nil where somebody can.
    var obligation: String? {
        guard cannotBeTurnedOff else { return nil }
        return severity == .unchecked ? "says that something was not checked" : "is what other parts rest on"
    }
}

/// A change between a release and the contract.
@dynamicMemberLookup
public struct VersionedChange<Change: Sendable>: Sendable {
    public let change: Change
    public let oldVersion: Version
    public let newVersion: Version
    /// No other release lies between the two.
    public let isDirect: Bool
    public let optional: OptionalStyle

    public subscript<Member>(dynamicMember path: KeyPath<Change, Member>) -> Member { change[keyPath: path] }
}

/// An incompatibility in terms of the release and the contract, whichever of them reads.
public struct VersionIncompatibility: Sendable {
    public let reason: Reason
    public let path: [PathStep]
    public let direction: Direction
    public let old: Place
    public let new: Place
    public let oldVersion: Version
    public let newVersion: Version
    let contract: Schema
    /// A release after the old version does without the field.
    public let isReadded: Bool
    /// A field that comes instead of the one that is gone, or the other way round, as if it were renamed.
    let lookalike: Replacements.Lookalike?
    let witness: @Sendable () -> Witness?

    var subject: String { path.subject }

    /// The place of a field inside.
    func subject(_ name: String) -> String { (path + [.field(name)]).subject }

    /// The finding at the contract's place, with the release's place beside it.
    func finding(_ message: String, help: String, edits: [Edit] = []) -> Finding {
        Finding(
            message, at: new.location, label: "\(newVersion): \(new.phrase)",
            notes: [Note("\(oldVersion): \(old.phrase)", at: old.location)], help: help, evidence: evidence,
            edits: edits)
    }
}

/// What makes an added field of Avro optional.
public enum OptionalStyle: String, Sendable, CaseIterable {
    /// Any valid default.
    case `default`
    /// Null comes first in its union and is its default.
    case nullDefault = "null-default"
}
