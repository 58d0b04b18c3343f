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
        try package.edit(
            "schemas/orders/OrderPlaced.avsc", "{ \"name\": \"id\"",
            "{ \"name\": \"price\", \"type\": \"double\" },\n    { \"name\": \"id\"")
        let broken = try package.build()
        #expect(!broken.succeeded)
        #expect(broken.all.contains("schemas/orders/OrderPlaced.avsc:7:15: error: 'price' has no default"))
    }

    /// Measured, and nothing is asked of it: what else runs here decides.
    @Test func cleanBuildsBesideEachOther() throws {
        for accord in AccordPackage.allCases {
            let package = try UserPackage(accord: accord)
            defer { package.remove() }
            let built = try package.build()
            #expect(built.succeeded, "\(built.all)")
            print("a clean build with Accord as \(accord): \(built.seconds.formatted()) s of the processors")
        }
    }
}
