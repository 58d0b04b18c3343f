import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// Makes messages of two versions that show what becomes of an object that both have.
///
/// What a message is to show is put as a schema that refuses just such messages, and the search for a message that the
/// one schema takes and the other refuses does the rest.
struct JSONSchemaChangeWitnesses: Sendable {
    let old: JSONSchema
    let new: JSONSchema

    func ofObject(at path: Path?) -> @Sendable (Direction, RecordChange.Showing) -> Witness? {
        { direction, showing in
            let writer = direction == .backward ? old : new
            return message(of: writer, showing, at: path?.steps ?? []).map { Witness(message: $0.tree) }
        }
    }

    private func message(of writer: JSONSchema, _ showing: RecordChange.Showing, at path: [PathStep]) -> Instance? {
        switch showing {
        case .value(let name, let other):
            let refused = other.map { JSONTree.object([("const", JSONTree($0))]) } ?? .scalar("false")
            return Self.message(of: writer, refusedBy: .properties(name, refused), at: path)
        case .absence(let name):
            let isThere = JSONTree.object([("required", .array([.string(name)]))])
            if let found = Self.message(of: writer, refusedBy: isThere, at: path) { return found }
            // The version does not leave it out: one without the property does.
            let whole = Self.message(of: writer, refusedBy: .properties(name, .scalar("false")), at: path)
            return whole?.removing(name, at: path[...])
        }
    }

    private static func message(of writer: JSONSchema, refusedBy inner: JSONTree, at path: [PathStep]) -> Instance? {
        let text = path.reversed().reduce(inner, around).text()
        let document = JSONReader.read(SourceFile(path: "", bytes: Array(text.utf8))).document
        guard let document, let reader = JSONSchemaParser.parse(document, dialect: .draft2020).schema else {
            return nil
        }
        let search = WitnessSearch(
            reader: JSONSchemaSide(.reader, reader), writer: JSONSchemaSide(.writer, writer, passesOver: .all),
            effort: Effort(20_000))
        if case .value(let message) = search.outcome() { return message }
        return nil
    }

    private static func around(_ inner: JSONTree, _ step: PathStep) -> JSONTree {
        switch step {
        case .field(let name): .properties(name, inner)
        case .element: .object([("items", inner)])
        case .mapValue: .object([("additionalProperties", inner)])
        case .branch: inner
        }
    }
}

extension JSONTree {
    fileprivate static func properties(_ name: String, _ schema: JSONTree) -> JSONTree {
        .object([("properties", .object([(name, schema)]))])
    }
}

extension Instance {
    fileprivate func removing(_ name: String, at path: ArraySlice<PathStep>) -> Instance {
        switch (self, path.first) {
        case (.object(var members), nil):
            members[name] = nil
            return .object(members)
        case (.object(var members), .field(let field)?):
            members[field] = members[field]?.removing(name, at: path.dropFirst())
            return .object(members)
        case (.object(let members), .mapValue?):
            return .object(members.mapValues { $0.removing(name, at: path.dropFirst()) })
        case (.array(let elements), .element?):
            return .array(elements.map { $0.removing(name, at: path.dropFirst()) })
        default: return self
        }
    }
}
