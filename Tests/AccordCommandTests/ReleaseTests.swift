import Foundation
import Testing

@Suite("accord release")
struct ReleaseTests {
    private static let history = "schemas/orders/history/OrderPlaced"

    /// Adds an optional field at the end.
    private func change(_ folder: TemporaryFolder) throws {
        try folder.edit(
            "schemas/orders/OrderPlaced.avsc",
            "\"type\": [\"null\", \"string\"], \"doc\": \"The strategy that the order "
                + "belongs to.\", \"default\": null }",
            "\"type\": [\"null\", \"string\"], \"doc\": \"The strategy that the order belongs to.\","
                + " \"default\": null },\n"
                + "    { \"name\": \"desk\", \"type\": [\"null\", \"string\"], \"doc\": \"Whose.\", \"default\": null }"
        )
    }

    @Test("what did not change is left alone")
    func unchanged() throws {
        let folder = try TemporaryFolder.examples()
        let result = try Accord.run(["release", "OrderPlaced"], in: folder)
        #expect(result.exitCode == 0)
        #expect(result.output == "nothing to release: every contract is its newest release\n")
        #expect(!folder.exists("\(Self.history)/1.4.avsc"))
    }

    @Test("a change that passes becomes the next version, word for word, and only once")
    func changed() throws {
        let folder = try TemporaryFolder.examples()
        let before = try folder.contents()
        try change(folder)
        let result = try Accord.run(["release", "OrderPlaced"], in: folder)
        #expect(result.all == "released \(Self.history)/1.4.avsc\n")
        #expect(result.exitCode == 0)
        #expect(try folder.text("\(Self.history)/1.4.avsc") == folder.text("schemas/orders/OrderPlaced.avsc"))
        #expect(try Accord.run(["release", "OrderPlaced"], in: folder).output.hasPrefix("nothing to release"))
        #expect(try Accord.run(["check"], in: folder).exitCode == 0)
        var after = try folder.contents()
        after["\(Self.history)/1.4.avsc"] = nil
        after["schemas/orders/OrderPlaced.avsc"] = before["schemas/orders/OrderPlaced.avsc"]
        #expect(after == before)
    }

    @Test("a contract that was never released becomes 1.0, without references to other files")
    func first() throws {
        let folder = try TemporaryFolder.examples()
        let result = try Accord.run(["release", "PlaceOrder"], in: folder)
        #expect(result.all == "released schemas/orders/history/PlaceOrder/1.0.avsc\n")
        let released = try folder.text("schemas/orders/history/PlaceOrder/1.0.avsc")
        let alone = try TemporaryFolder(["a.avsc": released])
        #expect(try Accord.run(["compare", "a.avsc", "a.avsc"], in: alone).exitCode == 0)
        #expect(try Accord.run(["release", "PlaceOrder"], in: folder).output.hasPrefix("nothing to release"))
    }

    @Test("a contract changes with the type that it refers to")
    func changeOfSharedType() throws {
        let folder = try TemporaryFolder.examples()
        #expect(try Accord.run(["release", "PlaceOrder"], in: folder).exitCode == 0)
        try folder.edit(
            "schemas/common/Instrument.avsc", "\"symbol\", \"type\": \"string\"", "\"symbol\", \"type\": \"bytes\"")
        let result = try Accord.run(["release", "PlaceOrder", "--format", "oneline"], in: folder)
        #expect(result.exitCode == 1)
        #expect(result.lines.contains { $0.hasPrefix("schemas/common/Instrument.avsc:7:33: error: ") }, "\(result.all)")
        #expect(!folder.exists("schemas/orders/history/PlaceOrder/1.1.avsc"))
    }

    @Test("all that changed is released at once")
    func all() throws {
        let folder = try TemporaryFolder.examples()
        let result = try Accord.run(["release"], in: folder)
        #expect(result.exitCode == 0)
        #expect(result.lines.allSatisfy { $0.hasPrefix("released schemas/") })
        #expect(try Accord.run(["release"], in: folder).output.hasPrefix("nothing to release"))
        #expect(try Accord.run(["check", "--fail-on", "warning"], in: folder).exitCode == 0)
    }

    @Test("a change that does not pass is not released, nor is anything else")
    func refused() throws {
        let folder = try TemporaryFolder.examples()
        try folder.edit(
            "schemas/orders/OrderPlaced.avsc", "\"quantity\", \"type\": \"long\"", "\"quantity\", \"type\": \"int\"")
        let before = try folder.contents()
        let result = try Accord.run(["release"], in: folder)
        #expect(result.exitCode == 1)
        #expect(!result.output.contains("released"))
        #expect(try folder.contents() == before)
    }

    @Test("nothing is written where warnings fail the run", arguments: [["release"], ["generate", "--output", "out"]])
    func warnings(command: [String]) throws {
        let folder = try TemporaryFolder.examples()
        try folder.edit("schemas/orders/OrderPlaced.avsc", ", \"doc\": \"In whole shares.\"", "")
        let before = try folder.contents()
        #expect(try Accord.run(command + ["--fail-on", "warning"], in: folder).exitCode == 1)
        #expect(try folder.contents() == before)
    }

    @Test("a release is never overwritten")
    func existing() throws {
        let folder = try TemporaryFolder.examples()
        try change(folder)
        try folder.link("\(Self.history)/1.4.avsc", to: "1.3.avsc.gone")
        let result = try Accord.run(["release", "OrderPlaced"], in: folder)
        #expect(result.exitCode == 2)
        let link = folder.url.appendingPathComponent("\(Self.history)/1.4.avsc").path
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "1.3.avsc.gone")
        #expect(!folder.exists("\(Self.history)/1.3.avsc.gone"))
    }

    @Test("a release that is malformed keeps its place")
    func malformedNewest() throws {
        let folder = try TemporaryFolder.examples()
        try change(folder)
        try folder.write("{", to: "\(Self.history)/1.4.avsc")
        #expect(try Accord.run(["release", "OrderPlaced"], in: folder).exitCode == 2)
        #expect(try folder.text("\(Self.history)/1.4.avsc") == "{")
        #expect(!folder.exists("\(Self.history)/1.5.avsc"))
    }

    @Test("two at a time do not write the same version")
    func race() async throws {
        let folder = try TemporaryFolder.examples()
        try change(folder)
        async let first = Accord.run(["release", "OrderPlaced"], in: folder)
        async let second = Accord.run(["release", "OrderPlaced"], in: folder)
        let results = try await [first, second]
        #expect(results.contains { $0.output == "released \(Self.history)/1.4.avsc\n" })
        #expect(!folder.exists("\(Self.history)/1.5.avsc"))
        #expect(try folder.contents(of: Self.history).count == 5)
    }

    @Test("an unknown name is said to be unknown")
    func unknownName() throws {
        let result = try Accord.run(["release", "OrderPlacd"], in: .examples())
        #expect(result.exitCode == 2)
        #expect(result.all == "error: there is no contract 'OrderPlacd' in schemas; did you mean 'OrderPlaced'?\n")
    }
}
