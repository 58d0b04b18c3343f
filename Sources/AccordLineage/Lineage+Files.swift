public import AccordDiagnostics
import AccordDocuments
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
        let (before, beforeFindings) = try version(.first, in: old)
        let (after, afterFindings) = try version(.first.next, in: new)
        let findings = beforeFindings + afterFindings
        guard let before, let after else { return (nil, findings) }
        let lineage = Lineage(
            name: new, topic: Topic(name: "", folder: ""), format: format(of: new), contract: after,
            selfContained: after.document, releases: [before])
        return (lineage, findings)
    }

    private static func format(of path: String) -> SchemaFormat { path.hasSuffix(".avsc") ? .avro : .json }

    private static func version(
        _ version: Version, in path: String
    ) throws(FileError) -> (version: SchemaVersion?, findings: [Finding]) {
        let file = SourceFile(path: path, bytes: try Files.read(path))
        let read = JSONReader.read(file)
        guard let document = read.document, read.findings.isEmpty else { return (nil, read.findings) }
        let (schema, findings) = Schema.parse(document, format: format(of: path))
        return (schema.map { SchemaVersion(version: version, document: document, schema: $0) }, findings)
    }
}
