import Foundation
import Testing

@Suite("What an edit of OrderPlaced amounts to, against all of its releases")
struct EvolutionTests {
    struct Edit: Sendable, CustomTestStringConvertible {
        let name: String
        let old: String
        let new: String
        /// `line:column` and rule of every finding; none where the edit is allowed.
        var findings: [String] = []

        var testDescription: String { name }
    }

    private static let side =
        "{ \"name\": \"side\", \"type\": { \"type\": \"enum\", \"name\": \"Side\", \"symbols\": [\"BUY\", \"SELL\"] } }"
    private static let quantity = "{ \"name\": \"quantity\", \"type\": \"long\", \"doc\": \"In whole shares.\" }"
    private static let strategy =
        "{ \"name\": \"strategy\", \"type\": [\"null\", \"string\"],"
        + " \"doc\": \"The strategy that the order belongs to.\", "
        + "\"default\": null }"

    private static func added(_ field: String) -> String { strategy + ",\n    " + field }

    private static let edits = [
        Edit(name: "nothing", old: quantity, new: quantity),
        Edit(name: "another doc", old: "In whole shares.", new: "Whole shares."),
        Edit(
            name: "a required field is added", old: strategy,
            new: added("{ \"name\": \"desk\", \"type\": \"string\", \"doc\": \"-\" }"),
            findings: ["26:15 field-added-not-optional"]),
        Edit(
            name: "an optional field is added", old: strategy,
            new: added("{ \"name\": \"desk\", \"type\": [\"null\", \"string\"], \"default\": null, \"doc\": \"-\" }")),
        Edit(
            name: "a nullable field without a default is added", old: strategy,
            new: added("{ \"name\": \"desk\", \"type\": [\"null\", \"string\"], \"doc\": \"-\" }"),
            findings: ["26:15 field-added-not-optional"]),
        Edit(
            name: "an optional field without null is added", old: strategy,
            new: added("{ \"name\": \"desk\", \"type\": \"string\", \"default\": \"\", \"doc\": \"-\" }"),
            findings: ["26:15 optional-without-null-default"]),
        Edit(
            name: "a field of 1.0 comes back as it was", old: strategy,
            new: added("{ \"name\": \"note\", \"type\": [\"null\", \"string\"], \"default\": null, \"doc\": \"-\" }")),
        Edit(
            name: "a field of 1.0 comes back with another type", old: strategy,
            new: added("{ \"name\": \"note\", \"type\": [\"null\", \"long\"], \"default\": null, \"doc\": \"-\" }"),
            findings: ["26:31 field-readded-with-other-type"]),
        Edit(name: "an optional field is removed", old: ",\n    " + strategy, new: ""),
        Edit(
            name: "a required field is removed", old: "    " + quantity + ",\n", new: "",
            findings: ["3:11 field-removed-not-optional"]),
        Edit(
            name: "a type changes", old: "\"quantity\", \"type\": \"long\"", new: "\"quantity\", \"type\": \"int\"",
            findings: ["10:35 type-changed"]),
        Edit(
            name: "a type is promoted", old: "\"quantity\", \"type\": \"long\"",
            new: "\"quantity\", \"type\": \"double\"",
            findings: ["10:35 type-changed"]),
        Edit(
            name: "a required field becomes nullable", old: "\"symbol\", \"type\": \"string\"",
            new: "\"symbol\", \"type\": [\"null\", \"string\"]", findings: ["8:33 became-nullable"]),
        Edit(
            name: "a symbol is added", old: "[\"BUY\", \"SELL\"]", new: "[\"BUY\", \"SELL\", \"SHORT\"]",
            findings: ["9:113 enum-symbol-added"]),
        Edit(
            name: "a symbol is removed", old: "[\"BUY\", \"SELL\"]", new: "[\"BUY\"]",
            findings: ["9:97 enum-symbol-removed"]),
        Edit(
            name: "a required field is renamed", old: "\"name\": \"quantity\"", new: "\"name\": \"shares\"",
            findings: ["3:11 field-removed-not-optional", "10:15 field-added-not-optional"]),
        Edit(
            name: "a required field is renamed with an alias", old: "\"name\": \"quantity\"",
            new: "\"name\": \"shares\", \"aliases\": [\"quantity\"]", findings: ["10:15 field-removed-not-optional"]),
        Edit(
            name: "a logical type changes",
            old: "\"placed_at\", \"type\": { \"type\": \"long\", \"logicalType\": \"timestamp-micros\" }",
            new: "\"placed_at\", \"type\": { \"type\": \"long\", \"logicalType\": \"timestamp-millis\" }",
            findings: ["17:69 logical-type-changed"]),
        Edit(
            name: "a decimal's scale changes", old: "\"scale\": 4", new: "\"scale\": 2",
            findings: ["13:95 decimal-changed"]),
        Edit(
            name: "the namespace changes", old: "\"namespace\": \"com.vibe.trading\"",
            new: "\"namespace\": \"com.vibe.orders\"",
            findings: ["4:16 namespace-changed"]),
    ]

