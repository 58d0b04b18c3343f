public import AccordDiagnostics
public import AccordDocuments

/// Reads a tree as a JSON Schema of draft 4 to 2020-12 and reports keywords whose values those forbid.
public struct JSONSchemaParser {
    private let resources: JSONSchemaResources
    let dialect: JSONSchemaDialect
    private var nodes: [JSONSchemaNode] = []
    private var known: [Value.Identity: Int] = [:]
    private var pending: [(node: Int, base: String)] = []
    var findings: [Finding] = []

    /// A file with more that is wrong is not what its name says.
    private static let findingsLimit = 1000

    private init(resources: JSONSchemaResources, dialect: JSONSchemaDialect) {
        self.resources = resources
        self.dialect = dialect
    }

    /// The schema where there is nothing against it, and the findings. A dialect that is given overrules the one of
    /// `$schema`.
    public static func parse(
        _ document: Document, resources shared: JSONSchemaResources = JSONSchemaResources(),
        dialect given: JSONSchemaDialect? = nil
    ) -> (schema: JSONSchema?, findings: [Finding]) {
        let resources = shared.adding(document, dialect: given)
        var findings: [Finding] = []
        let dialect = given ?? declaredDialect(of: document.root, findings: &findings)
        var parser = JSONSchemaParser(resources: resources, dialect: dialect)
        let root = parser.schema(document.root, base: document.file.path)
        var next = 0
        while next < parser.pending.count {
            parser.read(parser.pending[next].node, base: parser.pending[next].base)
            next += 1
        }
        findings += parser.findings
        guard findings.isEmpty else { return (nil, findings) }
        let loops = JSONSchemaLoops.findings(in: parser.nodes)
        guard loops.isEmpty else { return (nil, loops) }
        let digests = JSONSchemaDigests(of: parser.nodes, root: root, resources).digests
        for position in parser.nodes.indices { parser.nodes[position].digest = digests[position] }
        return (JSONSchema(nodes: parser.nodes, root: root, dialect: dialect), [])
    }

    private static func declaredDialect(of root: Value, findings: inout [Finding]) -> JSONSchemaDialect {
        guard let declared = root["$schema"] else { return .standard }
        if let dialect = declared.string.flatMap(JSONSchemaDialect.init(uri:)) { return dialect }
        findings.append(
            Finding(
                rule: "unknown-dialect", severity: .unchecked, "\(declared.summary) is no draft that Accord reads",
                at: declared.location,
                help: "name draft-04, draft-06, draft-07, 2019-09 or 2020-12 by its published URI"))
        return .standard
    }

    /// The position of a subschema; it is read later, so that references may form cycles.
    private mutating func schema(_ value: Value, base: String) -> Int {
        if let node = known[value.identity] { return node }
        nodes.append(JSONSchemaNode(source: value))
        known[value.identity] = nodes.count - 1
        pending.append((nodes.count - 1, base))
        return nodes.count - 1
    }

    private mutating func read(_ position: Int, base: String) {
        let value = nodes[position].source
        guard nodes[position].boolean == nil else { return }
        switch value.kind {
        case .boolean where dialect >= .draft6: setBoolean(value, position)
        case .object:
            let node = nodes[position]
            let inner = baseInside(value, base: base)
            readReference(value, base: inner, into: node)
            let onlyReference = node.reference != nil && dialect <= .draft7
            if !onlyReference { readKeywords(of: value, base: inner, into: node) }
        default:
            let expected = dialect >= .draft6 ? "an object, true or false" : "an object"
            reject(value, "expected a schema: \(expected), found \(value.kind.phrase)")
        }
    }

    private func baseInside(_ value: Value, base: String) -> String {
        guard let identifier = resources.identifier(of: value) else { return base }
        return ResourceIdentifier.resolve(ResourceIdentifier.split(identifier).resource, against: base)
    }

    private mutating func readReference(_ value: Value, base: String, into node: JSONSchemaNode) {
        if dialect >= .draft2019, let dynamic = value["$dynamicRef"] ?? value["$recursiveRef"] {
            node.dynamicReference = dynamic
        }
        guard let source = value["$ref"] else { return }
        guard let text = source.string else {
            return reject(source, "expected a reference as text, found \(source.kind.phrase)")
        }
        guard let found = resources.resolve(text, base: base, file: value.document.file.path) else {
            findings.append(
                Finding(
                    rule: "unresolved-reference", severity: .unchecked, "nothing is known as '\(text)'",
                    at: source.location,
                    help: "refer to a place in this file, or to a file of the same folder of schemas by its relative "
                        + "path; the network is never asked"))
            return
        }
        // All of another file is read: a release takes it in whole.
        let other = found.value.document
        if other !== value.document {
            if let declared = other.root["$schema"]?.string.flatMap(JSONSchemaDialect.init(uri:)), declared != dialect {
                reject(source, "'\(text)' is written in another draft than this file", help: "use one draft for both")
            }
            _ = schema(other.root, base: other.file.path)
        }
        node.reference = JSONSchemaReference(target: schema(found.value, base: found.base), source: source)
    }

