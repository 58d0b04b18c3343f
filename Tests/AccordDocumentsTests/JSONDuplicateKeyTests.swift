import AccordDocuments
import Testing

@Suite("JSON: duplicate keys")
struct JSONDuplicateKeyTests {
    @Test(
        "a key that comes again is a finding at its place",
        arguments: [
            (#"{"a":1,"a":2}"#, ["1:8 [duplicate-key] the key 'a' is here twice"]),
            (#"{"a":1,"\u0061":2}"#, ["1:8 [duplicate-key] the key 'a' is here twice"]),
            (#"{"\u0061":1,"a":2}"#, ["1:13 [duplicate-key] the key 'a' is here twice"]),
            (#"{"":1,"":2}"#, ["1:7 [duplicate-key] the key '' is here twice"]),
            (#"[{"x":{"k":1,"j":2,"k":[]}}]"#, ["1:20 [duplicate-key] the key 'k' is here twice"]),
            (#"{"a":{"a":1},"b":{"a":1}}"#, []),
            (#"{"a":1,"A":2}"#, []),
            ("{\"\u{E9}\":1,\"e\u{301}\":2}", []),
        ])
    func duplicates(text: String, lines: [String]) {
        let result = json(text)
        #expect(result.lines == lines)
        #expect(result.document != nil)
    }

    @Test("each repetition points to the first")
    func notes() {
        let findings = json("{\"a\": 1,\n \"a\": 2,\n \"a\": 3}").findings
        #expect(findings.map(\.location.place) == ["2:2", "3:2"])
        #expect(
            findings.flatMap(\.notes).map { "\($0.location.place) \($0.text)" } == ["1:2 first here", "1:2 first here"])
        #expect(findings.allSatisfy { $0.severity == .unchecked })
    }

    @Test("ten thousand keys are compared in no time")
    func many() {
        let members = (0..<10_000).map { "\"key\($0)\":\($0)" }.joined(separator: ",")
        #expect(json("{\(members)}").lines == [])
        #expect(json("{\(members),\"key9999\":0}").lines.count == 1)
    }
}
