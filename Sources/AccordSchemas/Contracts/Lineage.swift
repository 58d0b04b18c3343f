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
    /// What the contract was at a baseline; nil where it is held against its releases alone.
    public var baseline: BaselineState?
    /// What is wrong with where it is now, as it was released in another topic or under another name.
    public var moves: [Finding] = []
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
        releases.filter { $0.version < contract.version } + [baseline?.unreleased].compactMap(\.self)
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

/// What a contract was at a baseline.
public enum BaselineState: Sendable {
    /// It was not there, or it was no contract.
    case absent
    /// It was what it is now.
    case same
    /// It was what a release is, or what was not released; it may have had another name, or
    /// another folder that is part of its name here.
    case other(SchemaVersion, standingAlone: SchemaVersion, name: String)

    /// What no release stands for.
    var unreleased: SchemaVersion? {
        guard case .other(let version, _, _) = self, version.version.origin != nil else { return nil }
        return version
    }
}

/// A contract that is not there any more.
public struct DeletedContract: Sendable {
    public let name: String
    public let topic: Topic
    /// What it was at last.
    public let newest: SchemaVersion
    /// Says so.
    public let finding: Finding

    public init(name: String, topic: Topic, newest: SchemaVersion, finding: Finding) {
        self.name = name
        self.topic = topic
        self.newest = newest
        self.finding = finding
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
