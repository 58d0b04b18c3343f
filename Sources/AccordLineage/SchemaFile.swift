import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// What tells contracts apart, whatever their format.
struct ContractKey: Hashable, Sendable {
    /// Relative to the folder of schemas.
    let folder: String
    let name: String

    /// The folder of its releases.
    var history: String { inTopic("history/\(name)") }
    var topicHistory: String { inTopic("history/topic") }
    var topicFile: String { inTopic("topic.yaml") }

    func inTopic(_ path: String) -> String { folder.isEmpty ? path : "\(folder)/\(path)" }
}

/// The file of a schema that is no release.
struct SchemaFile: Sendable {
    let key: ContractKey
    let format: SchemaFormat
    let document: Document
}

/// The file of a release.
struct ReleaseFile: Sendable {
    let version: Version
    let format: SchemaFormat
    let document: Document
    let schema: (schema: Schema?, findings: [Finding])
}

extension String {
    /// How a file is called, by its path relative to a folder.
    func shown(in folder: String) -> String { folder == "." ? self : "\(folder)/\(self)" }
}
