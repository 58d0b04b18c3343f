public import AccordDiagnostics
public import AccordSchemas

extension Lineage {
    /// Two files as a release and the contract that follows it; nil where one of them is no schema.
    public static func read(old: String, new: String) throws(FileError) -> (lineage: Lineage?, findings: [Finding]) {
        guard format(of: old) == format(of: new) else {
            let finding = Finding(
                rule: "schema-format-changed", severity: .unchecked,
                "\(format(of: old).title) and \(format(of: new).title) cannot be compared",
                at: Location(file: SourceFile(path: new, bytes: []), range: 0..<0))
            return (nil, [finding])
        }
        let before = SourceFile(path: old, bytes: try Files.read(named: old))
        let after = SourceFile(path: new, bytes: try Files.read(named: new))
        return pair(old: before, new: after, format: format(of: new))
    }

    private static func format(of path: String) -> SchemaFormat { path.hasSuffix(".avsc") ? .avro : .json }
}
