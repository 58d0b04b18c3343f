import Foundation
import Testing

@Suite("accord init, accord new")
struct StartTests {
    @Test("what is written passes, warnings included")
    func passes() throws {
        let folder = try TemporaryFolder()
        #expect(try Accord.run(["init"], in: folder).exitCode == 0)
        #expect(try Accord.run(["new", "OrderShipped", "--topic", "orders"], in: folder).exitCode == 0)
        #expect(try Accord.run(["new", "CancelOrder", "--topic", "orders", "--json"], in: folder).exitCode == 0)
        let made = try Accord.run(
            ["new", "TradeExecuted", "--topic", "trades", "--key", "trade_id,symbol"], in: folder)
        #expect(made.output == "wrote schemas/trades/topic.yaml\nwrote schemas/trades/TradeExecuted.avsc\n")
        let result = try Accord.run(["check", "--fail-on", "warning"], in: folder)
        #expect(result.exitCode == 0, "\(result.all)")
        #expect(try Accord.run(["release"], in: folder).exitCode == 0)
        #expect(try Accord.run(["generate", "--output", "out"], in: folder).exitCode == 0)
    }

    @Test("a contract has its topic's key, as the contracts beside it have it")
    func key() throws {
        let folder = try TemporaryFolder.examples()
        #expect(try Accord.run(["new", "OrderFilled", "--topic", "orders"], in: folder).exitCode == 0)
        let text = try folder.text("schemas/orders/OrderFilled.avsc")
        #expect(text.contains("\"namespace\": \"com.vibe.trading\""))
        #expect(text.contains(#""type": {"type": "string", "logicalType": "uuid"}"#))
        #expect(try Accord.run(["check", "--fail-on", "warning"], in: folder).exitCode == 0)
    }

    @Test(
        "what cannot be is refused, and nothing is written",
        arguments: [
            (["OrderPlaced", "--topic", "orders"], 2, "there is a contract 'OrderPlaced' in orders"),
            (["OrderFilled", "--topic", "oders"], 2, "there is no topic 'oders'; did you mean 'orders'?"),
            (["OrderFilled", "--topic", "fills"], 2, "there is no topic 'fills'; write its message key to make it"),
            (["Order Filled", "--topic", "orders"], 2, "'Order Filled' is no name of a contract"),
            (["../OrderFilled", "--topic", "orders"], 2, "'../OrderFilled' is no name of a contract"),
            (["OrderFill", "--topic", "orders"], 1, "call it 'OrderFilled'"),
            (["OrderFilled", "--topic", "../x", "--key", "id"], 2, "'../x' is no name of a topic"),
            (["OrderFilled", "--topic", "", "--key", "id"], 2, "'' is no name of a topic"),
            (["OrderFilled", "--topic", "history", "--key", "id"], 2, "'history' is no name of a topic"),
            (["OrderFilled", "--topic", "fills", "--key", "a # b"], 2, "'a # b' is no message key"),
            (["OrderFilled", "--topic", "fills", "--key", "event_id"], 1, "[key-not-meaningful]"),
            (["OrderFilled", "--topic", "orders", "--key", "id"], 2, "leave out --key"),
            (["OrderPlaced", "--topic", "fills", "--key", "id"], 2, "there is a contract 'OrderPlaced' in orders"),
            (["OrderFilled", "--topic", "fills", "--key", "id,,"], 2, "'id,,' is no message key"),
        ] as [([String], Int32, String)])
    func refused(arguments: [String], exitCode: Int32, message: String) throws {
        let folder = try TemporaryFolder.examples()
        let before = try folder.contents()
        let result = try Accord.run(["new"] + arguments, in: folder)
        #expect(result.exitCode == exitCode, "\(result.all)")
        #expect(result.all.contains(message), "\(result.all)")
        #expect(try folder.contents() == before)
    }

    @Test("a key that YAML reads as something else is quoted")
    func quotedKey() throws {
        let folder = try TemporaryFolder()
        #expect(try Accord.run(["init"], in: folder).exitCode == 0)
        let made = try Accord.run(["new", "TradeMade", "--topic", "trades", "--key", "null"], in: folder)
        #expect(made.exitCode == 0, "\(made.all)")
        #expect(try Accord.run(["check", "--fail-on", "warning"], in: folder).exitCode == 0)
    }

