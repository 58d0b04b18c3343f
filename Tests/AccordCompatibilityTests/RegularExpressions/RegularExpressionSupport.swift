import Foundation
import Testing

@testable import AccordCompatibility

let enough = 10_000

func expression(_ pattern: String) throws -> RegularExpression {
    try #require(RegularExpression(pattern: pattern), "\(pattern) is not read")
}

/// Whether every string of one language is in the other.
func isContained(_ inner: String, in outer: String) throws -> Bool {
    let rest = try expression(inner).and(try expression(outer).complement).example(budget: enough)
    try #require(rest != .undecided, "\(inner) within \(outer) is undecided")
    return rest == .none
}

/// Python's `re`, which knows nothing of derivatives.
enum PythonExpressions {
    static let isThere = (try? run("print('here')", input: Data()))?.hasPrefix("here") ?? false

    /// For each pattern whether it is found in each of its texts.
    static func search(_ questions: [(pattern: String, texts: [String])]) throws -> [[Bool]] {
        let lines = questions.map { question in
            ([question.pattern] + question.texts).map { Data($0.utf8).base64EncodedString() }.joined(separator: " ")
        }
        let answers = try run(script, input: Data(lines.joined(separator: "\n").utf8))
        return answers.split(separator: "\n").map { line in line.dropFirst().map { $0 == "1" } }
    }

    private static let script = #"""
        import base64, re, sys, warnings
        warnings.simplefilter("ignore")
        for line in sys.stdin:
            pattern, *texts = [base64.b64decode(part).decode("utf-8") for part in line.rstrip("\n").split(" ")]
            found = re.compile(pattern, re.ASCII)
            print("=" + "".join("1" if found.search(text) else "0" for text in texts))
        """#

    private static func run(_ script: String, input: Data) throws -> String {
        let source = FileManager.default.temporaryDirectory.appendingPathComponent("accord-\(UUID().uuidString)")
        try input.write(to: source)
        defer { try? FileManager.default.removeItem(at: source) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        process.standardInput = try FileHandle(forReadingFrom: source)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}

extension RegularExpression {
    /// For texts that are short enough to be told.
    func matches(_ text: String) -> Bool { accepts(text) == true }
}
