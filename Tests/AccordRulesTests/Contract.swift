import AccordDiagnostics
import AccordDocuments
import AccordSchemas
import Foundation

/// The files of a case as they would lie on disk: the contract `schemas/orders/Event` with its releases.
///
/// `old` is the release 1.0; where there are more, files are called by their versions. What lies in `common/` is
/// shared by contracts and lies in `schemas/common/`.
struct Contract {
    private(set) var topic = Topic(name: "orders", folder: "orders")
    private(set) var configuration: Document?
    private(set) var lineage: Lineage?
    /// What the files themselves have against them.
    private(set) var findings: [Finding] = []

    private let folder: URL
    private let format: SchemaFormat
    private var definitions = AvroDefinitions()
    private var resources = JSONSchemaResources()

    init(_ folder: URL, _ format: SchemaFormat) throws {
        self.folder = folder
        self.format = format
        let names = Files.names(in: folder)
        try readTopic(isThere: names.contains("topic.yaml"))
        if names.contains("accord.yaml") {
            configuration = read(try file("accord.yaml", as: "accord.yaml"), YAMLReader.read)
        }
        for name in Files.names(in: folder / "common") {
            guard let document = read(try file("common/\(name)", as: "common/\(name)"), JSONReader.read) else {
                continue
            }
            if format == .avro { definitions.add(document) } else { resources.add(document) }
        }
        lineage = try lineage(names)
    }

    private mutating func readTopic(isThere: Bool) throws {
        let standard = SourceFile(path: "schemas/orders/topic.yaml", bytes: Array("key: id\n".utf8))
        let file = isThere ? try file("topic.yaml", as: "orders/topic.yaml") : standard
        guard let document = read(file, YAMLReader.read) else { return }
        let (topic, findings) = Topic.read(document, folder: "orders") { path in
            let name = path.content.split(separator: "/").last.map(String.init) ?? path.content
            let bytes = (try? Data(contentsOf: folder / name)).map(Array.init) ?? []
            return PropertiesReader.read(SourceFile(path: name, bytes: bytes)).document
        }
        self.topic = topic
        self.findings += findings
    }

    /// For cases that are about the topic alone.
    private static let plain = SourceFile(
        path: "schemas/orders/Event.avsc",
        bytes: Array(#"{"type": "record", "name": "Event", "fields": [{"name": "id", "type": "string"}]}"#.utf8))

    private mutating func lineage(_ names: [String]) throws -> Lineage? {
        let suffix = format.fileSuffix
        let isThere = names.contains("new\(suffix)")
        let contract = read(
            isThere ? try file("new\(suffix)", as: "orders/Event\(suffix)") : Self.plain, JSONReader.read)
        let versions = names.compactMap { name -> (version: Version, name: String)? in
            guard let (stem, _) = SchemaFormat.split(fileName: name) else { return nil }
            return (stem == "old" ? .first : Version(stem)).map { ($0, name) }
        }
        var releases: [SchemaVersion] = []
        for (version, name) in versions.sorted(by: { $0.version < $1.version }) {
            let file = try file(name, as: "orders/history/Event/\(version)\(suffix)")
            guard let document = read(file, JSONReader.read), let schema = schema(document) else { continue }
            releases.append(SchemaVersion(version: version, document: document, schema: schema))
        }
        guard let contract, let schema = schema(contract, definitions, resources) else { return nil }
        guard let selfContained = schema.selfContained(contract, shared: definitions) else { return nil }
        let newest = releases.last
        let isReleased = newest?.document.root == selfContained.root
        let version = (isReleased ? newest?.version : newest?.version.next) ?? .first
        return Lineage(
            name: "Event", topic: topic, format: format,
            contract: SchemaVersion(version: version, document: contract, schema: schema),
            selfContained: selfContained, releases: releases)
    }

    private mutating func schema(
        _ document: Document, _ definitions: AvroDefinitions = AvroDefinitions(),
        _ resources: JSONSchemaResources = JSONSchemaResources()
    ) -> Schema? {
        let (schema, found) = Schema.parse(document, format: format, definitions: definitions, resources: resources)
        findings += found
        return schema
    }

    private mutating func read(_ file: SourceFile, _ reader: (SourceFile) -> ReadResult) -> Document? {
        let result = reader(file)
        findings += result.findings
        return result.findings.isEmpty ? result.document : nil
    }

    private func file(_ name: String, as path: String) throws -> SourceFile {
        SourceFile(path: "schemas/\(path)", bytes: Array(try Data(contentsOf: folder / name)))
    }
}
