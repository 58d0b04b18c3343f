import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// What a schema is, together with the files that it refers to and beside its releases.
struct ParsedSchema: Sendable {
    /// Nil where it is none.
    let schema: Schema?
    let findings: [Finding]
    /// What a release of it would hold; nil where that would be nested too deeply.
    let selfContained: Document?
    /// Oldest first.
    let releases: [ReleaseFile]
    /// That of the newest release, if it is that word for word, or else the next one.
    let version: Version

    init(
        _ file: SchemaFile, _ definitions: AvroDefinitions, _ resources: JSONSchemaResources, releases: [ReleaseFile]
    ) {
        (schema, findings) = Schema.parse(
            file.document, format: file.format, definitions: definitions, resources: resources)
        selfContained = schema?.selfContained(file.document, shared: definitions)
        self.releases = releases.sorted { $0.version < $1.version }
        guard let newest = self.releases.last else {
            version = .first
            return
        }
        let isReleased = (selfContained ?? file.document).root == newest.document.root
        version = isReleased ? newest.version : newest.version.next
    }
}
