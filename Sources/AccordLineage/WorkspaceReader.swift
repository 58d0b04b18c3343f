import AccordConcurrency
import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// Collects the files of a folder by their roles, then puts contracts and releases together.
struct WorkspaceReader {
    private let tree: any FileTree
    private let jobs: Int?
    private let givenPath: String
    private let folder: String
    private var configuration: Document?
    private var knownFindings: Document?
    private var topics: [String: Topic] = [:]
    private var topicReleases: [String: [TopicRelease]] = [:]
    private var schemaFiles: [SchemaFile] = []
    private var releaseFiles: [ContractKey: [ReleaseFile]] = [:]
    /// Contracts that are there but could not be read.
    private var unread: Set<ContractKey> = []
    private var unreadTopics: Set<String> = []
    private var findings: [Finding] = []

    init(_ tree: any FileTree, folder: String, shownAs shown: String, jobs: Int?) {
        (self.tree, givenPath, self.folder, self.jobs) = (tree, folder, shown, jobs)
    }

    /// Reads files on all processors, and then takes them in their order.
    mutating func take(_ paths: [String]) {
        let files = paths.concurrentMap(jobs: jobs) { [tree, folder] path in
            LoadedFile(path, in: tree, shownAs: path.shown(in: folder))
        }
        for file in files { take(file) }
        for link in tree.unfollowed {
            findings.append(
                Finding(
                    rule: "unreadable-file", severity: .unchecked, "cannot be read: \(link.reason)",
                    at: start(of: link.path), help: link.help))
        }
    }

    private mutating func take(_ file: LoadedFile) {
        switch file.role {
        case .configuration: configuration = document(of: file)
        case .knownFindings: knownFindings = document(of: file)
        case .topic(let folder):
            guard let document = document(of: file) else {
                unreadTopics.insert(folder)
                return
            }
            let (topic, findings) = Topic.read(document, folder: folder) { settingsFile($0, of: folder) }
            topics[folder] = topic
            self.findings += findings
            if topic.name.isEmpty { self.findings.append(.topicWithoutFolder(document)) }
        case .topicRelease(let folder, let version): takeTopicRelease(file, folder: folder, version: version)
        case .schema(let folder, let name, let format):
            let key = ContractKey(folder: folder, name: name)
            if let document = document(of: file) {
                schemaFiles.append(SchemaFile(key: key, format: format, document: document))
            } else {
                unread.insert(key)
            }
        case .release(let folder, let name, let version, let format):
            takeRelease(file, key: ContractKey(folder: folder, name: name), version: version, format: format)
        case .misplacedConfiguration:
            findings.append(
                Finding(
                    rule: "invalid-configuration", severity: .unchecked, "this policy is not read",
                    at: start(of: file.path),
                    help: "it is called accord.yaml and lies at the top of the folder of schemas, the one to check"))
        case .stray(let help):
            findings.append(
                Finding(
                    rule: "stray-file", severity: .warning, "this file takes no part in any check",
                    at: start(of: file.path), help: help))
        case .other: break
        }
    }

    private mutating func takeTopicRelease(_ file: LoadedFile, folder: String, version: String) {
        guard let version = releaseVersion(version, file.path, help: "releases of a topic count 1.0, 1.1, 1.2"),
            let document = document(of: file)
        else { return }
        let (topic, findings) = Topic.read(document, folder: folder) { _ in nil }
        self.findings += findings
        topicReleases[folder, default: []].append(TopicRelease(version: version, topic: topic))
    }

    private mutating func releaseVersion(_ text: String, _ path: String, help: String) -> Version? {
        if let version = Version(text), version.major == 1 { return version }
        findings.append(
            Finding(
                rule: "invalid-release", severity: .unchecked, "'\(text)' is not the version of a release",
                at: start(of: path), help: help))
        return nil
    }

    private mutating func takeRelease(
        _ file: LoadedFile, key: ContractKey, version: String, format: SchemaFormat
    ) {
        let help = "releases count 1.0, 1.1, 1.2; a breaking change is a new contract, such as \(key.name)V2"
        guard let version = releaseVersion(version, file.path, help: help) else { return }
        guard let document = document(of: file) else { return }
        releaseFiles[key, default: []].append(
            ReleaseFile(version: version, format: format, document: document, schema: file.schema))
    }

    private mutating func document(of file: LoadedFile) -> Document? {
        findings += file.findings
        return file.document
    }

    /// A file that a topic refers to, in or outside of the folder of schemas.
    private mutating func settingsFile(_ path: Located<String>, of topic: String) -> Document? {
        do throws(FileError) {
            let inside = "\(topic)/\(path.content)"
            let shown = shownPath(inside).shortestPath
            let bytes = try tree.read(inside)
            let result = PropertiesReader.read(SourceFile(path: shown, bytes: bytes))
            findings += result.findings
            return result.document
        } catch {
            findings.append(
                Finding(
                    rule: "unreadable-file", severity: .unchecked, "the file cannot be read: \(error.reason)",
                    at: path.location, help: error.help ?? "write its path as it is seen from this folder"))
            return nil
        }
    }

