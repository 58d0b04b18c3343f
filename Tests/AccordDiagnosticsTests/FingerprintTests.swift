import Testing

@testable import AccordDiagnostics

@Suite struct FingerprintTests {
    private func finding(_ message: String, at offset: Int = 0, rule: String = "r", path: String = "a.avsc") -> Finding
    {
        let file = SourceFile(path: path, bytes: Array(repeating: UInt8(ascii: "\n"), count: 9))
        var finding = Finding(
            rule: rule, severity: .error, message, at: Location(file: file, range: offset..<offset))
        finding.versions = ["1.0", "1.1", "1.2", "1.3", "1.7", "1.8", "1.12", "10.20"]
        return finding
    }

    @Test(
        "a version may be any other",
        arguments: [
            ("it had 1.0", "it had 1.12"), ("1.0 and 1.1", "1.7 and 1.8"), ("1.2 (main): no", "1.3: no"),
            ("1.2 (main) (old)", "1.2 (dev) (old)"), ("in 1.0, it", "in 10.20, it"), ("(1.0)", "(1.1)"),
        ])
    func versions(first: String, second: String) {
        #expect(finding(first).identity == finding(second, at: 3).identity)
        #expect(finding(first).identity.message.contains("<version>"))
    }

    @Test(
        "whatever else differs is another finding",
        arguments: [
            ("'a' is gone", "'b' is gone"), ("from 1 to 2", "from 1 to 3"), ("from \"1.0\"", "from \"1.1\""),
            ("v1.0", "v1.1"), ("1.0.1", "1.0.2"), ("'1.0'", "'1.1'"), ("1.0x", "1.1x"), ("1.", "2."), (".1", ".2"),
            ("a/1.0", "a/1.1"), ("1.0(main)", "1.0(dev)"), ("1.0 (open", "1.0 (other"), ("1.0\u{E9}", "1.1\u{E9}"),
            ("from 1.5 to 1.6", "from 1.5 to 1.9"),
            ("to \"a 1.0 b\"", "to \"a 1.1 b\""),
        ])
    func others(first: String, second: String) {
        #expect(finding(first).identity != finding(second).identity)
    }

    @Test func ruleAndFileTellFindingsApart() {
        #expect(finding("x").identity != finding("x", rule: "s").identity)
        #expect(finding("x").identity != finding("x", path: "b.avsc").identity)
    }

    @Test("a finding that moves stays the same; one that joins it at an earlier place takes its number")
    func numbers() {
        let before = [finding("x", at: 1), finding("x", at: 5), finding("y", at: 3)]
        let moved = [finding("x", at: 2), finding("x", at: 7), finding("y", at: 8)]
        let (old, new) = (Fingerprints(Report(before)), Fingerprints(Report(moved)))
        #expect(zip(before, moved).allSatisfy { old[$0] == new[$1] })
        #expect(Set(before.map { old[$0] }).count == 3)
        let known = Fingerprints(Report([moved[1], moved[2]], known: [moved[0]]))
        #expect(moved.allSatisfy { known[$0] == new[$0] })
    }

    @Test("the text is what others would work out, too")
    func text() {
        // printf 'r\0a.avsc\0<version> is wrong\0%s' 0 | sha256sum
        let finding = finding("1.2 is wrong")
        let expected = "60a1edd3581239c1782fb9c483e8d061722bb245c41bb7b22e9c8572f922885d"
        #expect(Fingerprints(Report([finding]))[finding] == expected)
    }
}

/// FIPS 180-4, and what `sha256sum` says of lengths around a block's.
@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("a", 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        ("a", 56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
        ("a", 63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
        ("a", 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        ("a", 119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
        ("a", 120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
        ("a", 100_000, "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"),
    ])
    func digest(text: String, count: Int, expected: String) {
        let message = Array(String(repeating: text, count: count).utf8)
        #expect(SHA256.digest(of: message).hexadecimal == expected)
    }
}
