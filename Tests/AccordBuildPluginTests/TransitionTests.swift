import Foundation
import Testing

extension PluginTests {
    /// A user's package goes through every change that a build has to notice.
    @Suite(.serialized)
    struct TransitionTests {}
}

extension PluginTests.TransitionTests {
    @Test(arguments: ["native", "swiftbuild"])
    func everyChangeIsNoticed(buildSystem: String) throws {
        let package = try UserPackage(buildSystem: buildSystem)
        defer { package.remove() }
        try settle(package)

        try package.edit("schemas/orders/OrderPlaced.avsc", "\"doc\": \"First.\"", "\"doc\": \"Second.\"")
        try package.expectRun("an edited contract")
        #expect(try package.generated("orders_OrderPlaced.swift").contains("/// Second."))

        try breakAndMend(package)

        try package.write("schemas/orders/OrderFilled.avsc", UserPackage.record("OrderFilled"))
        try package.expectRun("a new contract")
        #expect(try package.generated("orders_OrderFilled.swift").contains("struct OrderFilled"))

        try package.move("schemas/orders/OrderFilled.avsc", "schemas/orders/OrderShipped.avsc")
        try package.edit("schemas/orders/OrderShipped.avsc", "OrderFilled", "OrderShipped")
        try package.expectRun("a renamed contract")
        #expect(try package.generated("orders_OrderShipped.swift").contains("struct OrderShipped"))

        try package.delete("schemas/orders/OrderShipped.avsc")
        try package.expectRun("a deleted contract")

        try changeReleases(package)

        try package.edit("schemas/orders/topic.yaml", "key: id", "key: symbol")
        try package.expectRun("an edited topic.yaml")
        #expect(try package.generated("orders_OrderPlaced.swift").contains("payload.symbol.messageKeyText"))

        try package.write("schemas/accord.yaml", "swift: { access: package }\n")
        try package.expectRun("a new accord.yaml")
        #expect(try package.generated("orders_OrderPlaced.swift").contains("package nonisolated struct"))
        try package.delete("schemas/accord.yaml")
        try package.expectRun("a deleted accord.yaml")
        #expect(try package.generated("orders_OrderPlaced.swift").contains("public nonisolated struct"))

        try package.expectNoRun("nothing changed at the end")
    }

    /// The native build system runs the commands once more in the build after the first.
    private func settle(_ package: UserPackage) throws {
        try package.expectRun("the first build")
        _ = try package.build()
        try package.expectNoRun("nothing changed")
    }

    private func breakAndMend(_ package: UserPackage) throws {
        let price = "{ \"name\": \"price\", \"type\": \"double\" },\n    { \"name\": \"id\""
        try package.edit("schemas/orders/OrderPlaced.avsc", "{ \"name\": \"id\"", price)
        try package.edit(
            "schemas/trades/TradeExecuted.avsc", "\"name\": \"symbol\", \"type\": \"string\"",
            "\"name\": \"symbol\", \"type\": \"long\"")
        let broken = try package.build()
        #expect(!broken.succeeded)
        #expect(broken.all.contains("schemas/orders/OrderPlaced.avsc:7:15: error: 'price' has no default"))
        #expect(
            broken.all.contains(
                "schemas/trades/TradeExecuted.avsc:8:33: error: 'symbol' changes from string to long"))
        try package.edit("schemas/orders/OrderPlaced.avsc", price, "{ \"name\": \"id\"")
        try package.edit(
            "schemas/trades/TradeExecuted.avsc", "\"name\": \"symbol\", \"type\": \"long\"",
            "\"name\": \"symbol\", \"type\": \"string\"")
        #expect(try package.build().succeeded)
    }

    private func changeReleases(_ package: UserPackage) throws {
        let release = "schemas/orders/history/OrderPlaced/1.1.avsc"
        try package.write(release, package.read("schemas/orders/OrderPlaced.avsc"))
        try package.expectRun("a new release")
        try package.edit(release, "\"doc\": \"Second.\"", "\"doc\": \"Other.\"")
        try package.expectRun("an edited release")
        #expect(try package.generated("orders_OrderPlaced.swift").contains("version: \"1.2\""))
        try package.delete(release)
        try package.expectRun("a deleted release")
        #expect(try package.generated("orders_OrderPlaced.swift").contains("version: \"1.1\""))
    }

    @Test(arguments: ["native", "swiftbuild"])
    func schemasInsideAnOrdinaryTargetAndBehindASymbolicLink(buildSystem: String) throws {
        try AccordPackage.requireBundle()
        for layout in [UserPackage.Layout.inside, .link] {
            let package = try UserPackage(buildSystem: buildSystem, layout: layout, accord: .bundle)
            defer { package.remove() }
            let built = try package.build()
            #expect(built.succeeded, "\(built.all)")
            #expect(try package.generated("orders_OrderPlaced.swift").contains("struct OrderPlaced"))
            _ = try package.build()
            try package.expectNoRun("nothing changed")
            try package.write(package.schemas + "/orders/OrderFilled.avsc", UserPackage.record("OrderFilled"))
            try package.expectRun("a new contract")
            try package.delete(package.schemas + "/orders/OrderFilled.avsc")
            try package.expectRun("a deleted contract")
        }
    }
}
