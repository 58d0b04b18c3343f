/// One way of writing findings down.
public protocol Reporter {
    func report(_ findings: [Finding]) -> String
}

/// The output formats by the names that the command line gives them.
public enum ReportFormat: String, CaseIterable, Sendable {
    case text
    case oneline

    public func reporter(colored: Bool) -> any Reporter {
        switch self {
        case .text: TextReporter(colored: colored)
        case .oneline: OnelineReporter()
        }
    }
}
