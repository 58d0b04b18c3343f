import AccordDocuments
import AccordSchemas
import Testing

@Suite("Versions")
struct VersionTests {
    @Test("are two numbers and a dot", arguments: [("1.0", 1, 0), ("0.0", 0, 0), ("1.10", 1, 10), ("12.345", 12, 345)])
    func read(text: String, major: Int, minor: Int) {
        #expect(Version(text) == Version(major: major, minor: minor))
        #expect(Version(text)?.description == text)
    }

    @Test(
        "are nothing else",
        arguments: [
            "", ".", "1", "1.", ".1", "1.0.0", "01.0", "1.00", "1.01", "+1.0", "-1.0", "1.-1", "1.+1", " 1.0", "1.0 ",
            "1 .0",
            "v1.0", "1,0", "1.a", "1e1.0", "0x1.0", "１.０", "١.٠", "1.0\n", "99999999999999999999.0",
            "1.99999999999999999999",
        ])
    func refused(text: String) { #expect(Version(text) == nil) }

    @Test("are ordered as numbers")
    func order() {
        let texts = ["0.9", "1.0", "1.2", "1.9", "1.10", "1.100", "2.0", "10.0"]
        let versions = texts.compactMap { Version($0) }
        #expect(versions.count == texts.count)
        #expect(versions.reversed().sorted() == versions)
        #expect(Version("1.9")?.next == Version("1.10"))
        #expect(Version.first.description == "1.0")
    }
}

@Suite("Topics")
struct TopicTests {
    private func read(_ text: String, folder: String = "a/orders") throws -> (Topic, [String]) {
        let (topic, findings) = Topic.read(try yaml(text), folder: folder) { _ in nil }
        return (topic, findings.map(\.line))
    }

    @Test("take what is written, and the folder's name for what is not")
    func values() throws {
        let (topic, lines) = try read("key: order_id\n")
        #expect(lines == [])
        #expect(topic.name == "orders")
        #expect(topic.folder == "a/orders")
        #expect(topic.key.map(\.string) == ["order_id"])
        #expect(topic.hasEnvelope)
        let (other, none) = try read("topic: o.v1\nkey: [a, b]\nenvelope: none\n")
        #expect(none == [])
        #expect(other.name == "o.v1")
        #expect(other.key.map(\.string) == ["a", "b"])
        #expect(other.key.map(\.location.position.column) == [7, 10])
        #expect(!other.hasEnvelope)
    }

    @Test(
        "say what does not fit, where it stands",
        arguments: [
            ("key: 5\n", ["1:6 [invalid-topic] expected a text or a list of texts for 'key', found 5"]),
            (
                "key: {a: b}\n",
                ["1:6 [invalid-topic] expected a text or a list of texts for 'key', found {\"a\": \"b\"}"]
            ),
            (
                "key: [a, 5, '']\n",
                [
                    "1:10 [invalid-topic] expected a text or a list of texts for 'key', found 5",
                    "1:13 [invalid-topic] expected a text or a list of texts for 'key', found \"\"",
                ]
            ),
            ("topic: [a]\nkey: a\n", ["1:8 [invalid-topic] expected a text for 'topic', found [\"a\"]"]),
            ("topic: ''\nkey: a\n", ["1:8 [invalid-topic] expected a text for 'topic', found \"\""]),
            ("key: a\nenvelope: standrd\n", ["2:11 [invalid-topic] \"standrd\" is no value for 'envelope'"]),
            ("key: a\nenvelope: true\n", ["2:11 [invalid-topic] true is no value for 'envelope'"]),
            ("key: a\nnöthing: 1\n", ["2:1 [invalid-topic] 'nöthing' is no key here"]),
            ("key: [a, b, a]\n", ["1:13 [invalid-topic] 'a' is here twice"]),
            ("[a]\n", ["1:1 [invalid-topic] expected keys with values, found an array"]),
            ("just text\n", ["1:1 [invalid-topic] expected keys with values, found a string"]),
        ])
    func findings(text: String, lines: [String]) throws { #expect(try read(text).1 == lines) }

    @Test(
        "have names that Kafka takes",
        arguments: ["a b", "a/b", "..", ".", "ä", "a\\nb", "a:b", String(repeating: "x", count: 250)])
    func names(name: String) throws {
        let (_, lines) = try read("topic: \"\(name)\"\nkey: a\n")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("1:8 [invalid-topic] ") == true)
    }

    @Test("know what was meant")
    func suggestions() throws {
        let (_, findings) = Topic.read(try yaml("key: a\npartitons: 1\nreplicaton: 1\nfoo: 1\n"), folder: "o") { _ in
            nil
        }
        #expect(findings.map(\.help).prefix(2) == ["did you mean 'partitions'?", "did you mean 'replication'?"])
        #expect(findings.last?.help?.hasPrefix("the keys are: topic, key, ") == true)
    }
}

@Suite("Suggestions")
struct SuggestionTests {
    @Test(
        "name what was most likely meant, and nothing far-fetched",
        arguments: [
            ("strng", "string"), ("STRING", "string"), ("stirng", "string"), ("sting", "string"), ("bolean", "boolean"),
            ("flaot", "float"), ("x", nil), ("", nil), ("banana", nil), ("in", "int"), ("no", nil), ("lnog", "long"),
            ("strings and more", nil),
        ] as [(String, String?)])
    func nearest(word: String, meant: String?) {
        let candidates = ["boolean", "int", "long", "float", "double", "string", "bytes"]
        #expect(Suggestion.nearest(to: word, in: candidates) == meant)
        #expect(Suggestion.nearest(to: word, in: candidates.reversed()) == meant)
    }

    @Test("are the same whatever the order of the candidates, and cost little")
    func ties() {
        #expect(
            Suggestion.nearest(to: "abcd", in: ["abce", "abcf"])
                == Suggestion.nearest(to: "abcd", in: ["abcf", "abce"]))
        #expect(Suggestion.nearest(to: "a", in: [] as [String]) == nil)
        let growth = growth(from: 250) { count in
            let word = String(repeating: "y", count: 1000 * count)
            let candidates = (0..<count).map { "candidate\($0)" }
            return { _ = Suggestion.nearest(to: word, in: candidates) }
        }
        #expect(growth < 8)
    }
}
