/// One way of writing down what a run has to say.
public protocol Reporter {
    func report(_ report: Report) -> String
}

/// The output formats by the names that the command line gives them.
public enum ReportFormat: String, CaseIterable, Sendable {
    case text, oneline, json, sarif, github, gitlab, junit

    /// The whole is one document, and nothing else may stand beside it.
    public var isDocument: Bool {
        switch self {
        case .text, .oneline, .github: false
        case .json, .sarif, .gitlab, .junit: true
        }
    }

    public func reporter(colored: Bool) -> any Reporter {
        switch self {
        case .text: TextReporter(colored: colored)
        case .oneline: OnelineReporter()
        case .json: JSONReporter()
        case .sarif: SARIFReporter()
        case .github: GitHubReporter()
        case .gitlab: GitLabReporter()
        case .junit: JUnitReporter()
        }
    }
}
