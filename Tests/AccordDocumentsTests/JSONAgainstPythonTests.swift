import AccordDocuments
import Foundation
import Testing

@Suite("JSON: judged by Python's json module", .enabled(if: Python.isThere, "there is no python3 here to judge by"))
struct JSONAgainstPythonTests {
    /// `ACCORD_SEED` repeats a run with another seed.
    static let seeds: [UInt64] =
        ProcessInfo.processInfo.environment["ACCORD_SEED"].flatMap { UInt64($0) }.map { [$0] } ?? [1, 2, 3]

    @Test("both accept and refuse the same documents, and read the same values", arguments: seeds)
    func agreement(seed: UInt64) throws {
        print("JSON against Python: seed \(seed)")
        var random = RandomJSON(seed: seed)
        let documents = (0..<2000).map { _ in random.document() }
        let judgements = try Python.judge(documents)
        try #require(judgements.count == documents.count)
        #expect(judgements.count { $0 == "refused" } > 200)
        #expect(judgements.count { $0 != "refused" } > 200)
        for (bytes, judgement) in zip(documents, judgements) {
            let ours = json(bytes).root?.notation ?? "refused"
            #expect(ours == judgement, "seed \(seed): \(String(reflecting: String(decoding: bytes, as: UTF8.self)))")
        }
    }

    @Test("the documents of the tables are judged alike")
    func tables() throws {
        let texts = [
            "", "1", "01", "-", "1.", "1e", ".5", "+1", "[1,]", "{\"a\":1,}", "NaN", "-Infinity", "\"\\uD800\"",
            "\"\\uD83D\\uDE00\"", "\"\\x\"", "\"\t\"", "\"\u{7F}\"", "\u{FEFF}1", "\u{A0}1", "[1 2]", "// 1", "'a'",
            "{a:1}",
            "{\"a\":1,\"a\":2}", "-0", "-0.0", "1E400", "1.10", "100", "\"\\/\"", "nul", "truex", "１",
        ]
        let documents = texts.map { Array($0.utf8) } + JSONEncodingTests.malformed.map { [0x22] + $0 + [0x22] }
        for (bytes, judgement) in zip(documents, try Python.judge(documents)) {
            #expect((json(bytes).root?.notation ?? "refused") == judgement)
        }
    }
}

extension Value {
    /// The value without any choice in its writing; Python's side of the tests writes the same.
    fileprivate var notation: String {
        switch kind {
        case .null: return "null"
        case .boolean: return boolean == true ? "true" : "false"
        case .string: return Self.hexadecimal(string ?? "")
        case .number:
            guard let number, !number.digits.isEmpty else { return "0" }
            let digits = number.digits.map(String.init).joined()
            return (number.isNegative ? "-" : "") + digits + "e\(number.exponent)"
        case .array: return "[" + elements.map(\.notation).joined(separator: ",") + "]"
        case .object:
            return "{" + members.map { Self.hexadecimal($0.name) + ":" + $0.value.notation }.joined(separator: ",")
                + "}"
        }
    }

    private static func hexadecimal(_ text: String) -> String {
        "s" + text.utf8.map { String(format: "%02x", $0) }.joined()
    }
}
