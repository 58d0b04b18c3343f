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
        // None of them is released.
        #expect(result.exitCode == 1, "\(result.all)")
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

    @Test("the one to register is a release, and of what is none that is said", arguments: ["", "--json"])
    func released(format: String) throws {
        let folder = try TemporaryFolder.examples()
        let options = format.isEmpty ? [] : [format]
        #expect(try Accord.run(["new", "OrderFilled", "--topic", "orders"] + options, in: folder).exitCode == 0)
        let unreleased = try Accord.run(["wire", "OrderFilled"], in: folder)
        #expect(unreleased.exitCode == 1)
        #expect(
            unreleased.errors == "error: 'OrderFilled' is not released as it stands: accord release OrderFilled\n")
        #expect(try Accord.run(["release", "OrderFilled"], in: folder).exitCode == 0)
        let first = try Accord.run(["wire", "OrderFilled"], in: folder)
        #expect(first.exitCode == 0 && first.errors.isEmpty)
        #expect(first.output == unreleased.output)

        let path = "schemas/orders/OrderFilled" + (format.isEmpty ? ".avsc" : ".schema.json")
        if format.isEmpty {
            try folder.edit(
                path, "\"fields\": [",
                #""fields": [{ "name": "note", "type": ["null", "string"], "doc": "A note.", "default": null },"#)
        } else {
            try folder.edit(path, "\"properties\": {", #""properties": { "note": { "type": "string" },"#)
        }
        let changed = try Accord.run(["wire", "OrderFilled"], in: folder)
        #expect(changed.exitCode == 1)
        #expect(changed.errors.hasSuffix("; its newest release is printed by --release 1.0\n"))
        #expect(changed.output.contains("note"))
        let named = try Accord.run(["wire", "OrderFilled", "--release", "1.0"], in: folder)
        #expect(named.exitCode == 0 && named.all == first.output)
    }

    @Test("a contract that breaks says so, and a release that is not there as well")
    func broken() throws {
        let folder = try TemporaryFolder.examples()
        let before = try Accord.run(["wire", "OrderPlaced"], in: folder)
        try folder.edit(
            "schemas/orders/OrderPlaced.avsc", "\"quantity\", \"type\": \"long\"", "\"quantity\", \"type\": \"int\"")
        let broken = try Accord.run(["wire", "OrderPlaced"], in: folder)
        #expect(broken.exitCode == 1)
        #expect(
            broken.errors == """
                error: 'OrderPlaced' does not pass, see accord check schemas; its newest release is printed by --release 1.3

                """)
        #expect(try Accord.run(["wire", "OrderPlaced", "--release", "1.3"], in: folder).all == before.output)
        let unknown = try Accord.run(["wire", "OrderPlaced", "--release", "1.9"], in: folder)
        #expect(unknown.exitCode == 2)
        #expect(
            unknown.errors
                == "error: there is no release '1.9' of 'OrderPlaced'; its releases are 1.0, 1.1, 1.2, 1.3\n")
    }

    @Test("says what was meant")
    func unknown() throws {
        let result = try Accord.run(["wire", "OrderPlacd"], in: folder())
        #expect(result.exitCode == 2)
        #expect(result.errors == "error: there is no contract 'OrderPlacd' in schemas; did you mean 'OrderPlaced'?\n")
    }
}
