import AccordDiagnostics
import AccordDocuments

/// What cannot become Swift, collected on the way.
final class DiagnosticCollector {
    private(set) var findings: [Finding] = []

    func report(_ rule: String, _ message: String, at value: Value, help: String? = nil, notes: [Note] = []) {
        findings.append(
            Finding(rule: rule, severity: .error, message, at: value.location, notes: notes, help: help))
    }
}
