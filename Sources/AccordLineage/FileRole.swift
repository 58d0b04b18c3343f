import AccordSchemas

/// What a file of the folder of schemas is, by its path alone.
enum FileRole: Hashable {
    case configuration
    /// The findings that are let pass.
    case knownFindings
    case topic(folder: String)
    case schema(folder: String, name: String, format: SchemaFormat)
    case topicRelease(folder: String, version: String)
    case release(folder: String, name: String, version: String, format: SchemaFormat)
    /// A policy that nobody reads, because it does not lie at the top of the folder of schemas.
    case misplacedConfiguration
    /// A file that looks as if it were meant to be one of the others.
    case stray(help: String)
    case other

    init(path: String) {
        var folders = path.split(separator: "/").map(String.init)
        let file = folders.removeLast()
        if folders.isEmpty, file == "accord.yaml" {
            self = .configuration
        } else if folders.isEmpty, file == "baseline.yaml" {
            self = .knownFindings
        } else if let history = folders.firstIndex(of: "history") {
            self = Self.release(file, folder: folders[..<history], inside: folders[(history + 1)...])
        } else if file == "topic.yaml" {
            self = .topic(folder: folders.joined(separator: "/"))
        } else if let (name, format) = SchemaFormat.split(fileName: file) {
            self = .schema(folder: folders.joined(separator: "/"), name: name, format: format)
        } else {
            self = Self.stray(file)
        }
    }

    /// The contract that it may be: a schema that is no release.
    var contract: ContractKey? {
        if case .schema(let folder, let name, _) = self { ContractKey(folder: folder, name: name) } else { nil }
    }

    /// The contract that it is a release of.
    var released: ContractKey? {
        if case .release(let folder, let name, _, _) = self { ContractKey(folder: folder, name: name) } else { nil }
    }

    /// What has no extension may be a folder of contracts, where nobody can see what it is.
    static func mayBeFolder(_ path: String) -> Bool { !(path.split(separator: "/").last ?? "").contains(".") }

    static func isTopic(_ path: String) -> Bool {
        if case .topic = FileRole(path: path) { true } else { false }
    }

    private static func release(_ file: String, folder: ArraySlice<String>, inside: ArraySlice<String>) -> FileRole {
        if Array(inside) == ["topic"], file.hasSuffix(".yaml") {
            return .topicRelease(folder: folder.joined(separator: "/"), version: String(file.dropLast(5)))
        }
        guard inside.count == 1, let name = inside.first, let (version, format) = SchemaFormat.split(fileName: file)
        else { return .stray(help: "a release lies in history/NAME/ and is called by its version, as 1.0.avsc") }
        return .release(folder: folder.joined(separator: "/"), name: name, version: version, format: format)
    }

    private static func stray(_ file: String) -> FileRole {
        if ["accord.yml", "accord.yaml"].contains(file) { return .misplacedConfiguration }
        if file == "topic.yml" { return .stray(help: "the description of a topic is called topic.yaml") }
        if file.hasSuffix(".json") || file.hasSuffix(".avdl") || file.hasSuffix(".avpr") {
            return .stray(help: "contracts are called NAME.avsc or NAME.schema.json")
        }
        return .other
    }
}
