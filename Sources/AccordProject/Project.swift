public import AccordCompatibility
public import AccordDiagnostics
public import AccordGeneration
public import AccordLineage
public import AccordRules
public import AccordSchemas

/// A folder of schemas with its configuration: everything that a command checks, generates or releases.
///
/// The stages are put together here and nowhere else: reading (`Workspace`), the rules (`Checker`), and the Swift types
/// (`Generator`).
public struct Project: Sendable {
    public let workspace: Workspace
    public private(set) var configuration: Configuration
    /// The findings of `baseline.yaml`, which are accepted for now.
    public let known: KnownFindings
    /// What is wrong with the files themselves: what could not be read, and settings that are no settings.
    public let findings: [Finding]

    private let options: GenerationOptions
    private let today: Day
    private let avroCFailure: Checker.AvroCFailure?

    /// - Parameters:
    ///   - today: The day on which suppressions are looked at.
    ///   - avroCFailure: Why avro-c cannot load a schema. Without it, nothing is said about avro-c.
    public init(_ workspace: Workspace, today: Day = .today, avroCFailure: Checker.AvroCFailure? = nil) {
        self.workspace = workspace
        self.today = today
        self.avroCFailure = avroCFailure
        let (configuration, found) = Configuration.read(
            workspace.configuration, topics: workspace.topics, lineages: workspace.lineages)
        self.configuration = configuration
        let (options, optionFindings) = GenerationOptions.read(configuration.swift)
        self.options = options
        let (known, knownFindings) = KnownFindings.read(workspace.knownFindings, folder: workspace.folder)
        self.known = known
        findings = workspace.findings + found + optionFindings + knownFindings
    }

    /// The project, with another level for all contracts where one is given.
    public func overriding(level: Level?) -> Project {
        var project = self
        project.configuration = configuration.overriding(level: level)
        return project
    }

    public var checker: Checker { Checker(configuration, today: today, avroCFailure: avroCFailure) }

    /// Makes the contracts into Swift.
    public var generator: Generator {
        Generator(
            lineages: workspace.lineages, sharedTypes: workspace.sharedTypes, folder: workspace.folder,
            options: options)
    }

    /// All findings, known ones included: of the files, of each contract and topic, and what cannot become Swift.
    ///
    /// - Parameter progress: Is told how many contracts are done.
    public func check(progress: @escaping @Sendable (Int) -> Void = { _ in }) -> [Finding] {
        findingsOfRules(progress: progress) + generator.findings(jobs: workspace.jobs)
    }

    /// The Swift files, and the findings that are not known. Nobody should write the files where the findings say that a
    /// contract does not pass.
    public func generate(
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) -> (files: [GeneratedFile], findings: [Finding]) {
        let (files, findings) = generator.generate(jobs: workspace.jobs)
        return (files, known.split(findingsOfRules(progress: progress)).fresh + findings)
    }

    private func findingsOfRules(progress: @escaping @Sendable (Int) -> Void) -> [Finding] {
        findings + workspace.map(checker.findings(in:), progress: progress).flatMap(\.self)
            + checker.findings(in: workspace.topics, lineages: workspace.lineages)
    }
}
