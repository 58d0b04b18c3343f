import AccordCompatibility
public import AccordDiagnostics
public import AccordSchemas

/// Walks lineages and shows the rules what they look at.
public struct Checker: Sendable {
    /// Why avro-c cannot load a schema; nil where it can.
    public typealias AvroCFailure = @Sendable (_ schema: [UInt8]) -> String?

    private let configuration: Configuration
    private let today: Day
    private let avroCFailure: AvroCFailure?

    /// Without a way to ask avro-c, nothing is said about it.
    public init(_ configuration: Configuration, today: Day = .today, avroCFailure: AvroCFailure? = nil) {
        self.configuration = configuration
        self.today = today
        self.avroCFailure = avroCFailure
    }

    /// All that the rules have to say of a contract and its releases, but for what is suppressed.
    public func findings(in lineage: Lineage) -> [Finding] {
        applyingSuppressions(to: .contract(lineage.name), allFindings(in: lineage)) { $0.covers($1, of: lineage) }
    }

    /// All that the rules have to say of topics, their producers and consumers, but for what is suppressed. Of the
    /// topics only those in some folders may be asked for.
    public func findings(in topics: [Topic], lineages: [Lineage], folders: Set<String>? = nil) -> [Finding] {
        TopicScope.all(topics, lineages).filter { folders?.contains($0.topic.folder) ?? true }.flatMap { scope in
            applyingSuppressions(to: .topic(scope.topic.name), allFindings(in: scope)) {
                $0.covers($1, of: scope.topic)
            }
        }
    }

    /// What is left of findings where suppressions let some pass, and what is to be said of the suppressions.
    private func applyingSuppressions(
        to subject: Suppression.Subject, _ all: [Finding], covers: (Suppression, Finding) -> Bool
    ) -> [Finding] {
        let suppressions = configuration.suppressions.filter { $0.subject == subject }
        guard !suppressions.isEmpty else { return all }
        var collected = Collected(configuration: configuration)
        var covered: Set<Finding> = []
        for suppression in suppressions {
            let isExpired = suppression.isExpired(on: today)
            let found = isExpired ? [] : all.filter { covers(suppression, $0) }
            covered.formUnion(found)
            let outcome = Suppression.Outcome(
                suppression: suppression, isUsed: !found.isEmpty, isExpired: isExpired)
            for rule in Rule.all {
                guard case .suppression(let check) = rule.check, let finding = check(outcome) else { continue }
                collected.take([finding], of: rule)
            }
        }
        return all.filter { !covered.contains($0) } + collected.findings
    }

    private func allFindings(in lineage: Lineage) -> [Finding] {
        var collected = collectedChanges(in: lineage)
        let failure = lineage.canStandAlone ? avroCFailure?(lineage.selfContained.file.bytes) : nil
        let declarations = Declarations(lineage)
        let name = ContractName(lineage, words: configuration.names)
        for rule in Rule.all {
            switch rule.check {
            case .lineage(let check): collected.take(check(lineage), of: rule)
            case .policedLineage(let check):
                collected.takeUnbroken(check(lineage, configuration.policy(for: lineage)), of: rule)
            case .declarations(let check): collected.take(check(declarations), of: rule)
            case .name(let check): collected.take(check(name).map { [$0] } ?? [], of: rule)
            case .avroC(let check): collected.take(failure.map { [check(lineage, $0)] } ?? [], of: rule)
            case .reading, .incompatibility, .recordChange, .typeChange, .topic, .client, .suppression: break
            }
        }
        return collected.findings
    }

    private func allFindings(in scope: TopicScope) -> [Finding] {
        var collected = Collected(configuration: configuration)
        for rule in Rule.all {
            switch rule.check {
            case .topic(let check): collected.take(check(scope), of: rule)
            case .client(let check): collected.take(scope.clients.flatMap(check), of: rule)
            default: break
            }
        }
        return collected.findings
    }

    /// What is wrong with the step from the releases to the contract.
    public func changes(in lineage: Lineage) -> [Finding] {
        collectedChanges(in: lineage).findings
    }

