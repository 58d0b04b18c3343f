import AccordSchemas
import Testing

@Suite("JSON Schema: references")
struct JSONSchemaReferencesTests {
    private static let draft = "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
    private static let files = [
        "schemas/c/money.schema.json":
            "{\"title\":\"money\",\"$defs\":{\"a\":{\"title\":\"amount\",\"$anchor\":\"amount\"}}}",
        "schemas/c/id.schema.json":
            "{\"$id\":\"https://example.com/x/id\",\"title\":\"id\",\"$defs\":{\"b\":{\"$id\":\"b\",\"title\":\"b\"}}}",
        "schemas/o/near.schema.json": "{\"title\":\"near\"}",
    ]

    /// What the property `p` refers to, by its title.
    private func target(of reference: String, in rest: String = "", draft: String = draft) throws -> (
        title: String?, lines: [String]
    ) {
        let text = "{\(draft)\"title\":\"root\"\(rest),\"properties\":{\"p\":{\"$ref\":\"\(reference)\"}}}"
        let (schema, findings) = try jsonSchema(text, beside: Self.files)
        let property = schema.flatMap { $0[$0.root].property("p") }
        let found = property.flatMap { property in schema.map { $0[$0.resolved(property.schema)].title } }
        return (found ?? nil, findings.map(\.line))
    }

    @Test(
        "lead to what they name",
        arguments: [
            ("#", "", "root"), ("", "", "root"), ("X.schema.json", "", "root"), ("X.schema.json#", "", "root"),
            ("#/$defs/a", ",\"$defs\":{\"a\":{\"title\":\"A\"}}", "A"),
            ("#/$defs/x~1y", ",\"$defs\":{\"x/y\":{\"title\":\"slash\"}}", "slash"),
            ("#/$defs/x~0y", ",\"$defs\":{\"x~y\":{\"title\":\"tilde\"}}", "tilde"),
            ("#/$defs/~01", ",\"$defs\":{\"~1\":{\"title\":\"tilde one\"},\"/\":{\"title\":\"no\"}}", "tilde one"),
            ("#/$defs/a%20b", ",\"$defs\":{\"a b\":{\"title\":\"space\"}}", "space"),
            ("#/$defs/a%25", ",\"$defs\":{\"a%\":{\"title\":\"percent\"}}", "percent"),
            ("#/$defs/%C3%A4", ",\"$defs\":{\"ä\":{\"title\":\"umlaut\"}}", "umlaut"),
            ("#/%24defs/a", ",\"$defs\":{\"a\":{\"title\":\"A\"}}", "A"),
            ("#/$defs/", ",\"$defs\":{\"\":{\"title\":\"empty\"}}", "empty"),
            ("#/$defs/0", ",\"$defs\":{\"0\":{\"title\":\"zero\"}}", "zero"),
            ("#/allOf/1", ",\"allOf\":[{},{\"title\":\"second\"}]", "second"),
            ("#here", ",\"$defs\":{\"a\":{\"$anchor\":\"here\",\"title\":\"anchored\"}}", "anchored"),
            ("#there", ",\"$defs\":{\"a\":{\"$dynamicAnchor\":\"there\",\"title\":\"anchored\"}}", "anchored"),
            ("near.schema.json", "", "near"), ("./near.schema.json", "", "near"), ("../o/near.schema.json", "", "near"),
            ("../c/money.schema.json", "", "money"), ("../c/money.schema.json#/$defs/a", "", "amount"),
            ("../c/money.schema.json#amount", "", "amount"), ("../c/./../c/money.schema.json", "", "money"),
            ("https://example.com/x/id", "", "id"), ("https://example.com/x/id#/$defs/b", "", "b"),
            ("https://example.com/x/b", "", "b"), ("../c/id.schema.json", "", "id"),
            ("id", ",\"$id\":\"https://example.com/x/own\"", "id"),
            ("/x/id", ",\"$id\":\"https://example.com/other/own\"", "id"),
            ("own", ",\"$id\":\"https://example.com/x/own\"", "root"),
            ("part", ",\"$defs\":{\"a\":{\"$id\":\"part\",\"title\":\"part\"}}", "part"),
            (
                "https://example.com/x/part",
                ",\"$id\":\"https://example.com/x/own\",\"$defs\":{\"a\":{\"$id\":\"part\",\"title\":\"part\"}}", "part"
            ),
            (
                "part#inside",
                ",\"$defs\":{\"a\":{\"$id\":\"part\",\"$defs\":{\"i\":{\"$anchor\":\"inside\",\"title\":\"inside\"}}}}",
                "inside"
            ),
            ("urn:example:part", ",\"$defs\":{\"a\":{\"$id\":\"urn:example:part\",\"title\":\"urn\"}}", "urn"),
        ])
    func resolved(reference: String, rest: String, title: String) throws {
        let found = try target(of: reference, in: rest)
        #expect(found.lines == [])
        #expect(found.title == title)
    }

