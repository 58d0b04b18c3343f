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

    /// The state of a contract then, and why it does not count where it could not be read.
    func state(of lineage: Lineage) -> (state: BaselineState, finding: Finding?) {
        let path = path(of: lineage)
        guard documents[path] != nil else { return (.absent, nil) }
        guard let (written, frozen) = contract(at: path) else { return (.absent, unreadable(lineage)) }
        if frozen.document.root == lineage.selfContained.root, oldPaths[lineage.pathInside] == nil {
            return (.same, nil)
        }
        let name = formerName(of: lineage, at: path)
        guard let release = lineage.releases.last(where: { $0.document.root == frozen.document.root }) else {
            return (.other(written, standingAlone: frozen, name: name), nil)
        }
        return (.other(release, standingAlone: release, name: name), nil)
    }

    /// With its folder where it lay in another one.
    private func formerName(of lineage: Lineage, at path: String) -> String {
        guard case .schema(let folder, let name, _) = FileRole(path: path) else { return lineage.name }
        return folder == lineage.topic.folder ? name : "\(folder)/\(name)"
    }

    /// A contract as it was written, and as a release of it would have been; nil where it could not be read.
    func contract(at path: String) -> (written: SchemaVersion, frozen: SchemaVersion)? {
        guard let document = documents[path] ?? nil, case .schema(_, _, let format) = FileRole(path: path),
            let schema = Schema.parse(document, format: format, definitions: definitions, resources: resources).schema,
            let frozen = schema.selfContained(document, shared: definitions),
            let alone = frozen === document ? schema : Schema.parse(frozen, format: format).schema
        else { return nil }
        let version = nextVersion(of: path).unreleased(at: comparison.earlier.label)
        return (
            SchemaVersion(version: version, document: document, schema: schema),
            SchemaVersion(version: version, document: frozen, schema: alone)
        )
    }

    /// Nil where it could not be read.
    func deletedContract(at path: String, _ topics: [Topic], _ finding: Finding) -> DeletedContract? {
        guard case .schema(let folder, let name, _) = FileRole(path: path), let (_, state) = contract(at: path) else {
            return nil
        }
        let topic = topics.first { $0.folder == folder } ?? Topic(name: folder, folder: folder)
        return DeletedContract(name: name, topic: topic, newest: state, finding: finding)
    }

    private func nextVersion(of path: String) -> Version {
        guard case .schema(let folder, let name, _) = FileRole(path: path) else { return .first }
        return newestReleases[ContractKey(folder: folder, name: name)]?.next ?? .first
    }

    private func path(of lineage: Lineage) -> String { oldPaths[lineage.pathInside] ?? lineage.pathInside }

    /// Nobody can have used what was no contract: mending it must not fail.
    private func unreadable(_ lineage: Lineage) -> Finding {
        Finding(
            rule: "baseline-unreadable", severity: .warning,
            "'\(lineage.name)' could not be read as it was at \(comparison.earlier.label); its releases alone count",
            at: lineage.contract.location)
    }
}

extension Lineage {
    /// The contract's path in the folder of schemas.
    fileprivate var pathInside: String {
        let file = name + format.fileSuffix
        return topic.folder.isEmpty ? file : "\(topic.folder)/\(file)"
    }
}
