public import AccordDiagnostics
public import AccordDocuments
import AccordSchemas

/// The key `swift` of `accord.yaml`.
public struct GenerationOptions: Sendable {
    /// `public`, `package` or `internal`.
    public private(set) var access = "public"
    /// Whether the types of Avro contracts are written as Avro's binary encoding, too.
    public private(set) var avro = true

    /// The Swift enums that types of namespaces lie in, by the namespace; those inside one lie there, too.
    private var namespaces: [String: String] = [:]

    public init() {}

    /// The enum for a namespace of Avro: that of the longest part of it that has one.
    func swiftNamespace(of namespace: String) -> String? {
        var parts = namespace.split(separator: ".")
        while !parts.isEmpty {
            if let found = namespaces[parts.joined(separator: ".")] { return found }
            parts.removeLast()
        }
        return nil
    }

    public static func read(_ value: Value?) -> (options: GenerationOptions, findings: [Finding]) {
        var options = GenerationOptions()
        guard let value else { return (options, []) }
        var section = ConfigurationReader(value, rule: "invalid-configuration", keys: ["access", "avro", "namespaces"])
        options.access = section.choice("access", of: ["public", "package", "internal"]) ?? options.access
        options.avro = section.boolean("avro") ?? options.avro
        for member in section.members("namespaces") {
            guard let name = member.value.string, SwiftNames.type(name) == name else {
                section.reject(
                    member.value, "expected the name of a Swift type, found \(member.value.summary)",
                    help: "start with a capital letter, as in Trading")
                continue
            }
            guard !RuntimeNames.exported.contains(name) else {
                section.reject(
                    member.value, "\(name) is a type of AccordEvents, which the generated files import",
                    help: "choose another name, such as \(name)Types")
                continue
            }
            options.namespaces[member.name] = name
        }
        return (options, section.findings)
    }
}