    @Test(
        "that lead nowhere are findings, and nobody asks the network",
        arguments: [
            "#/$defs/a", "#nowhere", "far.schema.json", "/etc/passwd", "../../../etc/passwd", "file:///etc/passwd",
            "https://json-schema.org/draft/2020-12/schema", "http://localhost:1/x", "../c/money.schema.json#/$defs/z",
            "../c/money.schema.json#nowhere", "#/properties/p/0", "#/~2", "near.schema.json/", "../c/money", "##", " ",
        ])
    func unresolved(reference: String) throws {
        let lines = try target(of: reference).lines
        #expect(lines == ["1:100 [unresolved-reference] nothing is known as '\(reference)'"])
    }

    @Test("the fragment of an inner resource is looked up inside of it")
    func innerResources() throws {
        let text = """
            {\(Self.draft)"properties":{"p":{"$id":"inner","properties":{"q":{"$ref":"#/$defs/d"}},
            "$defs":{"d":{"title":"in"}}}},
            "$defs":{"d":{"title":"out"}}}
            """
        let (schema, findings) = try jsonSchema(text)
        #expect(findings.map(\.line) == [])
        #expect(schema?.nodes.compactMap(\.reference).map { schema?[$0.target].title } == ["in"])
    }

    @Test("a word called id is no identifier where the draft does not know it", arguments: ["draft-07", "draft-06"])
    func plainId(draft: String) throws {
        let text = """
            {"$schema":"http://json-schema.org/\(draft)/schema#","definitions":{"d":{"title":"out"}},
            "properties":{"p":{"id":"thing","properties":{"q":{"$ref":"#/definitions/d"}}}}}
            """
        try expectEqual(jsonSchema(text).findings.map(\.line), [])
    }

