import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// The contracts as they were at a baseline.
struct BaselineStates {
    private let comparison: TreeComparison
    /// The files of schemas by their paths then; nil for one that could not be read.
    private var documents: [String: Document?] = [:]
    private var definitions = AvroDefinitions()
    private let resources: JSONSchemaResources
    /// The new paths of contracts with the old ones.
    private let oldPaths: [String: String]
    private let newestReleases: [ContractKey: (version: Version, path: String)]

    init(_ comparison: TreeComparison) throws(FileError) {
        self.comparison = comparison
        oldPaths = Dictionary(uniqueKeysWithValues: comparison.renames.map { ($0.value, $0.key) })
        var (json, newest): ([Document], [ContractKey: (version: Version, path: String)]) = ([], [:])
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
                guard let version = Version(version), newest[key].map({ $0.version < version }) ?? true else {
                    continue
                }
                newest[key] = (version, path)
            default: break
            }
        }
        resources = JSONSchemaResources(json)
        newestReleases = newest
    }

    /// The state of a contract then, and why it does not count where it could not be read.
    func state(of lineage: Lineage) -> (state: BaselineState, finding: Finding?) {
        let path = path(of: lineage)
        guard documents[path] != nil, comparison.wasContract(path) else { return (.absent, nil) }
        guard let contract = contract(at: path) else { return (.absent, unreadable(lineage)) }
        let root = contract.selfContained.root
        if root == lineage.selfContained.root, oldPaths[lineage.pathInside] == nil { return (.same, nil) }
        let name = formerName(of: lineage, at: path)
        if let release = lineage.releases.last(where: { $0.document.root == root }) {
            return (.other(release, standingAlone: release, name: name), nil)
        }
        guard let alone = standingAlone(contract, at: path) else { return (.absent, unreadable(lineage)) }
        let written = SchemaVersion(version: alone.version, document: contract.document, schema: contract.schema)
        return (.other(written, standingAlone: alone, name: name), nil)
    }

    /// With its folder where it lay in another one.
    private func formerName(of lineage: Lineage, at path: String) -> String {
        guard let key = FileRole(path: path).contract else { return lineage.name }
        return key.folder == lineage.topic.folder ? key.name : key.inTopic(key.name)
    }

    private struct Contract {
        let document: Document
        let schema: Schema
        let format: SchemaFormat
        /// What a release of it would have held.
        let selfContained: Document
    }

    /// Nil where it could not be read.
    private func contract(at path: String) -> Contract? {
        guard let document = documents[path] ?? nil, case .schema(_, _, let format) = FileRole(path: path),
            let schema = Schema.parse(document, format: format, definitions: definitions, resources: resources).schema,
            let selfContained = schema.selfContained(document, shared: definitions)
        else { return nil }
        return Contract(document: document, schema: schema, format: format, selfContained: selfContained)
    }

    private func standingAlone(_ contract: Contract, at path: String) -> SchemaVersion? {
        let alone = contract.selfContained
        let schema = alone === contract.document ? contract.schema : Schema.parse(alone, format: contract.format).schema
        let version = version(of: alone, at: path).unreleased(at: comparison.earlier.label)
        return schema.map { SchemaVersion(version: version, document: alone, schema: $0) }
    }

    /// Nil where it could not be read.
    func deletedContract(at path: String, _ topics: [Topic], _ finding: Finding) -> DeletedContract? {
        guard let key = FileRole(path: path).contract,
            let state = contract(at: path).flatMap({ standingAlone($0, at: path) })
        else { return nil }
        let topic = topics.first { $0.folder == key.folder } ?? Topic(name: key.folder, folder: key.folder)
        return DeletedContract(name: key.name, topic: topic, newest: state, finding: finding)
    }

    /// That of the newest release then, if it was that, or else the next one.
    private func version(of contract: Document, at path: String) -> Version {
        guard let newest = FileRole(path: path).contract.flatMap({ newestReleases[$0] }) else { return .first }
        let bytes = try? comparison.earlier.tree.read(newest.path)
        let release = bytes.flatMap { JSONReader.read(SourceFile(path: newest.path, bytes: $0)).document }
        return release?.root == contract.root ? newest.version : newest.version.next
    }

    private func path(of lineage: Lineage) -> String { oldPaths[lineage.pathInside] ?? lineage.pathInside }

    /// Nobody can have used what was no contract: mending it must not fail.
    private func unreadable(_ lineage: Lineage) -> Finding {
        Finding(
            rule: "baseline-unreadable", severity: .warning,
            "'\(lineage.name)' could not be read as it was; its releases alone count",
            at: lineage.contract.location, label: "not as it was at \(comparison.earlier.label)")
    }
}

extension Lineage {
    /// The contract's path in the folder of schemas.
    var pathInside: String {
        ContractKey(folder: topic.folder, name: name).inTopic(name + format.fileSuffix)
    }
}
