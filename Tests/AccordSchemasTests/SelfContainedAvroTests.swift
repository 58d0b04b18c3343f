import AccordDocuments
import AccordSchemas
import Testing

@Suite("Avro: a release refers to no other file")
struct SelfContainedAvroTests {
    private static let venue = """
        {"type": "record", "name": "Instrument", "namespace": "ref", "aliases": ["Security", "old.Paper"], "fields": [
          {"name": "venue", "type": {"type": "enum", "name": "Venue", "symbols": ["A", "B"], "default": "A"},
           "default": "B"},
          {"name": "again", "type": ["null", "Venue"], "default": null},
          {"name": "price", "type": {"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2}}
        ]}
        """
    private static let money =
        "{\"type\": \"record\", \"name\": \"Money\", \"fields\": [{\"name\": \"c\", \"type\": \"string\"}]}"
    private static let position = """
        {"type": "record", "name": "ref.Position", "fields": [
          {"name": "instrument", "type": "Instrument"}, {"name": "other", "type": ["null", "ref.Venue", "Position"]}
        ]}
        """
    private static let list =
        "[{\"type\": \"fixed\", \"name\": \"l.A\", \"size\": 1}, {\"type\": \"fixed\", \"name\": \"l.B\", \"size\": 2}]"

    static let contracts = [
        "nothing": field("\"int\""),
        "a type": field("\"ref.Instrument\""),
        "a type twice": record(
            "{\"name\":\"a\",\"type\":\"ref.Instrument\"},{\"name\":\"b\",\"type\":[\"null\",\"ref.Instrument\"]}"),
        "a type in the same namespace": record("{\"name\":\"a\",\"type\":\"Instrument\"}", "\"namespace\":\"ref\","),
        "a type without a namespace": field("\"Money\""),
        "a type in another namespace": record(
            "{\"name\":\"a\",\"type\":\"ref.Instrument\"},{\"name\":\"b\",\"type\":\"X\"}"
                .replacing("\"X\"", with: "[\"null\",\"X\"]"), "\"namespace\":\"own\","),
        "in an array, a map and a union": field(
            "{\"type\":\"array\",\"items\":{\"type\":\"map\",\"values\":[\"null\",\"ref.Instrument\"]}}"),
        "imports of imports": field("\"ref.Position\""),
        "an inner type after its outer type": record(
            "{\"name\":\"a\",\"type\":\"ref.Instrument\"},{\"name\":\"b\",\"type\":\"ref.Venue\"}"),
        "an inner type before its outer type": record(
            "{\"name\":\"a\",\"type\":\"ref.Venue\"},{\"name\":\"b\",\"type\":\"ref.Instrument\"}"),
        "an inner type alone": field("\"ref.Venue\""),
        "a type of a list": record("{\"name\":\"a\",\"type\":\"l.B\"},{\"name\":\"b\",\"type\":\"l.A\"}"),
        "a type as an object": field("{\"type\":\"ref.Instrument\"}"),
        "a type as an object, twice": record(
            "{\"name\":\"a\",\"type\":{\"type\":\"ref.Venue\"}},{\"name\":\"b\",\"type\":{\"type\":\"ref.Venue\"}}"),
        "items as an object": field("{\"type\":\"array\",\"items\":{\"type\":\"ref.Venue\"}}"),
        "the schema is a name": "\"ref.Position\"",
        "a union at the top": "[\"null\",\"ref.Instrument\"]",
        "a field with a default": field("[\"null\",\"ref.Instrument\"]", ",\"default\":null"),
        "a default that is a name": field("\"string\"", ",\"default\":\"ref.Instrument\"").replacing(
            "]}", with: ",{\"name\":\"i\",\"type\":\"ref.Venue\",\"default\":\"A\"}]}"),
        "an inner type with a namespace of its own": record(
            "{\"name\":\"a\",\"type\":{\"type\":\"record\",\"name\":\"N\",\"namespace\":\"ref\",\"fields\":"
                + "[{\"name\":\"i\",\"type\":\"Venue\"}]}},{\"name\":\"b\",\"type\":\"ref.Venue\"}",
            "\"namespace\":\"own\","),
    ]

    @Test("and means what the contract means", arguments: contracts.keys.sorted())
    func bundles(name: String) throws {
        let contract = try document(try #require(Self.contracts[name]))
        var definitions = AvroDefinitions()
        definitions.add(contract)
        let others = [Self.venue, Self.money, Self.position, Self.list]
        for (index, other) in others.enumerated() { definitions.add(try document(other, "schemas/c/\(index).avsc")) }
        let (schema, findings) = AvroParser.parse(contract.root, shared: definitions)
        #expect(findings.map(\.line) == [])
        let before = try #require(schema)
        let written: Document? = Schema.avro(before).selfContained(contract, shared: definitions)
        let bundle = try #require(written)
        let alone = try document(String(decoding: bundle.file.bytes, as: UTF8.self))
        let (again, lost) = AvroParser.parse(alone.root)
        #expect(lost.map(\.line) == [], "\(String(decoding: bundle.file.bytes, as: UTF8.self))")
        #expect(again?.meaning == before.meaning)
        #expect(Schema.avro(before).importedDocuments.isEmpty == (name == "nothing"))
        if name == "nothing" { #expect(bundle === contract) }
        let secondTime: Document? = again.flatMap { Schema.avro($0).selfContained(alone, shared: AvroDefinitions()) }
        #expect(secondTime?.root == bundle.root)
    }

    @Test("two files that define a name alike do not disagree, two that define it otherwise do")
    func conflicts() throws {
        var definitions = AvroDefinitions()
        definitions.add(try document("{\"type\":\"fixed\",\"name\":\"F\",\"size\":1}", "a.avsc"))
        definitions.add(try document("{ \"size\": 1.0, \"name\":\"F\", \"type\":\"fixed\" }", "b.avsc"))
        #expect(definitions.conflicts.isEmpty)
        definitions.add(try document("{\"type\":\"fixed\",\"name\":\"F\",\"size\":2}", "c.avsc"))
        #expect(definitions.conflicts.map(\.name) == ["F"])
        #expect(definitions.conflicts.first?.second.location.file.path == "c.avsc")
    }

    @Test("files that refer to each other in a circle do not go on for ever")
    func circle() throws {
        let first = "{\"type\":\"record\",\"name\":\"A\",\"fields\":[{\"name\":\"b\",\"type\":[\"null\",\"B\"]}]}"
        let second = "{\"type\":\"record\",\"name\":\"B\",\"fields\":[{\"name\":\"a\",\"type\":[\"null\",\"A\"]}]}"
        let (schema, findings) = try avro(first, beside: [first, second])
        #expect(findings.map(\.line) == [])
        #expect(schema?.meaning == "A[]{b[]:(null|B[]{a[]:(null|^A[])})}")
    }
}
