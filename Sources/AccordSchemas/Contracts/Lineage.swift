public import AccordDiagnostics
public import AccordDocuments

/// A contract with all its releases, oldest first: what is checked as one.
public struct Lineage: Sendable {
    /// The file's name without its suffix, such as `OrderPlaced`.
    public let name: String
    public let topic: Topic
    public let format: SchemaFormat
    public let contract: SchemaVersion
    /// The contract without references to other files: what a release of it holds.
    public let selfContained: Document
    public let releases: [SchemaVersion]
    /// The contract's state at a baseline, where that is neither a release nor the state that it has now.
    public var baseline: SchemaVersion?
    /// Another contract refers to this one's file.
    public var isReferredTo = false

    public init(
        name: String, topic: Topic, format: SchemaFormat, contract: SchemaVersion, selfContained: Document,
        releases: [SchemaVersion]
    ) {
        self.name = name
        self.topic = topic
        self.format = format
        self.contract = contract
        self.selfContained = selfContained
        self.releases = releases
    }

    /// What the contract is held against, oldest first.
    public var earlierVersions: [SchemaVersion] {
        releases.filter { $0.version < contract.version } + [baseline].compactMap(\.self)
    }

    /// An Avro contract that can be read without any other file.
    public var canStandAlone: Bool {
        format == .avro && (selfContained !== contract.document || contract.schema.importedDocuments.isEmpty)
    }

    /// The contract's file.
    public var path: String { contract.document.file.path }

    /// The contract is its newest release, word for word.
    public var isReleased: Bool { contract.version == releases.last?.version }
}

/// One version of a contract: a release, or what stands in the working tree.
public struct SchemaVersion: Sendable {
    public let version: Version
    public let document: Document
    public let schema: Schema

    public init(version: Version, document: Document, schema: Schema) {
        self.version = version
        self.document = document
        self.schema = schema
    }

    public var location: Location { document.root.location }
}

/// A contract that is not there any more, while its releases are.
public struct DeletedContract: Sendable {
    public let name: String
    public let topic: Topic
    public let newest: SchemaVersion

    public init(name: String, topic: Topic, newest: SchemaVersion) {
        self.name = name
        self.topic = topic
        self.newest = newest
    }
}

/// A schema that other contracts refer to and that is no message itself.
public struct SharedType: Sendable {
    public let name: String
    public let document: Document
    public let schema: Schema

    public init(name: String, document: Document, schema: Schema) {
        self.name = name
        self.document = document
        self.schema = schema
    }
}
