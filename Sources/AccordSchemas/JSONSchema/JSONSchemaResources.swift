public import AccordDocuments

/// The schemas that a reference may lead to: files by path, and every subschema that has an identifier of its own.
public struct JSONSchemaResources: Sendable {
    struct Resource: Sendable {
        let root: Value
        /// What relative references inside are resolved against.
        let base: String
        var anchors: [String: Value] = [:]
    }

    private var resources: [String: Resource] = [:]

    public init() {}

    /// Documents that are reached by reference only.
    public init(_ documents: some Sequence<Document>) {
        for document in documents { add(document) }
    }

    public mutating func add(_ document: Document) {
        let path = document.file.path
        resources[path] = Resource(root: document.root, base: path)
        collect(document.root, resource: path)
        if let identifier = Self.identifier(of: document.root), let own = resources[path] {
            let base = ResourceIdentifier.resolve(ResourceIdentifier.split(identifier).resource, against: path)
            resources[base] = Resource(root: own.root, base: base, anchors: own.anchors)
        }
    }

    static func identifier(of value: Value) -> String? {
        (value["$id"] ?? value["id"])?.string
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
        if let identifier = Self.identifier(of: value) {
            let (name, fragment) = ResourceIdentifier.split(identifier)
            if !name.isEmpty, value.location != resources[resource]?.root.location {
                inner = ResourceIdentifier.resolve(name, against: resources[resource]?.base ?? resource)
                if resources[inner] == nil { resources[inner] = Resource(root: value, base: inner) }
            }
            if !fragment.isEmpty { resources[inner]?.anchors[fragment] = value }
        }
        for keyword in ["$anchor", "$dynamicAnchor"] {
            if let anchor = value[keyword]?.string { resources[inner]?.anchors[anchor] = value }
        }
        return inner
    }

    /// The base of what a document holds.
    func base(of document: Document) -> String {
        guard let identifier = Self.identifier(of: document.root) else { return document.file.path }
        return ResourceIdentifier.resolve(ResourceIdentifier.split(identifier).resource, against: document.file.path)
    }

    /// What a reference names, and the base of what it led to; nil where nothing of that name is known.
    func resolve(_ reference: String, base: String, file: String) -> (value: Value, base: String)? {
        let (name, fragment) = ResourceIdentifier.split(reference)
        let candidates = [
            ResourceIdentifier.resolve(name, against: base), ResourceIdentifier.resolve(name, against: file),
        ]
        guard let resource = candidates.lazy.compactMap({ resources[$0] }).first else { return nil }
        let part = ResourceIdentifier.percentDecoded(fragment)
        if part.isEmpty { return (resource.root, resource.base) }
        if part.hasPrefix("/") { return follow(part, from: resource) }
        return resource.anchors[part].map { ($0, resource.base) }
    }

    /// A JSON Pointer (RFC 6901); identifiers on the way change the base.
    private func follow(_ pointer: String, from resource: Resource) -> (value: Value, base: String)? {
        var value = resource.root
        var base = resource.base
        for token in pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            let name = String(token).replacing("~1", with: "/").replacing("~0", with: "~")
            let elements = value.elements
            if let position = Int(name), elements.indices.contains(position) {
                value = elements[position]
            } else if let member = value[name] {
                value = member
            } else {
                return nil
            }
            if let identifier = Self.identifier(of: value) {
                base = ResourceIdentifier.resolve(ResourceIdentifier.split(identifier).resource, against: base)
            }
        }
        return (value, base)
    }
}
