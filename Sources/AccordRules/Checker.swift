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
        applyingSuppressions(to: .contract(lineage.name), allFindings(in: lineage)) {
            $0.covers($1, of: lineage)
        }.givingWay
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
        var collected = FindingCollector(configuration: configuration)
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
        for rule in configuration.rulesInUse {
            switch rule.check {
            case .lineage(let check): collected.take(check(lineage), of: rule)
            case .declarations(let check): collected.take(check(declarations), of: rule)
            case .name(let check): collected.take(check(name).map { [$0] } ?? [], of: rule)
            case .avroC(let check): collected.take(failure.map { [check(lineage, $0)] } ?? [], of: rule)
            case .reading, .incompatibility, .recordChange, .typeChange, .topic, .client, .suppression: break
            }
        }
        return collected.findings
    }

    private func allFindings(in scope: TopicScope) -> [Finding] {
        var collected = FindingCollector(configuration: configuration)
        for rule in configuration.rulesInUse {
            switch rule.check {
            case .topic(let check): collected.take(check(scope), of: rule)
            case .client(let check): collected.take(scope.clients.flatMap { $0.findings(of: check) }, of: rule)
            default: break
            }
        }
        return collected.findings
    }

    /// What is wrong with the step from the releases to the contract.
    public func changes(in lineage: Lineage) -> [Finding] {
        collectedChanges(in: lineage).findings.givingWay
    }

    private func collectedChanges(in lineage: Lineage) -> FindingCollector {
        let versions = ([lineage.contract] + lineage.releases).map(\.version) + lineage.earlierVersions.map(\.version)
        var collected = FindingCollector(configuration: configuration, versions: Set(versions.map(\.number)))
        let policy = configuration.policy(for: lineage)
        let earlier = lineage.earlierVersions
        let compared = policy.level.isTransitive ? earlier : earlier.suffix(1)
        for release in compared.reversed() {
            let later = earlier.filter { $0.version > release.version }
            for incompatibility in versionIncompatibilities(of: lineage.contract, with: release, later: later, policy) {
                collected.take(incompatibility)
            }
        }
        guard policy.level.keepsMeaning else { return collected }
        for release in compared.reversed() {
            let changes = SchemaChanges(from: release.schema, to: lineage.contract.schema)
            let isDirect = release.version == earlier.last?.version
            collected.take(changes, from: release.version, to: lineage.contract.version, isDirect: isDirect)
        }
        return collected
    }

    private func versionIncompatibilities(
        of contract: SchemaVersion, with release: SchemaVersion, later: [SchemaVersion], _ policy: Policy
    ) -> [VersionIncompatibility] {
        lazy var replacements = Replacements(from: release.schema, to: contract.schema)
        return policy.level.directions.flatMap { direction in
            let isBackward = direction == .backward
            let reader = isBackward ? contract.schema : release.schema
            let writer = isBackward ? release.schema : contract.schema
            let refused = incompatibilities(
                reader: reader, writer: writer, contentModel: policy.contentModel,
                direction: direction, openWriter: isBackward && policy.hasOpenProducers)
            return (refused + reservations(reader: reader, writer: writer)).map { found in
                let isInsideField = !found.path.fields.isEmpty
                // A release in between has no need of both names.
                let isOfField = later.isEmpty && found.reason.field != nil
                return VersionIncompatibility(
                    reason: found.reason, path: found.path, direction: direction,
                    old: isBackward ? found.writer : found.reader, new: isBackward ? found.reader : found.writer,
                    oldVersion: release.version, newVersion: contract.version, contract: contract.schema,
                    isReadded: isInsideField && later.contains { !$0.schema.hasField(at: found.path.fields) },
                    lookalike: isOfField ? replacements[found.reader.location] : nil, witness: found.witness)
            }
        }
    }
}
