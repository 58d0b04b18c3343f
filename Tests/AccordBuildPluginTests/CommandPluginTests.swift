import Foundation
import Testing

extension PluginTests {
    /// A user's package with each way to depend on Accord: its build, and `swift package accord ...` beside the command.
    @Suite(.serialized)
    struct CommandPluginTests {
        init() throws { try AccordPackage.requireBundle() }
    }
}

extension PluginTests.CommandPluginTests {
    @Test(arguments: AccordPackage.allCases)
    func commandsAreHandedOn(accord: AccordPackage) throws {
        let package = try UserPackage(accord: accord)
        defer { package.remove() }
        try expectCleanBuild(of: package, with: accord)
        try expectTheSame(["check"], exitCode: 0, in: package)
        try expectTheSame(["check", "--fail-on", "warning", "--format", "oneline"], exitCode: 1, in: package)
        try expectTheSame(["check", "no where"], exitCode: 2, in: package)
        try expectTheSame(["check", "--no-such-option"], exitCode: 64, in: package)
        try expectTheSame(["--version"], exitCode: 0, in: package)
        try expectWriting(in: package)
    }

    /// What it takes is measured, and nothing is asked of that: what else runs here decides.
    private func expectCleanBuild(of package: UserPackage, with accord: AccordPackage) throws {
        let built = try package.build()
        #expect(built.succeeded, "\(built.all)")
        print("a clean build with Accord as \(accord): \(built.seconds.formatted()) s of the processors")
    }

    /// SwiftPM ends with 1 whatever a plug-in's code is, and says which it was.
    private func expectTheSame(_ arguments: [String], exitCode: Int32, in package: UserPackage) throws {
        let direct = try package.run([AccordPackage.command()] + arguments)
        #expect(direct.exitCode == exitCode)
        let run = try package.accord(arguments)
        #expect(run.exitCode == min(exitCode, 1), "\(run.all)")
        #expect(run.output == direct.all)
        #expect(run.errors.contains("Plugin ended with exit code \(exitCode)\n") == (exitCode != 0), "\(run.errors)")
    }

    private func expectWriting(in package: UserPackage) throws {
        let refused = try package.swift(["package", "accord", "init", "begun"])
        #expect(refused.exitCode == 1)
        #expect(refused.errors.contains("to write releases, contracts and Swift types"))
        #expect(throws: (any Error).self) { try package.read("begun/accord.yaml") }

        let begun = try package.accord(["init", "begun"])
        #expect(begun.output.hasPrefix("wrote begun/accord.yaml\n"), "\(begun.all)")
        #expect(try package.read("begun/orders/topic.yaml").contains("key:"))
        let released = try package.accord(["release", "OrderPlaced"])
        #expect(released.output.hasPrefix("released schemas/orders/history/OrderPlaced/1.1.avsc\n"), "\(released.all)")
        #expect(try package.read("schemas/orders/history/OrderPlaced/1.1.avsc").contains("First."))
    }
}