    @Test("gives its findings, with their places and rules", arguments: edits)
    func verdict(edit: Edit) throws {
        let folder = try TemporaryFolder.examples()
        try folder.edit("schemas/orders/OrderPlaced.avsc", edit.old, edit.new)
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.lines.map(Self.placeAndRule) == edit.findings, "\(result.all)")
        #expect(result.exitCode == (edit.findings.isEmpty ? 0 : 1))
    }

    @Test("is shown with both sides")
    func text() throws {
        let folder = try TemporaryFolder.examples()
        try folder.edit(
            "schemas/orders/OrderPlaced.avsc", "\"quantity\", \"type\": \"long\"", "\"quantity\", \"type\": \"int\"")
        let result = try Accord.run(["check"], in: folder)
        let line = "    { \"name\": \"quantity\", \"type\": \"int\", \"doc\": \"In whole shares.\" },"
        #expect(result.output.contains("  --> schemas/orders/OrderPlaced.avsc:10:35\n   |\n10 | \(line)\n"))
        #expect(result.output.contains("  ::: schemas/orders/history/OrderPlaced/1.3.avsc:10:35\n"))
        #expect(result.output.hasPrefix("error: "))
        #expect(result.output.hasSuffix("\n1 error\n"), "one cause, one finding: \(result.output)")
    }

    @Test(
        "a level may be chosen",
        arguments: [
            ("none", 0), ("backward", 1), ("forward", 0), ("full", 1), ("forward-transitive", 0), ("optional-only", 1),
        ] as [(String, Int32)])
    func level(level: String, exitCode: Int32) throws {
        let folder = try TemporaryFolder.examples()
        try folder.edit(
            "schemas/orders/OrderPlaced.avsc", Self.strategy,
            Self.added("{ \"name\": \"desk\", \"type\": \"string\", \"doc\": \"-\" }")
        )
        #expect(try Accord.run(["check", "--level", level], in: folder).exitCode == exitCode)
    }

    @Test(
        "only transitive levels look behind the newest release",
        arguments: [
            ("full", []), ("full-transitive", ["26:31 field-readded-with-other-type"]),
        ])
    func reach(level: String, findings: [String]) throws {
        let folder = try TemporaryFolder.examples()
        let note = "{ \"name\": \"note\", \"type\": [\"null\", \"long\"], \"default\": null, \"doc\": \"-\" }"
        try folder.edit("schemas/orders/OrderPlaced.avsc", Self.strategy, Self.added(note))
        let result = try Accord.run(["check", "--level", level, "--format", "oneline"], in: folder)
        let lines = result.lines.filter { $0.hasPrefix("schemas/orders/OrderPlaced.avsc:") }
        #expect(lines.map(Self.placeAndRule) == findings)
    }

    private static func placeAndRule(_ line: String) -> String {
        let place = line.split(separator: ":", maxSplits: 3)
        let rule = line.split(separator: "[").last?.dropLast() ?? ""
        return place.count < 4 ? line : "\(place[1]):\(place[2]) \(rule)"
    }
}