    @Test("a folder that has nothing yet is begun, and a namespace follows its topic")
    func emptyFolder() throws {
        let folder = try TemporaryFolder(["schemas/readme.txt": ""])
        #expect(
            try Accord.run(["new", "OrderPlaced", "--topic", "orders", "--key", "order_id"], in: folder).exitCode == 0)
        #expect(
            try Accord.run(["new", "InvoiceSent", "--topic", "billing", "--key", "invoice_id"], in: folder).exitCode
                == 0)
        #expect(try folder.text("schemas/billing/InvoiceSent.avsc").contains("\"com.example.billing\""))
        #expect(try Accord.run(["check", "--fail-on", "warning"], in: folder).exitCode == 0)
    }

    @Test("the first contract of a topic is nothing to warn of")
    func firstOfTopic() throws {
        let folder = try TemporaryFolder(["schemas/orders/topic.yaml": "key: order_id\nreplication: 3\n"])
        let made = try Accord.run(["new", "OrderPlaced", "--topic", "orders", "--fail-on", "warning"], in: folder)
        #expect(made.all == "wrote schemas/orders/OrderPlaced.avsc\n")
        #expect(made.exitCode == 0)
    }

    @Test("a folder without a name is wrong use")
    func initNowhere() throws {
        #expect(try Accord.run(["init", ""], in: TemporaryFolder()).exitCode == 64)
    }

    @Test("nothing that is there is touched")
    func initTwice() throws {
        let folder = try TemporaryFolder(["schemas/orders/OrderPlaced.avsc": "mine"])
        let result = try Accord.run(["init"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.all == "error: schemas/orders/OrderPlaced.avsc: this is there already\n")
        #expect(try folder.contents() == ["schemas/orders/OrderPlaced.avsc": "mine"])
    }
}

@Suite("accord fix")
struct FixTests {
    private static let untidy = """
        { "type": "record", "name": "OrderFilled", "namespace": "a", "doc": "Filled.",  \r
          "fields": [
            { "name": "header", "doc": "-", "type": { "type": "record", "name": "H", "doc": "-", "fields": [
              { "name": "eventId", "type": { "type": "string", "logicalType": "uuid" }, "doc": "ä" },\t
              { "name": "timestamp", "type": "string", "doc": "-" }, { "name": "source", "type": "string", "doc": "-" },
              { "name": "version", "type": "string", "doc": "-" } ] } },
            { "name": "payload", "doc": "-", "type": { "type": "record", "name": "P", "doc": "-", "fields": [
              { "name": "order_id", "type": "string", "doc": "-" },
              { "doc": "-", "type": [ "null", "string" ] , "name": "note" } ] } }
          ] }
        """

    private static let tidy = untidy.replacing(",  \r\n", with: ",\r\n").replacing("eventId", with: "event_id")
        .replacing(",\t", with: ",").replacing(
            "[ \"null\", \"string\" ] ", with: "[ \"null\", \"string\" ], \"default\": null ")

    private static let path = "schemas/orders/OrderFilled.avsc"

    @Test("mends what needs no decision, and leaves the rest byte for byte")
    func mends() throws {
        let folder = try TemporaryFolder.examples()
        try folder.write(Self.untidy, to: Self.path)
        let before = try folder.contents()
        let dry = try Accord.run(["fix", "--dry-run"], in: folder)
        #expect(dry.exitCode == 1)
        #expect(dry.lines.count == 3 && dry.lines.allSatisfy { $0.contains(": would mend: ") }, "\(dry.all)")
        #expect(try folder.contents() == before)
        let result = try Accord.run(["fix"], in: folder)
        #expect(result.exitCode == 0)
        #expect(result.all == dry.all.replacing("would mend", with: "mended"))
        var after = before
        after[Self.path] = Self.tidy + "\n"
        #expect(try folder.contents() == after)
        #expect(try Accord.run(["fix"], in: folder).all == "nothing to mend\n")
        #expect(try Accord.run(["check", "--fail-on", "warning"], in: folder).exitCode == 0)
    }

