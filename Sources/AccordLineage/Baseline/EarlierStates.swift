import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// The contracts as they were at a baseline.
struct EarlierStates {
    private let comparison: TreeComparison
    /// The files of schemas by their paths then; nil for one that could not be read.
    private var documents: [String: Document?] = [:]
    private var definitions = AvroDefinitions()
    private let resources: JSONSchemaResources
    /// The new paths of contracts with the old ones.
    private let oldPaths: [String: String]
    private let newestReleases: [ContractKey: Version]

    init(_ comparison: TreeComparison) throws(FileError) {
        self.comparison = comparison
        oldPaths = Dictionary(uniqueKeysWithValues: comparison.renames.map { ($0.value, $0.key) })
        var (json, newest): ([Document], [ContractKey: Version]) = ([], [:])
        for path in comparison.earlier.tree.paths {
            switch FileRole(path: path) {
            case .schema(_, _, let format):
                let bytes = try comparison.earlier.tree.read(path)
                let read = JSONReader.read(SourceFile(path: path.shown(in: comparison.earlier.name), bytes: bytes))
                let document = read.findings.isEmpty ? read.document : nil
                documents[path] = document
                if let document, format == .avro { definitions.add(document) }
                if let document, format == .json { json.append(document) }
            case .release(let folder, let name, let version, _):
                let key = ContractKey(folder: folder, name: name)
                guard let version = Version(version) else { continue }
                newest[key] = max(version, newest[key] ?? version)
            default: break
            }
        }
        resources = JSONSchemaResources(json)
        newestReleases = newest
    }

    /// The state of a contract then, where it is neither what it is now nor a release; or why it does not count.
    func state(of lineage: Lineage) -> (state: SchemaVersion?, finding: Finding?) {
        let path = path(of: lineage)
        guard let known = documents[path] else { return (nil, nil) }
        guard let document = known,
            let schema = Schema.parse(
                document, format: lineage.format, definitions: definitions, resources: resources
            ).schema,
            let frozen = schema.selfContained(document, shared: definitions)
        else { return (nil, unreadable(lineage)) }
        let others = [lineage.selfContained] + lineage.releases.reversed().map(\.document)
        guard !others.contains(where: { $0.root == frozen.root }) else { return (nil, nil) }
        let version = nextVersion(of: path).unreleased(at: comparison.earlier.label)
        return (SchemaVersion(version: version, document: document, schema: schema), nil)
    }

    private func nextVersion(of path: String) -> Version {
        guard case .schema(let folder, let name, _) = FileRole(path: path) else { return .first }
        return newestReleases[ContractKey(folder: folder, name: name)]?.next ?? .first
    }

    private func path(of lineage: Lineage) -> String {
        let file = lineage.name + lineage.format.fileSuffix
        let path = lineage.topic.folder.isEmpty ? file : "\(lineage.topic.folder)/\(file)"
        return oldPaths[path] ?? path
    }

    /// Nobody can have used what was no contract: mending it must not fail.
    private func unreadable(_ lineage: Lineage) -> Finding {
        Finding(
            rule: "baseline-unreadable", severity: .warning,
            "'\(lineage.name)' could not be read as it was at \(comparison.earlier.label); its releases alone count",
            at: lineage.contract.location)
    }
}