    @Test("draft 4 calls it id, and anchors are fragments of it")
    func draft4() throws {
        let draft = "\"$schema\":\"http://json-schema.org/draft-04/schema#\","
        #expect(
            try target(of: "#a", in: ",\"definitions\":{\"x\":{\"id\":\"#a\",\"title\":\"A\"}}", draft: draft).title
                == "A")
        #expect(
            try target(of: "part", in: ",\"definitions\":{\"x\":{\"id\":\"part\",\"title\":\"P\"}}", draft: draft).title
                == "P")
        let seven = "\"$schema\":\"http://json-schema.org/draft-07/schema#\","
        #expect(
            try target(of: "#a", in: ",\"definitions\":{\"x\":{\"$id\":\"#a\",\"title\":\"A\"}}", draft: seven).title
                == "A")
    }

    @Test("a name that two schemas bear leads to neither")
    func ambiguous() throws {
        let anchors = """
            {\(Self.draft)"properties":{"p":{"$ref":"#a"}},
            "$defs":{"x":{"$anchor":"a","type":"string"},"y":{"$anchor":"a","type":"integer"}}}
            """
        let (schema, findings) = try jsonSchema(anchors)
        #expect(schema == nil)
        #expect(!findings.isEmpty)
        let identifiers = """
            {\(Self.draft)"properties":{"p":{"$ref":"same"}},
            "$defs":{"x":{"$id":"same","type":"string"},"y":{"$id":"same","type":"integer"}}}
            """
        #expect(try !jsonSchema(identifiers).findings.isEmpty)
    }

    @Test("a file of another draft is not read by the rules of this one without a word")
    func otherDraft() throws {
        let tuple = "{\(Self.draft)\"prefixItems\":[{\"type\":\"string\"}],\"items\":false}"
        let text = "{\"properties\":{\"p\":{\"$ref\":\"tuple.schema.json\"}}}"
        let (schema, findings) = try jsonSchema(text, beside: ["schemas/o/tuple.schema.json": tuple])
        let isReadByItsOwn = schema.map { schema in schema.nodes.contains { !$0.prefixItems.isEmpty } } ?? false
        #expect(isReadByItsOwn || !findings.isEmpty)
    }

    @Test("what stands in constants is no schema")
    func constants() throws {
        let text =
            "{\"const\":{\"$id\":\"x\",\"$ref\":\"y\"},\"enum\":[{\"$anchor\":\"z\"}],"
            + "\"default\":{\"$ref\":\"y\"},\"examples\":[{\"$ref\":\"y\"}]}"
        try expectEqual(jsonSchema(text).findings.map(\.line), [])
        #expect(try target(of: "#z", in: ",\"enum\":[{\"$anchor\":\"z\"}]").lines.count == 1)
    }

    @Test(
        "that go round in circles are findings",
        arguments: [
            ("{\"$ref\":\"#\"}", "1:9"), ("{\"allOf\":[{\"$ref\":\"#\"}]}", "1:19"),
            ("{\"not\":{\"$ref\":\"#\"}}", "1:16"),
            ("{\"anyOf\":[true,{\"$ref\":\"#\"}]}", "1:24"), ("{\"oneOf\":[{\"$ref\":\"#\"}]}", "1:19"),
            ("{\"if\":{\"$ref\":\"#\"}}", "1:15"), ("{\"dependencies\":{\"a\":{\"$ref\":\"#\"}}}", "1:30"),
            (
                "{\"$ref\":\"#/definitions/a\",\"definitions\":{\"a\":{\"$ref\":\"#/definitions/b\"},"
                    + "\"b\":{\"$ref\":\"#/definitions/a\"}}}",
                nil
            ),
        ] as [(String, String?)])
    func loops(text: String, place: String?) throws {
        let (schema, findings) = try jsonSchema(text)
        #expect(schema == nil)
        #expect(findings.map(\.rule) == ["endless-reference"])
        #expect(findings.map(\.message) == ["the reference leads back to itself for the same value"])
        if let place { #expect(findings.first?.placeAndRule == "\(place) endless-reference") }
    }

    @Test(
        "that go down into the value may come back",
        arguments: [
            "{\"properties\":{\"a\":{\"$ref\":\"#\"}}}", "{\"items\":{\"$ref\":\"#\"}}",
            "{\"additionalProperties\":{\"$ref\":\"#\"}}",
            "{\"patternProperties\":{\"a\":{\"$ref\":\"#\"}}}", "{\"items\":[{\"$ref\":\"#\"}]}",
            "{\"contains\":{\"$ref\":\"#\"}}",
            "{\"propertyNames\":{\"$ref\":\"#\"}}", "{\"definitions\":{\"a\":{\"$ref\":\"#\"}}}",
            "{\"anyOf\":[{\"type\":\"null\"},{\"properties\":{\"n\":{\"$ref\":\"#\"}}}]}",
        ])
    func recursion(text: String) throws {
        try expectEqual(jsonSchema(text).findings.map(\.line), [])
    }
}