    private func shownPath(_ path: String) -> String { path.shown(in: folder) }

    private func start(of path: String) -> Location {
        Location(file: SourceFile(path: shownPath(path), bytes: []), range: 0..<0)
    }

    private mutating func completeTopics() {
        let withContracts = Set(unread.union(schemaFiles.map(\.key)).map(\.folder))
        for folder in topics.keys where !withContracts.contains(folder) {
            topics[folder]?.isWithoutContracts = true
        }
        for (folder, releases) in topicReleases {
            topics[folder]?.releases = releases.sorted { $0.version < $1.version }
        }
    }

    mutating func workspace() -> Workspace {
        var definitions = AvroDefinitions()
        for file in schemaFiles where file.format == .avro { definitions.add(file.document) }
        let resources = JSONSchemaResources(schemaFiles.filter { $0.format == .json }.map(\.document))
        // Twice in one file is what the parser reports.
        findings += definitions.conflicts.filter { $0.first.document !== $0.second.document }.map(Finding.definedTwice)
        completeTopics()
        var lineages: [Lineage] = []
        var others: [(file: SchemaFile, schema: Schema)] = []
        let contents = schemaFiles.concurrentMap(jobs: jobs) { [definitions, releaseFiles] file in
            ParsedSchema(file, definitions, resources, releases: releaseFiles[file.key] ?? [])
        }
        for (file, content) in zip(schemaFiles, contents) {
            findings += content.findings
            guard let schema = content.schema else { continue }
            if let topic = topics[file.key.folder] {
                lineages.append(lineage(file, content, schema, topic))
            } else {
                others.append((file, schema))
            }
        }
        reportTwins()
        let deleted = takeDeletedContracts()
        let used = Self.documentsUsed(by: lineages.map(\.contract.schema) + others.map(\.schema))
        for index in lineages.indices where used.contains(ObjectIdentifier(lineages[index].contract.document)) {
            lineages[index].isReferredTo = true
        }
        let shared = others.filter { used.contains(ObjectIdentifier($0.file.document)) }
        for (file, _) in others
        where !used.contains(ObjectIdentifier(file.document)) || releaseFiles[file.key] != nil {
            guard !unreadTopics.contains(file.key.folder) else { continue }
            findings.append(.withoutTopic(file, isReleased: releaseFiles[file.key] != nil))
        }
        return Workspace(
            folder: folder, givenPath: givenPath, jobs: jobs, configuration: configuration,
            knownFindings: knownFindings,
            topics: topics.values.sorted { $0.folder < $1.folder },
            lineages: lineages, deleted: deleted,
            sharedTypes: shared.map {
                SharedType(name: $0.file.key.name, document: $0.file.document, schema: $0.schema)
            },
            definitions: definitions, findings: findings)
    }

    private mutating func lineage(
        _ file: SchemaFile, _ content: ParsedSchema, _ schema: Schema, _ topic: Topic
    ) -> Lineage {
        releaseFiles[file.key] = nil
        let releases = content.releases.compactMap { release -> SchemaVersion? in
            if release.format != file.format { findings.append(.formatChanged(file, release)) }
            findings += release.schema.findings
            return release.schema.schema.map {
                SchemaVersion(version: release.version, document: release.document, schema: $0)
            }
        }
        if content.selfContained == nil { findings.append(.nestedTooDeeply(file)) }
        return Lineage(
            name: file.key.name, topic: topic, format: file.format,
            contract: SchemaVersion(version: content.version, document: file.document, schema: schema),
            selfContained: content.selfContained ?? file.document, releases: releases)
    }

    private static func documentsUsed(by schemas: [Schema]) -> Set<ObjectIdentifier> {
        var used: Set<ObjectIdentifier> = []
        for schema in schemas {
            for document in schema.importedDocuments { used.insert(ObjectIdentifier(document)) }
        }
        return used
    }

    /// A name has one contract, whatever its format: both would share a history.
    private mutating func reportTwins() {
        var first: [ContractKey: SchemaFile] = [:]
        for file in schemaFiles {
            if let other = first[file.key] { findings.append(.twins(other, file)) }
            first[file.key] = file
        }
    }

    /// Contracts of which the releases alone are left.
    private mutating func takeDeletedContracts() -> [DeletedContract] {
        let present = Set(schemaFiles.map(\.key)).union(unread)
        return releaseFiles.filter { !present.contains($0.key) }.compactMap { key, releases in
            guard let newest = releases.max(by: { $0.version < $1.version }) else { return nil }
            let finding = Finding.contractDeleted(key.name, newest)
            findings += [finding] + newest.schema.findings
            let topic = topics[key.folder] ?? Topic(name: key.folder, folder: key.folder)
            return newest.schema.schema.map { schema in
                let state = SchemaVersion(version: newest.version, document: newest.document, schema: schema)
                return DeletedContract(name: key.name, topic: topic, newest: state, finding: finding)
            }
        }
    }
}
