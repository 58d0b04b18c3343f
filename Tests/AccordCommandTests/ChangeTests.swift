import Testing

@Suite("accord diff")
struct DiffTests {
    @Test("says what changed in words, what is wrong with it and whom it concerns")
    func breaking() throws {
        let folder = try TemporaryFolder.examples()
        try folder.edit("schemas/orders/OrderPlaced.avsc", #""name": "quantity", "type": "long""#, quantity)
        let result = try Accord.run(["diff"], in: folder)
        #expect(
            result.all == """
                OrderPlaced 1.3 to 1.4 (orders): breaking
                  'quantity' changes from long to double
                  error: 'quantity' changes from long to double [type-changed]
                    witness: 1.4 writes {"quantity": 1.5, …}; a 1.3 reader expects long for 'quantity'
                  affects producer trading-engine; consumer ledger

                PlaceOrder 1.0 (orders): safe
                  a new contract, 4 fields
                  affects producer trading-engine; consumer ledger

                CancelTrade 1.0 (trades): safe
                  a new contract, 3 fields

                3 contracts changed: 1 breaking, 2 safe; 3 unchanged

                """)
        #expect(result.exitCode == 1)
    }

    private var quantity: String { #""name": "quantity", "type": "double""# }

    @Test("a suppression lets a change pass")
    func suppressed() throws {
        let folder = try TemporaryFolder.examples()
        try folder.edit("schemas/orders/OrderPlaced.avsc", #""name": "quantity", "type": "long""#, quantity)
        let suppression = #"{ rule: type-changed, contract: OrderPlaced, until: 2099-01-01, reason: "no data" }"#
        try folder.write("suppressions:\n  - \(suppression)\n", to: "schemas/accord.yaml")
        let result = try Accord.run(["diff"], in: folder)
        #expect(result.output.hasPrefix("OrderPlaced 1.3 to 1.4 (orders): safe\n"), "\(result.all)")
        #expect(result.exitCode == 0)
    }

    @Test("safe changes are no failure, and neither are findings about other matters")
    func safe() throws {
        let folder = try TemporaryFolder([
            "schemas/o/topic.yaml": "key: id\n", "schemas/o/X.avsc": Self.contract(""),
            "schemas/o/history/X/1.0.avsc": Self.contract(""),
        ])
        #expect(try Accord.run(["check"], in: folder).exitCode == 1)
        let unchanged = try Accord.run(["diff"], in: folder)
        #expect(unchanged.all == "nothing changed\n")
        #expect(unchanged.exitCode == 0)
        try folder.write(Self.contract(#","doc":"An X.""#), to: "schemas/o/X.avsc")
        let changed = try Accord.run(["diff", "schemas", "--format", "markdown"], in: folder)
        #expect(changed.output.hasSuffix("#### X 1.0 to 1.1: safe\n\n- the message gets a description\n"))
        #expect(changed.exitCode == 0)
    }

    private static func contract(_ more: String) -> String {
        #"{"type":"record","name":"X","fields":[{"name":"id","type":"string"}]\#(more)}"#
    }

    @Test("what cannot be read is said, and is never 0", arguments: ["text", "markdown", "json"])
    func unread(format: String) throws {
        let folder = try TemporaryFolder.examples()
        try folder.write("{", to: "schemas/orders/Broken.avsc")
        let result = try Accord.run(["diff", "--format", format], in: folder)
        #expect(result.output.contains("expected a key in double quotes"))
        #expect(result.exitCode == 2)
    }

    @Test("a type that contracts share is followed into")
    func sharedType() throws {
        let folder = try TemporaryFolder.examples()
        try folder.edit(
            "schemas/common/money.schema.json", "\"type\": \"object\"", "\"type\": \"object\", \"minProperties\": 1")
        let result = try Accord.run(["diff"], in: folder)
        #expect(result.output.contains("PaymentReceived 1.1 to 1.2 (payments)"), "\(result.all)")
        #expect(result.output.contains("'amount' gets `minProperties` 1\n"), "\(result.all)")
    }
}

@Suite("accord log")
struct LogTests {
    @Test("tells a contract's releases, the newest first")
    func releases() throws {
        let result = try Accord.run(["log", "OrderPlaced"], in: .examples())
        #expect(
            result.all == """
                OrderPlaced (orders)

                1.3
                  'order_id' gets a description
                  'placed_at' gets a description
                  the enum Side gets a description

                1.2
                  removes the optional field 'note' (null or string)
                  adds the optional field 'strategy' (null or string)

                1.1
                  adds the optional field 'tags' (null or array of string)
                  adds the optional field 'valid_until' (null or int (date))

                1.0
                  first release, 7 fields

                """)
        #expect(result.exitCode == 0)
    }

    @Test("a contract that differs from its newest release comes first, unreleased")
    func unreleased() throws {
        let folder = try TemporaryFolder.examples()
        try folder.edit("schemas/orders/OrderPlaced.avsc", "In whole shares.", "In shares.")
        let result = try Accord.run(["log", "OrderPlaced", "--format", "markdown"], in: folder)
        let start =
            "### OrderPlaced (orders)\n\n#### 1.4, unreleased\n\n- the description of 'quantity' changes\n\n#### 1.3\n"
        #expect(result.output.hasPrefix(start), "\(result.all)")
        #expect(result.exitCode == 0)
        let new = try Accord.run(["log", "PlaceOrder"], in: folder)
        #expect(new.output == "PlaceOrder (orders)\n\n1.0, unreleased\n  a new contract, 4 fields\n")
    }

    @Test("says what was meant")
    func unknown() throws {
        let result = try Accord.run(["log", "OrderPlacd"], in: .examples())
        #expect(result.exitCode == 2)
        #expect(result.all == "error: there is no contract 'OrderPlacd' in schemas; did you mean 'OrderPlaced'?\n")
    }

    @Test("a release that cannot be read is not passed over")
    func unread() throws {
        let folder = try TemporaryFolder.examples()
        try folder.write("{", to: "schemas/orders/history/OrderPlaced/1.1.avsc")
        let result = try Accord.run(["log", "OrderPlaced"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.errors.contains("schemas/orders/history/OrderPlaced/1.1.avsc:1:2: error: "))
    }
}
