import Foundation
import Testing

extension PluginTests {
    /// Depends on `.build/bundle/accord` in place of this package, and changes nothing else.
    @Suite(.serialized)
    struct BundleTests {
        init() throws { try AccordPackage.requireBundle() }
    }
}

extension PluginTests.BundleTests {
    @Test(arguments: ["native", "swiftbuild"])
    func breakingContractStopsTheBuild(buildSystem: String) throws {
        let package = try UserPackage(buildSystem: buildSystem, accord: .bundle)
        defer { package.remove() }
        try package.expectRun("the first build")
        #expect(try package.generated("orders_OrderPlaced.swift").contains("struct OrderPlaced"))
        // Whoever uses the bundle resolves no other package, pins nothing and checks nothing out.
        #expect(try package.run(["test", "-e", "Package.resolved"]).exitCode == 1)
        #expect(try package.run(["ls", ".build/checkouts"]).output.isEmpty)
        try package.edit(
            "schemas/orders/OrderPlaced.avsc", "{ \"name\": \"id\"",
            "{ \"name\": \"price\", \"type\": \"double\" },\n    { \"name\": \"id\"")
        let broken = try package.build()
        #expect(!broken.succeeded)
        #expect(broken.all.contains("schemas/orders/OrderPlaced.avsc:7:15: error: 'price' has no default"))
    }
}
