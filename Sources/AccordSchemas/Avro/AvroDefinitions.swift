public import AccordDocuments

/// The named types that files define, by full name, so that other files can refer to them.
public struct AvroDefinitions: Sendable {
    public struct Definition: Sendable {
        public let source: Value
        /// The namespace that the definition inherits where it stands.
        public let enclosingNamespace: String
    }

    private var definitions: [String: Definition] = [:]
    /// Full names that two files define differently, with both definitions.
    public private(set) var conflicts: [(name: String, first: Value, second: Value)] = []

    public init() {}

    public var names: [String] { definitions.keys.sorted() }

    public func definition(named fullName: String) -> Definition? { definitions[fullName] }

    /// Takes up every definition of a document. The same definition may stand in several files.
    public mutating func add(_ document: Document) {
        collect(document.root, in: "")
    }

    private mutating func collect(_ value: Value, in namespace: String) {
        switch value.kind {
        case .array: for element in value.elements { collect(element, in: namespace) }
        case .object: collectDefinition(value, in: namespace)
        default: break
        }
    }

    private mutating func collectDefinition(_ value: Value, in enclosing: String) {
        var inner = enclosing
        if let name = Self.definedName(value, in: enclosing) {
            inner = name.namespace
            if let known = definitions[name.fullName] {
                if known.source != value { conflicts.append((name.fullName, known.source, value)) }
            } else {
                definitions[name.fullName] = Definition(source: value, enclosingNamespace: enclosing)
            }
        }
        for attribute in ["items", "values"] {
            if let child = value[attribute] { collect(child, in: inner) }
        }
        for field in value["fields"]?.elements ?? [] {
            if let type = field["type"] { collect(type, in: inner) }
        }
    }

    /// The full name that an object defines; nil where it defines none.
    static func definedName(_ value: Value, in enclosing: String) -> AvroName? {
        guard let type = value["type"]?.string, ["record", "error", "enum", "fixed"].contains(type),
            let written = value["name"]?.string
        else { return nil }
        return AvroName(written, enclosedBy: value["namespace"]?.string ?? enclosing)
    }
}
