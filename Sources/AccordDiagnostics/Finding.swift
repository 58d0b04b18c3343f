/// One thing that Accord found: what is wrong, where, and what to do about it.
public struct Finding: Hashable, Sendable {
    /// The id of the rule that found it, such as `default-changed`.
    public var rule: String
    public var severity: Severity
    /// A sentence without a full stop that names the things concerned. Of more than anybody reads, such as a name of a
    /// million letters, the middle is left out.
    public let message: String
    public let location: Location
    /// A few words that stand under the marked text.
    public let label: String?
    public let notes: [Note]
    /// What to do, as an imperative.
    public let help: String?
    /// A message that shows it, where the finding is about two versions.
    public let evidence: Evidence?
    /// What mends it, where that needs no decision.
    public let edits: [Edit]
    /// The versions of the contract, such as `1.2`, of which the message may name some.
    public var versions: Set<String> = []
    /// It says that something that was released is not there any more, or not what or where it was: nobody can let it pass.
    public var isAboutRelease = false

    /// A finding of a rule; the rule's id and severity are set by the engine that runs it.
    public init(
        _ message: String, at location: Location, label: String? = nil, notes: [Note] = [], help: String? = nil,
        evidence: Evidence? = nil, edits: [Edit] = []
    ) {
        self.init(
            rule: "", severity: .error, message, at: location, label: label, notes: notes, help: help,
            evidence: evidence, edits: edits)
    }

    public init(
        rule: String, severity: Severity, _ message: String, at location: Location, label: String? = nil,
        notes: [Note] = [], help: String? = nil, evidence: Evidence? = nil, edits: [Edit] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message.withoutMiddle
        self.location = location
        self.label = label
        self.notes = notes
        self.help = help?.withoutMiddle
        self.evidence = evidence
        self.edits = edits
    }
}

extension String {
    fileprivate var withoutMiddle: String {
        let most = 2_000
        return utf8.count > 2 * most && count > 2 * most ? prefix(most) + "…" + suffix(most) : self
    }
}

/// Another place that belongs to a finding, with a few words that stand under it.
public struct Note: Hashable, Sendable {
    public let text: String
    public let location: Location

    public init(_ text: String, at location: Location) {
        self.text = text
        self.location = location
    }
}

/// How much a finding weighs.
public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// A rule is broken.
    case error
    /// Something is better changed, but may stay.
    case warning
    /// Something could not be checked: malformed input, or a question that Accord does not decide.
    case unchecked

    /// In formats that know no third word, what could not be checked is an error.
    var ofTwo: String { self == .warning ? "warning" : "error" }
}