    private func collectedChanges(in lineage: Lineage) -> Collected {
        var collected = Collected(configuration: configuration)
        let policy = configuration.policy(for: lineage)
        let earlier = lineage.releases.filter { $0.version < lineage.contract.version }
        let compared = policy.level.isTransitive ? earlier : earlier.suffix(1)
        for release in compared.reversed() {
            let later = earlier.filter { $0.version > release.version }
            for clash in clashes(of: lineage.contract, with: release, later: later, policy) { collected.take(clash) }
        }
        guard policy.level.keepsMeaning else { return collected }
        for release in compared.reversed() {
            let changes = SchemaChanges(from: release.schema, to: lineage.contract.schema)
            let isDirect = release.version == earlier.last?.version
            collected.take(changes, from: release.version, to: lineage.contract.version, isDirect: isDirect)
        }
        return collected
    }

    private func clashes(
        of contract: SchemaVersion, with release: SchemaVersion, later: [SchemaVersion], _ policy: Policy
    ) -> [Clash] {
        policy.level.directions.flatMap { direction in
            let isBackward = direction == .backward
            return incompatibilities(
                reader: isBackward ? contract.schema : release.schema,
                writer: isBackward ? release.schema : contract.schema, contentModel: policy.contentModel,
                openWriter: isBackward && policy.hasOpenProducers
            ).map { found in
                let isInsideField = !found.path.fields.isEmpty
                return Clash(
                    reason: found.reason, path: found.path, direction: direction,
                    old: isBackward ? found.writer : found.reader, new: isBackward ? found.reader : found.writer,
                    oldVersion: release.version, newVersion: contract.version, contract: contract.schema,
                    isReadded: isInsideField && later.contains { !$0.schema.hasField(at: found.path.fields) },
                    witness: found.witness)
            }
        }
    }
}

/// The findings of one lineage: one a cause. The release that shows it first has it, and others that show it again, in
/// one direction or the other, add nothing.
private struct Collected {
    private struct Cause: Hashable {
        let rule: String
        /// The field and what of it, or the place in the contract.
        let subject: String
    }

    private struct Comparison: Hashable {
        let release: Version?
        let direction: Direction?
    }

    let configuration: Configuration
    private(set) var findings: [Finding] = []
    private var causes: [Cause: Comparison] = [:]
    /// Where the relation already failed, nothing is said about the meaning: places, and paths of fields.
    private var broken: Set<Location> = []
    private var brokenFields: Set<[String]> = []

    init(configuration: Configuration) {
        self.configuration = configuration
    }

    mutating func take(_ found: [Finding], of rule: Rule) {
        let comparison = Comparison(release: nil, direction: nil)
        for finding in found { add(finding, of: rule, subject: Self.subject(finding), comparison) }
    }

    mutating func takeUnbroken(_ found: [Finding], of rule: Rule) {
        take(found.filter { !broken.contains($0.location) }, of: rule)
    }

    mutating func take(_ clash: Clash) {
        broken.insert(clash.new.location)
        brokenFields.insert(clash.path.fields + [clash.reason.field].compactMap { $0 })
        let comparison = Comparison(release: clash.oldVersion, direction: clash.direction)
        for rule in Rule.all {
            guard case .incompatibility(let check) = rule.check, let finding = check(clash) else { continue }
            let subject = clash.subject(clash.reason.detail ?? "")
            return add(finding, of: rule, as: clash.reason.family ?? rule.id, subject: subject, comparison)
        }
        preconditionFailure("no rule words the reason \(clash.reason)")
    }

    mutating func take(_ changes: SchemaChanges, from old: Version, to new: Version, isDirect: Bool) {
        func step<Change>(_ change: Change) -> Step<Change> {
            Step(
                change: change, oldVersion: old, newVersion: new, isDirect: isDirect,
                optional: configuration.optionalStyle)
        }
        let comparison = Comparison(release: old, direction: nil)
        for rule in Rule.all {
            var found: [Finding] = []
            switch rule.check {
            case .recordChange(let check):
                found = changes.records.flatMap { check(step($0.leavingOut(brokenFields))) }
            case .typeChange(let check): found = changes.types.flatMap { check(step($0)) }
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
        findings.append(stamped)
    }
}

extension Reason {
    /// The field that the reason is about, inside the place that it was found at.
    fileprivate var field: String? {
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
