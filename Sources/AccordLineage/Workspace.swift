public import AccordDiagnostics
public import AccordDocuments
public import AccordSchemas

/// A folder of schemas as it was read: its lineages, and what could not be read.
public struct Workspace: Sendable {
    /// As the paths of its files start: the path that was given, in its shortest form.
    public let folder: String
    /// The path that was given.
    let givenPath: String
    /// `accord.yaml`, where there is one.
    public let configuration: Document?
    public let topics: [Topic]
    public let lineages: [Lineage]
    /// Schemas that contracts refer to, outside of any topic.
    public let sharedTypes: [SharedType]
    /// The Avro types that files define for each other.
    public let definitions: AvroDefinitions
    public let findings: [Finding]

    /// Reads a folder; throws where it cannot be listed. A file in it that cannot be read is a finding. The paths of
    /// its files start as the folder's, or with what it is to be shown as.
    public static func read(_ folder: String, shownAs shown: String? = nil) throws(FileError) -> Workspace {
        var reader = WorkspaceReader(folder: folder, shownAs: shown ?? folder)
        for path in try FolderListing(folder).paths { reader.take(path) }
        return reader.workspace()
    }
}
