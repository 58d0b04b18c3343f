import AccordSchemas
import Testing

@Suite("JSON Schema: keywords")
struct JSONSchemaKeywordsTests {
    enum Draft: String, CaseIterable, Sendable {
        case draft4 = "http://json-schema.org/draft-04/schema#"
        case draft6 = "http://json-schema.org/draft-06/schema#"
        case draft7 = "http://json-schema.org/draft-07/schema#"
        case draft2019 = "https://json-schema.org/draft/2019-09/schema"
        case draft2020 = "https://json-schema.org/draft/2020-12/schema"
    }

    private func findings(_ body: String, _ draft: Draft) throws -> [String] {
        try jsonSchema("{\"$schema\":\"\(draft.rawValue)\",\n\(body)}").findings.map(\.line)
    }

    @Test("each draft is known by its URI, with an empty fragment or without", arguments: Draft.allCases)
    func drafts(draft: Draft) throws {
        for uri in [
            draft.rawValue, draft.rawValue.replacing("#", with: ""), draft.rawValue.replacing("http:", with: "https:"),
        ] {
            let (schema, findings) = try jsonSchema("{\"$schema\":\"\(uri)\"}")
            #expect(findings.map(\.line) == [])
            #expect(schema.map { "\($0.dialect)" } == "\(draft)")
        }
    }

    @Test(
        "other drafts are not guessed",
        arguments: [
            "http://json-schema.org/draft-03/schema#", "http://json-schema.org/schema#", "draft-07", "", "7",
            "https://json-schema.org/draft/next/schema", "http://json-schema.org/draft-07/schema#x",
            "https://evil.example/?json-schema.org/draft-07/schema", "http://notjson-schema.org/draft-07/schema",
        ])
    func unknownDrafts(uri: String) throws {
        let (schema, findings) = try jsonSchema("{\"$schema\":\"\(uri)\"}")
        #expect(schema == nil)
        #expect(findings.map(\.line) == ["1:12 [unknown-dialect] \"\(uri)\" is no draft that Accord reads"])
    }

