import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

/// The findings of one lineage: one a cause. The release that shows it first has it, and others that show it again, in
/// one direction or the other, add nothing.
struct FindingCollector {
    private struct Cause: Hashable {
        let rule: String
        /// The field and what of it, or the place in the contract.
        let subject: String
    }

    private struct Comparison: Hashable {
        let release: Version?
        let direction: Direction?
    }

    private let configuration: Configuration
    private let versions: Set<String>
    private(set) var findings: [Finding] = []
    private var causes: [Cause: Comparison] = [:]
    /// Where the relation already failed, nothing is said about the meaning: places, and paths of fields.
    private var broken: Set<Location> = []
    private var brokenFields: Set<[String]> = []

    init(configuration: Configuration, versions: Set<String> = []) {
        self.configuration = configuration
        self.versions = versions
    }

    mutating func take(_ found: [Finding], of rule: Rule) {
        let comparison = Comparison(release: nil, direction: nil)
        for finding in found { add(finding, of: rule, subject: Self.subject(finding), comparison) }
    }

    mutating func take(_ incompatibility: VersionIncompatibility) {
        if !incompatibility.reason.isReservation {
            broken.insert(incompatibility.new.location)
            if let lookalike = incompatibility.lookalike { broken.insert(lookalike.newLocation) }
            brokenFields.insert(incompatibility.path.fields + [incompatibility.reason.field].compactMap { $0 })
        }
        let comparison = Comparison(release: incompatibility.oldVersion, direction: incompatibility.direction)
        for rule in Rule.all {
            guard case .incompatibility(let check) = rule.check, let finding = check(incompatibility) else { continue }
            let subject = incompatibility.subject(incompatibility.reason.detail ?? "")
            return add(finding, of: rule, as: incompatibility.reason.family ?? rule.id, subject: subject, comparison)
        }
        preconditionFailure("no rule words the reason \(incompatibility.reason)")
    }

    mutating func take(_ changes: SchemaChanges, from old: Version, to new: Version, isDirect: Bool) {
        func step<Change>(_ change: Change) -> VersionedChange<Change> {
            VersionedChange(
                change: change, oldVersion: old, newVersion: new, isDirect: isDirect,
                optional: configuration.optionalStyle)
        }
        let comparison = Comparison(release: old, direction: nil)
        let records = changes.records.map { step($0.leavingOut(brokenFields)) }
        let types = changes.types.map(step)
        for rule in configuration.rulesInUse {
            var found: [Finding] = []
            switch rule.check {
            case .recordChange(let check): found = records.flatMap(check)
            case .typeChange(let check): found = types.flatMap(check)
            default: continue
            }
            for finding in found where !broken.contains(finding.location) {
                add(finding, of: rule, subject: Self.subject(finding), comparison)
            }
        }
    }

    private static func subject(_ finding: Finding) -> String {
        "\(finding.location.file.path):\(finding.location.range)"
    }

    private mutating func add(
        _ finding: Finding, of rule: Rule, as family: String? = nil, subject: String, _ comparison: Comparison
    ) {
        let cause = Cause(rule: family ?? rule.id, subject: subject)
        guard causes[cause, default: comparison] == comparison, let severity = configuration.severity(of: rule) else {
            return
        }
        causes[cause] = comparison
        var stamped = finding
        stamped.rule = rule.id
        stamped.severity = severity
        stamped.versions = versions
        findings.append(stamped)
    }
}

extension Reason {
    /// The field that the reason is about, inside the place that it was found at.
    var field: String? {
        switch self {
        case .fieldWithoutDefault(let name, _), .propertyNotRequired(let name, _): name
        default: nil
        }
    }

    /// What tells two reasons of the same rule at the same place apart.
    fileprivate var detail: String? {
        switch self {
        case .constraint(let keyword): keyword
        case .contentModel(let property): property
        default: field
        }
    }

    /// Rules that put the same cause into different words, as releases differ.
    fileprivate var family: String? { field.map { _ in "presence" } }
}
