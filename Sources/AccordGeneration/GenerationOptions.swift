public import AccordDiagnostics
public import AccordDocuments
import AccordSchemas

/// The key `swift` of `accord.yaml`.
public struct GenerationOptions: Sendable {
    /// `public`, `package` or `internal`.
    public private(set) var access = "public"
    /// Whether the types of Avro contracts are written as Avro's binary encoding, too.
    public private(set) var avro = true

    public init() {}

    public static func read(_ value: Value?) -> (options: GenerationOptions, findings: [Finding]) {
        var options = GenerationOptions()
        guard let value else { return (options, []) }
        var section = Section(value, rule: "invalid-configuration", keys: ["access", "avro"])
        options.access = section.choice("access", of: ["public", "package", "internal"]) ?? options.access
        options.avro = section.boolean("avro") ?? options.avro
        return (options, section.findings)
    }
}