    mutating func reject(_ value: Value, _ message: String, help: String? = nil) {
        guard findings.count < Self.findingsLimit else { return }
        findings.append(
            Finding(rule: "invalid-schema", severity: .unchecked, message, at: value.location, help: help))
    }

    private mutating func readKeywords(of value: Value, base: String, into node: JSONSchemaNode) {
        var own = Digest.zero
        for member in value.members {
            guard let keyword = JSONSchemaKeyword(key: member.key) else {
                own += Digester.digest(of: member)
                continue
            }
            switch keyword.role {
            case .assertion:
                own += Digester.digest(of: member, inAnyOrder: keyword.isSet)
                readAssertion(keyword, member.value, in: value, into: node)
            case .applicator: readApplicator(keyword, member.value, in: value, base: base, into: node)
            case .annotation: checkAnnotation(keyword, member.value)
            }
        }
        node.digest = own
    }

    private mutating func readApplicator(
        _ keyword: JSONSchemaKeyword, _ child: Value, in value: Value, base: String, into node: JSONSchemaNode
    ) {
        switch keyword {
        case .properties: node.properties = schemas(in: child, base: base)
        case .patternProperties: node.patternProperties = schemas(in: child, base: base)
        case .additionalProperties: node.additionalProperties = schemaOrBoolean(child, base: base)
        case .propertyNames where dialect >= .draft6: node.propertyNames = schema(child, base: base)
        case .unevaluatedProperties where dialect >= .draft2019:
            node.unevaluatedProperties = schema(child, base: base)
        case .dependentSchemas where dialect >= .draft2019: node.dependentSchemas = schemas(in: child, base: base)
        case .dependencies where dialect <= .draft7: readDependencies(child, base: base, into: node)
        case .prefixItems where dialect >= .draft2020: node.prefixItems = list(child, base: base)
        case .items where child.kind == .array && dialect < .draft2020:
            node.prefixItems = child.count > 0 ? list(child, base: base) : []
            node.items = value["additionalItems"].map { schemaOrBoolean($0, base: base) }
        case .items: node.items = schema(child, base: base)
        case .additionalItems where dialect <= .draft2019 && value["items"]?.kind != .array:
            _ = schemaOrBoolean(child, base: base)
        case .contains where dialect >= .draft6: node.contains = schema(child, base: base)
        case .unevaluatedItems where dialect >= .draft2019: node.unevaluatedItems = schema(child, base: base)
        case .allOf: node.allOf = list(child, base: base)
        case .anyOf: node.anyOf = list(child, base: base)
        case .oneOf: node.oneOf = list(child, base: base)
        case .not: node.not = schema(child, base: base)
        case .ifSchema where dialect >= .draft7: node.ifSchema = schema(child, base: base)
        case .thenSchema where dialect >= .draft7: node.thenSchema = schema(child, base: base)
        case .elseSchema where dialect >= .draft7: node.elseSchema = schema(child, base: base)
        case .defs, .definitions: _ = schemas(in: child, base: base)
        default: break
        }
    }

    /// Draft 4 allows a boolean in place of a schema in two places; later drafts do everywhere.
    private mutating func schemaOrBoolean(_ value: Value, base: String) -> Int {
        let position = schema(value, base: base)
        if value.kind == .boolean { setBoolean(value, position) }
        return position
    }

    /// `true` says as little as a schema without keywords.
    private mutating func setBoolean(_ value: Value, _ position: Int) {
        nodes[position].boolean = value.boolean
        if value.boolean == false { nodes[position].digest = Digester.digest(of: value) }
    }

    private mutating func schemas(in value: Value, base: String) -> [JSONSchemaProperty] {
        guard value.kind == .object else {
            reject(value, "expected an object of schemas, found \(value.kind.phrase)")
            return []
        }
        return value.members.map {
            JSONSchemaProperty(name: $0.name, schema: schema($0.value, base: base), source: $0.key)
        }
    }

    private mutating func list(_ value: Value, base: String) -> [Int] {
        guard value.kind == .array, value.count > 0 else {
            let found = value.kind == .array ? "none" : value.kind.phrase
            reject(value, "expected an array of schemas, found \(found)")
            return []
        }
        return value.elements.map { schema($0, base: base) }
    }

    private mutating func readDependencies(_ value: Value, base: String, into node: JSONSchemaNode) {
        guard value.kind == .object else {
            return reject(value, "expected an object, found \(value.kind.phrase)")
        }
        for member in value.members {
            if member.value.kind == .array {
                node.dependentRequired.append((member.key, names(in: member.value)))
            } else {
                let target = schema(member.value, base: base)
                node.dependentSchemas.append(
                    JSONSchemaProperty(name: member.name, schema: target, source: member.key))
            }
        }
    }
}