    @Test("adds the default of a field that was added without one")
    func addedField() throws {
        let folder = try TemporaryFolder.examples()
        try folder.edit(
            "schemas/orders/OrderPlaced.avsc", "    { \"name\": \"strategy\"",
            "    { \"name\": \"desk\", \"type\": [\"null\", \"string\"], \"doc\": \"-\" },\n    { \"name\": \"strategy\""
        )
        #expect(try Accord.run(["check"], in: folder).exitCode == 1)
        #expect(try Accord.run(["fix"], in: folder).exitCode == 0)
        #expect(
            try folder.text("schemas/orders/OrderPlaced.avsc").contains(#"["null", "string"], "default": null, "doc""#))
        #expect(try Accord.run(["check", "--fail-on", "warning"], in: folder).exitCode == 0)
    }

    @Test("renames a header's property where it is required, too")
    func jsonHeader() throws {
        let folder = try TemporaryFolder.examples()
        let text = """
            { "$schema": "http://json-schema.org/draft-07/schema#", "description": "-", "type": "object",
              "additionalProperties": true, "required": ["header", "payload"], "properties": {
                "header": { "type": "object", "description": "-", "additionalProperties": true, "properties": {
                  "event_id": { "type": "string", "format": "uuid", "description": "-" },
                  "timestamp": { "type": "string", "description": "-" }, "Source": { "type": "string", "description": "-" },
                  "version": { "type": "string", "description": "-" }
                }, "required": ["event_id", "timestamp", "Source", "version"] },
                "payload": { "type": "object", "description": "-", "additionalProperties": true, "properties": {
                  "account_id": { "type": "string", "description": "-" } }, "required": ["account_id"] } } }

            """
        try folder.write(text, to: "schemas/payments/PaymentSent.schema.json")
        #expect(try Accord.run(["fix"], in: folder).exitCode == 0)
        #expect(
            try folder.text("schemas/payments/PaymentSent.schema.json")
                == text.replacing("\"Source\"", with: "\"source\""))
        #expect(try Accord.run(["check", "--fail-on", "warning"], in: folder).exitCode == 0)
    }

    @Test(
        "does not guess",
        arguments: [
            #""fields": [ { "name": "eventId", "type": "string" }, { "name": "event_id", "type": "string" } ]"#,
            #""fields": [ { "name": "versions", "type": "string" } ]"#,
            #""fields": [ { "name": "eventId", "type": "string" } ] }, "default": { "eventId": "" "#,
        ])
    func guesses(fields: String) throws {
        let folder = try TemporaryFolder.examples()
        let text = """
            { "type": "record", "name": "OrderFilled", "namespace": "a", "fields": [
              { "name": "header", "type": { "type": "record", "name": "H", \(fields) } },
              { "name": "payload", "type": { "type": "record", "name": "P", "fields": [
                { "name": "order_id", "type": "string" } ] } } ] }

            """
        try folder.write(text, to: Self.path)
        #expect(try Accord.run(["fix"], in: folder).all == "nothing to mend\n")
        #expect(try folder.text(Self.path) == text)
    }

    @Test(
        "does not break references and patterns",
        arguments: [
            ##""$comment": "#/properties/header/properties/eventId" }"##,
            #""propertyNames": { "pattern": "^[a-zA-Z]+$" } }"#, #""patternProperties": { "^eventI": {} } }"#,
        ])
    func references(more: String) throws {
        let folder = try TemporaryFolder.examples()
        let text = """
            { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": {
              "payload": { "type": "object", "properties": { "account_id": { "type": "string" } } },
              "header": { "type": "object", "properties": { "eventId": { "type": "string" } }, \(more) } }

            """
        let path = "schemas/payments/PaymentSent.schema.json"
        try folder.write(text, to: path)
        #expect(try Accord.run(["check"], in: folder).output.contains("[header-field-misnamed]"))
        #expect(try Accord.run(["fix"], in: folder).output == "nothing to mend\n")
        #expect(try folder.text(path) == text)
    }

    @Test("does not say that there is nothing where a file cannot be read")
    func unreadable() throws {
        let folder = try TemporaryFolder.examples()
        try folder.write("{", to: Self.path)
        #expect(try Accord.run(["fix"], in: folder).exitCode == 2)
        #expect(try Accord.run(["fix", "--dry-run"], in: folder).exitCode == 2)
    }

    @Test("a release is never touched, and a link is not replaced")
    func links() throws {
        let folder = try TemporaryFolder.examples()
        try folder.write(Self.untidy, to: "elsewhere.avsc")
        try folder.link(Self.path, to: "../../elsewhere.avsc")
        try folder.write("{ \"type\": \"string\" }  ", to: "schemas/orders/history/OrderFilled/1.0.avsc")
        #expect(try Accord.run(["fix"], in: folder).exitCode == 0)
        #expect(try folder.text("schemas/orders/history/OrderFilled/1.0.avsc") == "{ \"type\": \"string\" }  ")
        let path = folder.url.appendingPathComponent(Self.path).path
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "../../elsewhere.avsc")
        #expect(try folder.text("elsewhere.avsc").hasSuffix("] }\n"))
    }
}
