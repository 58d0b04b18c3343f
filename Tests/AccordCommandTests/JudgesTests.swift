import Foundation
import Testing

/// Accord's verdicts against parties that are not ours. Each script prints its seed; `ACCORD_SEED` and `ACCORD_PAIRS`
/// in the environment repeat a run, or make it longer.
@Suite("Judges that are not ours", .serialized)
struct JudgesTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let environment = ProcessInfo.processInfo.environment

    private static var python: String { project.appendingPathComponent(".build/judges/bin/python").path }

    /// In CI they have to be there; a user's clone may do without.
    private static var areThere: Bool {
        environment["CI"] != nil || FileManager.default.isExecutableFile(atPath: python)
    }

    @Test(
        "find nothing", .enabled(if: areThere, "there are no judges: run Tests/Judges/install"),
        arguments: [
            "avro_pairs.py", "avro_levels.py", "json_pairs.py", "json_tolerant.py", "corpus.py", "compare_schema.py",
            "client_settings.py",
            "configuration.py", "reports.py", "ci_files.py", "diff_schema.py",
        ])
    func judge(script: String) throws {
        let path = Self.project.appendingPathComponent("Tests/Judges/\(script)").path
        let settings = ["ACCORD_SEED", "ACCORD_PAIRS"].compactMap { name in
            Self.environment[name].map { "\(name)=\($0)" }
        }
        let result = try Accord.execute(
            [Self.python, path, Accord.executable], in: TemporaryFolder(), environment: settings, processorSeconds: 7200
        )
        print(result.all)
        #expect(result.exitCode == 0, "\(result.all)")
    }
}
