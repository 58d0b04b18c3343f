public import AccordDiagnostics
public import AccordDocuments
public import AccordSchemas

/// A folder of schemas as it was read: its lineages, and what could not be read.
public struct Workspace: Sendable {
    /// As the paths of its files start: the path that was given, in its shortest form.
    public let folder: String
    /// The path that was given.
    let givenPath: String
    /// How many threads work at once, where it was said.
    public let jobs: Int?
    /// `accord.yaml`, where there is one.
    public let configuration: Document?
    /// `baseline.yaml`, where there is one.
    public let knownFindings: Document?
    public let topics: [Topic]
    public internal(set) var lineages: [Lineage]
    /// Contracts that are not there any more.
    public internal(set) var deleted: [DeletedContract]
    /// Schemas that contracts refer to, outside of any topic.
    public let sharedTypes: [SharedType]
    /// The Avro types that files define for each other.
    public let definitions: AvroDefinitions
    public internal(set) var findings: [Finding]
    /// Files that say what contracts are held to, and what topics are, and that are not what they were at a baseline.
    public internal(set) var changedSettings: [String] = []

    /// The files of contracts and topics.
    public var checkedPaths: [String] { lineages.map(\.path) + topics.compactMap(\.path) }

    /// Reads a folder; throws where it cannot be listed, or where a baseline is out of reach. A file in it that cannot
    /// be read is a finding. The paths of its files start as the folder's, or with what it is to be shown as.
    ///
    /// What is staged is read from git's index in place of the files, and the releases of HEAD have to be in it.
    public static func read(
        _ folder: String, shownAs shown: String? = nil, staged: Bool = false, against baseline: Baseline = .history,
        jobs: Int? = nil
    ) throws(FileError) -> Workspace {
        let trees = try SourceTrees(folder, staged: staged, against: baseline)
        var reader = WorkspaceReader(trees.present, folder: folder, shownAs: (shown ?? folder).shortestPath, jobs: jobs)
        reader.take(trees.present.paths)
        var workspace = reader.workspace()
        for earlier in trees.earlier.reversed() { try workspace.hold(against: earlier, trees.present) }
        return workspace
    }

    /// Reads files that are given by their contents, by paths relative to the folder.
    public static func read(files: [String: [UInt8]], folder: String) -> Workspace {
        let tree = MemoryTree(files)
        var reader = WorkspaceReader(tree, folder: folder, shownAs: folder, jobs: nil)
        reader.take(tree.paths)
        return reader.workspace()
    }
}