    @Test("without $schema it is draft 7, which registries assume")
    func standard() throws { #expect(try jsonSchema("{}").schema?.dialect == .draft7) }

    @Test(
        "what every draft forbids",
        arguments: [
            ("\"type\":\"text\"", "2:8 [invalid-schema] \"text\" is not a type of JSON Schema"),
            ("\"type\":[\"string\",\"nul\"]", "2:18 [invalid-schema] \"nul\" is not a type of JSON Schema"),
            ("\"type\":[]", "2:8 [invalid-schema] the list of types is empty"),
            ("\"type\":[\"null\",\"null\"]", "2:16 [invalid-schema] 'null' is here twice"),
            ("\"enum\":\"a\"", "2:8 [invalid-schema] expected an array, found a string"),
            ("\"multipleOf\":0", "2:14 [invalid-schema] expected a number greater than 0, found 0"),
            ("\"multipleOf\":-0.0", "2:14 [invalid-schema] expected a number greater than 0, found -0.0"),
            ("\"multipleOf\":\"2\"", "2:14 [invalid-schema] expected a number greater than 0, found \"2\""),
            ("\"minLength\":-1", "2:13 [invalid-schema] expected an integer of 0 or more, found -1"),
            ("\"maxItems\":1.5", "2:12 [invalid-schema] expected an integer of 0 or more, found 1.5"),
            ("\"minProperties\":null", "2:17 [invalid-schema] expected an integer of 0 or more, found null"),
            ("\"minimum\":\"5\"", "2:11 [invalid-schema] expected a number, found a string"),
            ("\"uniqueItems\":1", "2:15 [invalid-schema] expected a boolean, found a number"),
            ("\"pattern\":5", "2:11 [invalid-schema] expected a string, found a number"),
            ("\"required\":true", "2:12 [invalid-schema] expected an array of names, found a boolean"),
            ("\"required\":[\"a\",5]", "2:17 [invalid-schema] expected a name, found a number"),
            ("\"required\":[\"a\",\"b\",\"a\"]", "2:21 [invalid-schema] 'a' is here twice"),
            ("\"properties\":[]", "2:14 [invalid-schema] expected an object of schemas, found an array"),
            ("\"allOf\":{}", "2:9 [invalid-schema] expected an array of schemas, found an object"),
            ("\"allOf\":[]", "2:9 [invalid-schema] expected an array of schemas, found none"),
            ("\"anyOf\":[]", "2:9 [invalid-schema] expected an array of schemas, found none"),
            ("\"oneOf\":[]", "2:9 [invalid-schema] expected an array of schemas, found none"),
            ("\"$ref\":5", "2:8 [invalid-schema] expected a reference as text, found a number"),
            ("\"description\":[]", "2:15 [invalid-schema] expected a string, found an array"),
        ])
    func forbidden(body: String, line: String) throws {
        for draft in Draft.allCases { #expect(try findings(body, draft) == [line], "\(draft)") }
    }

    @Test(
        "what only some drafts forbid",
        arguments: [
            ("\"exclusiveMinimum\":true", [.draft6, .draft7, .draft2019, .draft2020], 20),
            ("\"minimum\":1,\"exclusiveMinimum\":5", [.draft4], 32), ("\"properties\":{\"a\":true}", [.draft4], 19),
            ("\"items\":[{}]", [.draft2020], 9), ("\"required\":[]", [.draft4], 12), ("\"enum\":[]", [.draft4], 8),
            ("\"not\":true", [.draft4], 7), ("\"prefixItems\":{}", [.draft2020], 15),
            ("\"prefixItems\":[]", [.draft2020], 15),
            ("\"dependentRequired\":{\"a\":\"b\"}", [.draft2019, .draft2020], 26),
            ("\"dependencies\":{\"a\":5}", [.draft4, .draft6, .draft7], 21),
            ("\"dependencies\":{\"a\":true}", [.draft4], 21),
            ("\"propertyNames\":5", [.draft6, .draft7, .draft2019, .draft2020], 17),
            ("\"contains\":5", [.draft6, .draft7, .draft2019, .draft2020], 12),
            ("\"if\":5", [.draft7, .draft2019, .draft2020], 6), ("\"minContains\":-1", [.draft2019, .draft2020], 15),
            ("\"unevaluatedProperties\":5", [.draft2019, .draft2020], 25),
            ("\"$anchor\":5", [.draft2019, .draft2020], 11),
            ("\"$id\":5", [.draft6, .draft7, .draft2019, .draft2020], 7), ("\"id\":5", [.draft4], 6),
            ("\"items\":[{}],\"additionalItems\":5", [.draft4, .draft6, .draft7, .draft2019], 32),
            ("\"additionalItems\":5", [.draft4, .draft6, .draft7, .draft2019], 19),
            ("\"examples\":5", [.draft6, .draft7, .draft2019, .draft2020], 12),
            ("\"readOnly\":5", [.draft7, .draft2019, .draft2020], 12),
        ] as [(String, [Draft], Int)])
    func forbiddenInSome(body: String, drafts: [Draft], column: Int) throws {
        for draft in drafts {
            let lines = try findings(body, draft)
            #expect(lines.first?.hasPrefix("2:\(column) [invalid-schema] ") == true, "\(draft): \(lines)")
        }
        if body.hasPrefix("\"items\":[{}]") { return }
        for draft in Draft.allCases where !drafts.contains(draft) {
            #expect(try findings(body, draft) == [], "\(draft)")
        }
    }

    @Test("a bound is exclusive in two ways, and the narrower one holds")
    func bounds() throws {
        let four = try jsonSchema(
            "{\"$schema\":\"\(Draft.draft4.rawValue)\",\"minimum\":1,\"exclusiveMinimum\":true,\"maximum\":2}"
        ).schema
        #expect(four?[0].minimum?.isExclusive == true)
        #expect(four?[0].maximum?.isExclusive == false)
        let seven = try jsonSchema("{\"minimum\":1,\"exclusiveMinimum\":1,\"maximum\":5,\"exclusiveMaximum\":6}").schema
        #expect(seven?[0].minimum?.isExclusive == true)
        #expect(seven?[0].maximum?.isExclusive == false)
        #expect(seven?[0].maximum?.source.numberText == "5")
    }

    @Test("tuples and dependencies of older drafts are held in the words of 2020-12")
    func olderWords() throws {
        let text =
            "{\"items\":[{\"type\":\"null\"}],\"additionalItems\":false,\"dependencies\":{\"a\":[\"b\"],"
            + "\"c\":{\"type\":\"object\"}}}"
        let schema = try #require(try jsonSchema(text).schema)
        let root = schema[schema.root]
        #expect(root.prefixItems.map { schema[$0].types?.types } == [[.null]])
        #expect(root.items.flatMap { schema[$0].boolean } == false)
        #expect(root.dependentRequired.map { $0.key.string } == ["a"])
        #expect(root.dependentSchemas.map(\.name) == ["c"])
        let new = "{\"$schema\":\"\(Draft.draft2020.rawValue)\",\"prefixItems\":[{\"type\":\"null\"}],\"items\":false}"
        let modern = try #require(try jsonSchema(new).schema)
        #expect(modern[modern.root].prefixItems.count == 1)
        #expect(modern[modern.root].items.flatMap { modern[$0].boolean } == false)
        let old = try jsonSchema(new.replacing(Draft.draft2020.rawValue, with: Draft.draft7.rawValue)).schema
        #expect(old?[0].prefixItems.isEmpty == true)
    }

    @Test("beside a reference, older drafts look at nothing", arguments: Draft.allCases)
    func siblings(draft: Draft) throws {
        let text =
            "{\"$schema\":\"\(draft.rawValue)\",\"properties\":{\"a\":{\"$ref\":\"#/definitions/b\","
            + "\"type\":\"string\"}},\"definitions\":{\"b\":{}}}"
        let schema = try #require(try jsonSchema(text).schema)
        let property = try #require(schema[schema.root].property("a"))
        let isNew = draft == .draft2019 || draft == .draft2020
        #expect((schema[property.schema].types != nil) == isNew)
    }

    @Test("a schema may be true or false", arguments: ["true", "false"])
    func booleans(text: String) throws {
        #expect(try jsonSchema(text).schema?[0].boolean == (text == "true"))
    }

    @Test("a schema is nothing else", arguments: ["null", "1", "\"a\"", "[]"])
    func others(text: String) throws {
        let findings = try jsonSchema("{\"properties\":{\"a\":\(text)}}").findings
        #expect(findings.map(\.placeAndRule) == ["1:20 invalid-schema"])
        #expect(findings.first?.message.hasPrefix("expected a schema: an object, true or false, found ") == true)
    }
}
