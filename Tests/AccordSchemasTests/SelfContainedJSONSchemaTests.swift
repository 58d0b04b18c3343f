import AccordDocuments
import AccordSchemas
import Testing

@Suite("JSON Schema: a release refers to no other file")
struct SelfContainedJSONSchemaTests {
    private static let draft = "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""

    private static let files = [
        "schemas/c/money.schema.json": """
        {\(draft), "type": "object", "properties": {
          "amount": {"$ref": "#/$defs/amount"}, "currency": {"$ref": "currency.schema.json"}, "note": {"$ref": "#note"}
        }, "$defs": {"amount": {"type": "string", "pattern": "^[0-9]+$"}, "n": {"$anchor": "note", "maxLength": 9}}}
        """,
        "schemas/c/currency.schema.json":
            "{\(draft), \"enum\": [\"EUR\", \"USD\"], \"$defs\": {\"x/y~z\": {\"const\": {\"$ref\": \"nothing\"}}}}",
        "schemas/c/tree.schema.json": "{\(draft), \"properties\": {\"children\": {\"items\": {\"$ref\": \"#\"}}}}",
        "schemas/c/with-id.schema.json": """
        {\(draft), "$id": "https://example.com/with-id", "properties": {"a": {"$ref": "#/$defs/a"}}, "$defs": {
          "a": {"$id": "inner", "type": "object", "properties": {"b": {"$ref": "#/$defs/b"}},
                "$defs": {"b": {"type": "null"}}}
        }}
        """,
        "schemas/d/money.schema.json": "{\(draft), \"type\": \"integer\"}",
        "schemas/c/odd%20name~1.schema.json": "{\(draft), \"type\": \"boolean\"}",
    ]

    static let contracts = [
        "nothing": ##"{"type": "object"}"##,
        "a file": ##"{"properties": {"a": {"$ref": "../c/currency.schema.json"}}}"##,
        "a file with definitions of its own": ##"{"properties": {"a": {"$ref": "../c/money.schema.json"}}}"##,
        "a file twice": ##"""
        {"properties": {
          "a": {"$ref": "../c/money.schema.json"}, "b": {"items": {"$ref": "../c/money.schema.json"}}
        }}
        """##,
        "a part of a file": ##"{"properties": {"a": {"$ref": "../c/money.schema.json#/$defs/amount"}}}"##,
        "an anchor of a file": ##"{"properties": {"a": {"$ref": "../c/money.schema.json#note"}}}"##,
        "a part with an odd name": ##"{"properties": {"a": {"$ref": "../c/currency.schema.json#/$defs/x~1y~0z"}}}"##,
        "a recursive file": ##"{"properties": {"a": {"$ref": "../c/tree.schema.json"}}}"##,
        "a file with identifiers": ##"{"properties": {"a": {"$ref": "../c/with-id.schema.json"}}}"##,
        "a file by its identifier": ##"{"properties": {"a": {"$ref": "https://example.com/with-id"}}}"##,
        "files of the same name": ##"""
        {"properties": {"a": {"$ref": "../c/money.schema.json"}, "b": {"$ref": "../d/money.schema.json"}}}
        """##,
        "a name that is taken": ##"""
        {"properties": {"a": {"$ref": "../c/money.schema.json"}, "b": {"$ref": "#/$defs/money"}},
         "$defs": {"money": {"type": "null"}}}
        """##,
        "a file with an odd name": ##"{"properties": {"a": {"$ref": "../c/odd%20name~1.schema.json"}}}"##,
        "own definitions": ##"""
        {"properties": {"a": {"$ref": "#/$defs/a"}, "b": {"$ref": "../c/currency.schema.json"}},
         "$defs": {"a": {"type": "null"}}}
        """##,
        "own definitions with odd names": ##"""
        {"properties": {
          "a": {"$ref": "#/$defs/50%2525"}, "b": {"$ref": "../c/currency.schema.json"},
          "c": {"$ref": "#/$defs/a%20b"}, "d": {"$ref": "#/$defs/x~1y"}
        }, "$defs": {"50%25": {"type": "null"}, "a b": {"type": "string"}, "x/y": {"type": "array"}}}
        """##,
        "own parts with identifiers": ##"""
        {"$id": "https://example.com/own", "properties": {
          "a": {"$id": "part", "properties": {"p": {"$ref": "#/$defs/q"}}, "$defs": {"q": {"type": "null"}}},
          "b": {"$ref": "../c/currency.schema.json"}
        }}
        """##,
        "itself and a file": ##"""
        {"properties": {"a": {"$ref": "#"}, "b": {"$ref": "../c/currency.schema.json"}}}
        """##,
        "itself by its path": ##"""
        {"properties": {"a": {"$ref": "X.schema.json"}, "b": {"$ref": "../c/currency.schema.json"}}}
        """##,
        "beside other keywords": ##"{"$ref": "../c/money.schema.json", "required": ["amount"]}"##,
        "words that are no references": ##"""
        {"properties": {"$ref": {"$ref": "../c/currency.schema.json"}},
         "default": {"$ref": "../c/money.schema.json"}, "examples": [{"$ref": "x"}]}
        """##,
    ]

    @Test("and means what the contract means", arguments: contracts.keys.sorted())
    func newDrafts(name: String) throws {
        try check("{\(Self.draft), \(try #require(Self.contracts[name]).dropFirst())", name, beside: Self.files)
    }

    @Test("and means what the contract means, in draft 7 too", arguments: contracts.keys.sorted())
    func draft7(name: String) throws {
        // Draft 7 looks at nothing beside a reference, and knows no anchors.
        guard !["beside other keywords", "an anchor of a file"].contains(name) else { return }
        let text = try #require(Self.contracts[name])
        try check(
            text.replacing("\"$defs\": {", with: "\"definitions\": {").replacing(
                "\"#/$defs/", with: "\"#/definitions/"), name,
            beside: Self.files.mapValues { $0.replacing(Self.draft + ",", with: "").replacing(Self.draft, with: "") })
    }

    private func check(_ text: String, _ name: String, beside files: [String: String]) throws {
        let contract = try document(text, "schemas/o/X.schema.json")
        let resources = JSONSchemaResources(try files.map { try document($0.value, $0.key) })
        let (schema, findings) = JSONSchemaParser.parse(contract, resources: resources)
        #expect(findings.map(\.line) == [])
        let before = try #require(schema)
        let written: Document? = Schema.json(before).selfContained(contract, shared: AvroDefinitions())
        let bundle = try #require(written)
        let alone = try document(String(decoding: bundle.file.bytes, as: UTF8.self), "alone/Y.schema.json")
        let (again, lost) = JSONSchemaParser.parse(alone)
        #expect(lost.map(\.line) == [], "\(String(decoding: bundle.file.bytes, as: UTF8.self))")
        #expect(again?.meaning == before.meaning)
        #expect(again?.dialect == before.dialect)
        if name == "nothing" { #expect(bundle === contract) }
    }
}
