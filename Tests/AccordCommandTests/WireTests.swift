import Testing

@Suite("accord wire")
struct WireTests {
    private func folder() throws -> TemporaryFolder {
        try TemporaryFolder([
            "schemas/o/topic.yaml": "key: id\n",
            "schemas/o/OrderPlaced.avsc": """
            {"type": "record", "name": "OrderPlaced", "namespace": "a", "doc": "An order is placed.", "fields": [
              {"name": "id", "type": "string", "doc": "The order's."},
              {"name": "header", "type": ["null", {"type": "record", "name": "OrderPlacedHeader", "fields": []}],
               "default": null}]}
            """,
            "schemas/o/Paid.schema.json": """
            {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
             "properties": {"id": {"type": "string"}, "again": {"$ref": "#"}, "money": {"$ref": "money.schema.json#"}}}
            """,
            "schemas/o/money.schema.json": """
            {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
             "properties": {"id": {"type": "string"}}}
            """,
            "schemas/f/topic.yaml": "key: id\nenvelope: none\n",
            "schemas/f/Foreign.avsc": #"{"type": "record", "name": "F", "fields": [{"name": "id", "type": "string"}]}"#,
        ])
    }

    private func wire(_ name: String) throws -> String {
        let result = try Accord.run(["wire", name], in: folder())
        #expect(result.exitCode == 0, "\(result.all)")
        return result.output.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    }

    @Test("puts the header around a payload of Avro, by names that are free")
    func avro() throws {
        #expect(
            try wire("OrderPlaced") == """
                { "type": "record", "name": "OrderPlacedMessage", "namespace": "a", "fields": [ { "name": "header", \
                "type": { "type": "record", "name": "OrderPlacedHeader_", "namespace": "a", "fields": [ { "name": \
                "event_id", "type": {"type": "string", "logicalType": "uuid"} }, {"name": "timestamp", "type": "string"}, \
                {"name": "source", "type": "string"}, {"name": "version", "type": "string"} ] } }, { "name": "payload", \
                "type": { "type": "record", "name": "OrderPlaced", "namespace": "a", "doc": "An order is placed.", "fields": [ \
                {"name": "id", "type": "string", "doc": "The order's."}, { "name": "header", "type": [ "null", { "type": "record", "name": \
                "OrderPlacedHeader", "fields": [] } ], "default": null } ] } } ] }
                """)
    }

    @Test("points references into the message")
    func jsonSchema() throws {
        let text = try wire("Paid")
        #expect(text.contains(##""payload": {"$ref": "#/definitions/Paid"}"##))
        #expect(text.contains(##""again": {"$ref": "#/definitions/Paid"}"##))
        #expect(text.contains(##""money": {"$ref": "#/definitions/money"}"##))
        #expect(text.hasPrefix(##"{ "$schema": "http://json-schema.org/draft-07/schema#","##))
    }

    @Test("leaves a foreign message as it is")
    func foreign() throws {
        #expect(
            try wire("Foreign")
                == #"{ "type": "record", "name": "F", "fields": [ {"name": "id", "type": "string"} ] }"#)
    }

    @Test("says what was meant")
    func unknown() throws {
        let result = try Accord.run(["wire", "OrderPlacd"], in: folder())
        #expect(result.exitCode == 2)
        #expect(result.errors == "error: there is no contract 'OrderPlacd' in schemas; did you mean 'OrderPlaced'?\n")
    }
}
