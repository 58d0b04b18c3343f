public import AccordDocuments

/// The schemas that a reference may lead to: files by path, and every subschema that has an identifier of its own.
public struct JSONSchemaResources: Sendable {
    struct Resource: Sendable {
        let root: Value
        /// What relative references inside are resolved against.
        let base: String
        /// What the root's own identifier is resolved against.
        let outerBase: String
        var anchors: [String: Value] = [:]
        /// Names that two schemas bear lead to neither.
        var ambiguous: Set<String> = []

        mutating func add(anchor name: String, _ value: Value) {
            if let other = anchors[name], other.location != value.location { ambiguous.insert(name) }
            anchors[name] = value
        }
    }

    private struct File {
        /// It is read as draft 4, where `id` is the identifier.
        let isDraft4: Bool
        /// Schemas in it call themselves something.
        let isNamed: Bool
    }

    private var resources = LayeredDictionary<String, Resource>()
    private var ambiguous = LayeredDictionary<String, Bool>()
    private var files = LayeredDictionary<String, File>()

    private static let naming = TextTable(["$id", "$anchor", "$dynamicAnchor"])
    private static let namingInDraft4 = TextTable(["id", "$id", "$anchor", "$dynamicAnchor"])

    public init() {}

    /// Documents that are reached by reference only.
    public init(_ documents: some Sequence<Document>) {
        for document in documents { add(document) }
    }

    /// A dialect that is given overrules the one of `$schema`.
    public mutating func add(_ document: Document, dialect: JSONSchemaDialect? = nil) {
        let path = document.file.path
        let isDraft4 = dialect.map { $0 == .draft4 } ?? Self.isDraft4(document)
        let isNamed = document.mentions(isDraft4 ? Self.namingInDraft4 : Self.naming)
        files.set(path, to: File(isDraft4: isDraft4, isNamed: isNamed))
        var base = path
        if let identifier = identifier(of: document.root) {
            base = ResourceIdentifier.resolve(ResourceIdentifier.split(identifier).resource, against: path)
        }
        resources.set(path, to: Resource(root: document.root, base: base, outerBase: path))
        if isNamed { collect(document.root, resource: path) }
        if let resource = resources[path] { resources.set(base, to: resource) }
    }

    /// These and another document.
    func adding(_ document: Document, dialect: JSONSchemaDialect?) -> JSONSchemaResources {
        var resources = self
        resources.resources = self.resources.extended
        resources.ambiguous = ambiguous.extended
        resources.files = files.extended
        resources.add(document, dialect: dialect)
        return resources
    }

    /// Whether a reference may have two meanings in a file, by where it stands.
    func areNamed(in document: Document) -> Bool { files[document.file.path]?.isNamed ?? false }

    /// What a schema calls itself: `$id`, and in draft 4 `id`.
    func identifier(of value: Value) -> String? {
        if let identifier = value["$id"]?.string { return identifier }
        return files[value.document.file.path]?.isDraft4 ?? false ? value["id"]?.string : nil
    }

    private static func isDraft4(_ document: Document) -> Bool {
        document.root["$schema"]?.string?.contains("draft-04") ?? false
    }

    private mutating func collect(_ value: Value, resource: String) {
        switch value.kind {
        case .array: for element in value.elements { collect(element, resource: resource) }
        case .object:
            let inner = open(value, in: resource)
            for member in value.members where !["enum", "const", "default", "examples"].contains(member.name) {
                if member.value.count > 0 { collect(member.value, resource: inner) }
            }
        default: break
        }
    }

    /// Registers what an object calls itself, and says which resource its contents belong to.
    private mutating func open(_ value: Value, in resource: String) -> String {
        var inner = resource
        if let identifier = identifier(of: value) {
            let (name, fragment) = ResourceIdentifier.split(identifier)
            if !name.isEmpty, value.location != resources[resource]?.root.location {
                let outer = resources[resource]?.base ?? resource
                inner = ResourceIdentifier.resolve(name, against: outer)
                if let other = resources[inner] {
                    if other.root.location != value.location { ambiguous.set(inner, to: true) }
                } else {
                    resources.set(inner, to: Resource(root: value, base: inner, outerBase: outer))
                }
            }
            if !fragment.isEmpty { resources.update(inner) { $0.add(anchor: fragment, value) } }
        }
        for keyword in ["$anchor", "$dynamicAnchor"] {
            if let anchor = value[keyword]?.string { resources.update(inner) { $0.add(anchor: anchor, value) } }
        }
        return inner
    }

    /// What a reference names, and what its identifier and references are resolved against; nil where nothing of that
    /// name is known.
    func resolve(_ reference: String, base: String, file: String) -> (value: Value, base: String)? {
        let (name, fragment) = ResourceIdentifier.split(reference)
        let candidates = [
            ResourceIdentifier.resolve(name, against: base), ResourceIdentifier.resolve(name, against: file),
        ]
        guard let found = candidates.first(where: { resources[$0] != nil }), ambiguous[found] == nil,
            let resource = resources[found]
        else { return nil }
        let part = ResourceIdentifier.percentDecoded(fragment)
        if part.isEmpty { return (resource.root, resource.outerBase) }
        if part.hasPrefix("/") { return follow(part, from: resource) }
        guard !resource.ambiguous.contains(part) else { return nil }
        return resource.anchors[part].map { found in
            (found, found.location == resource.root.location ? resource.outerBase : resource.base)
        }
    }

    /// A JSON Pointer (RFC 6901); identifiers on the way change the base.
    private func follow(_ pointer: String, from resource: Resource) -> (value: Value, base: String)? {
        var value = resource.root
        var base = resource.outerBase
        for token in pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            if let identifier = identifier(of: value) {
                base = ResourceIdentifier.resolve(ResourceIdentifier.split(identifier).resource, against: base)
            }
            let name =
                token.utf8.contains(UInt8(ascii: "~"))
                ? String(token).replacing("~1", with: "/").replacing("~0", with: "~") : String(token)
            let elements = value.elements
            if let position = Int(name), elements.indices.contains(position) {
                value = elements[position]
            } else if let member = value[name] {
                value = member
            } else {
                return nil
            }
        }
        return (value, base)
    }
}
