public import AccordDiagnostics
import AccordDocuments

extension Lineage {
    /// Two schemas as a release and the contract that follows it; nil where one of them is no schema. A dialect that
    /// is given overrules the one of `$schema`.
    public static func pair(
        old: SourceFile, new: SourceFile, format: SchemaFormat, dialect: JSONSchemaDialect? = nil
    ) -> (lineage: Lineage?, findings: [Finding]) {
        let (before, beforeFindings) = SchemaVersion.read(.first, in: old, format, dialect)
        let (after, afterFindings) = SchemaVersion.read(.first.next, in: new, format, dialect)
        let findings = beforeFindings + afterFindings
        guard let before, let after else { return (nil, findings) }
        let lineage = Lineage(
            name: new.path, topic: Topic(name: "", folder: ""), format: format, contract: after,
            selfContained: after.document, releases: [before])
        return (lineage, findings)
    }
}

extension SchemaVersion {
    fileprivate static func read(
        _ version: Version, in file: SourceFile, _ format: SchemaFormat, _ dialect: JSONSchemaDialect?
    ) -> (version: SchemaVersion?, findings: [Finding]) {
        let read = JSONReader.read(file)
        guard let document = read.document, read.findings.isEmpty else { return (nil, read.findings) }
        let (schema, findings) = Schema.parse(document, format: format, dialect: dialect)
        return (schema.map { SchemaVersion(version: version, document: document, schema: $0) }, findings)
    }
}
