public import AccordDiagnostics
public import AccordDocuments

/// Reads a tree as an Avro schema, by the specification of Avro 1.12, and reports whatever that forbids.
public struct AvroParser {
    /// Definitions that other files offer.
    private let shared: AvroDefinitions
    var types: [AvroType] = []
    private var named: [AvroName: Int] = [:]
    /// By the definitions: another file's may be met on more than one way.
    private var definitions: [Value.Identity: Int] = [:]
    /// Stand-ins for types that could not be read.
    var poisoned: Set<Int> = []
    var findings: [Finding] = []
    private var ignoredLogicalTypes: [AvroIgnoredLogicalType] = []
    /// A file with more that is wrong is not what its name says.
    private static let findingsLimit = 1000
    /// Looking for what was meant takes time; the first few will do.
    private var suggestionsLeft = 20
    /// How deep definitions of other files are nested in each other.
    private var depth = 0
    private var outermostReference: Value?

    private init(shared: AvroDefinitions) {
        self.shared = shared
    }

    /// The schema where there is nothing against it, and the findings.
    public static func parse(
        _ value: Value, shared: AvroDefinitions = AvroDefinitions()
    ) -> (schema: AvroSchema?, findings: [Finding]) {
        var parser = AvroParser(shared: shared)
        let root = parser.use(value, in: "")
        guard parser.findings.isEmpty else { return (nil, parser.findings) }
        let schema = AvroSchema(types: parser.types, root: root, ignoredLogicalTypes: parser.ignoredLogicalTypes)
        let deeper = AvroDefaultCheck.findings(in: schema)
        return (deeper.isEmpty ? schema : nil, deeper)
    }

    mutating func use(_ value: Value, in namespace: String) -> AvroTypeUse {
        AvroTypeUse(type: type(value, in: namespace), source: value)
    }

    private mutating func type(_ value: Value, in namespace: String) -> Int {
        switch value.kind {
        case .string: return reference(at: value, in: namespace)
        case .array: return union(value, in: namespace)
        case .object: return definition(value, in: namespace)
        default:
            return reject(
                value, "expected a type: a name, an object or an array of types, found \(value.kind.phrase)")
        }
    }

    private mutating func reference(at value: Value, in namespace: String) -> Int {
        if let primitive = AvroPrimitive(named: value) { return add(.primitive(primitive), source: value) }
        let written = value.string ?? ""
        let name = AvroName(written, enclosedBy: namespace)
        if let known = named[name] { return known }
        if let definition = shared.definition(named: name.fullName), !definesItself(name, value.document) {
            return imported(definition, at: value)
        }
        if ["array", "map", "record", "enum", "fixed", "error"].contains(written) {
            return reject(value, "'\(written)' needs its attributes: write {\"type\": \"\(written)\", ...}")
        }
        return reject(
            value, rule: "unknown-name", "the name '\(name.fullName)' is not defined before this place",
            help: unknownNameHelp(for: name))
    }

    /// What a file defines further down it does not take from another.
    private func definesItself(_ name: AvroName, _ document: Document) -> Bool {
        var own = AvroDefinitions()
        own.add(document)
        return own.definition(named: name.fullName) != nil
    }

    private mutating func unknownNameHelp(for name: AvroName) -> String {
        let general = "define the type before it is used, or in a file of its own below the same folder of schemas"
        guard suggestionsLeft > 0 else { return general }
        suggestionsLeft -= 1
        if let meant = nameWithAlias(name) {
            return "it is an alias of '\(meant)': write that; an alias is there to read what was written under it"
        }
        let candidates = named.keys.map(\.fullName) + shared.names + AvroPrimitive.allCases.map(\.rawValue)
        if let near = Suggestion.nearest(to: name.fullName, in: candidates)
            ?? candidates.sorted().first(where: { $0.hasSuffix("." + name.simpleName) })
        {
            return "did you mean '\(near)'?"
        }
        return general
    }

    /// The full name of the type that has a name as an alias.
    private func nameWithAlias(_ alias: AvroName) -> String? {
        func bearsAlias(_ definition: Value, _ namespace: String) -> Bool {
            (definition["aliases"]?.elements ?? []).contains {
                $0.string.map { AvroName($0, enclosedBy: namespace) == alias } ?? false
            }
        }
        let own = named.filter { bearsAlias(types[$0.value].source, $0.key.namespace) }.map(\.key.fullName)
        let others = shared.names.filter { name in
            shared.definition(named: name).map { bearsAlias($0.source, AvroName(name, enclosedBy: "").namespace) }
                ?? false
        }
        return (own + others).min()
    }

    /// Takes a definition out of another file, in the namespace that it has there.
    private mutating func imported(_ definition: AvroDefinitions.Definition, at value: Value) -> Int {
        guard depth < JSONReader.depthLimit else {
            return reject(outermostReference ?? value, "files refer to each other too deeply")
        }
        if depth == 0 { outermostReference = value }
        depth += 1
        defer { depth -= 1 }
        return self.definition(definition.source, in: definition.enclosingNamespace)
    }

    private mutating func union(_ value: Value, in namespace: String) -> Int {
        var branches: [AvroTypeUse] = []
        branches.reserveCapacity(value.count)
        var kinds = BranchKinds()
        for element in value.elements where findings.count < Self.findingsLimit {
            let branch = use(element, in: namespace)
            if element.kind == .array {
                _ = reject(element, rule: "illegal-union", "a union stands directly in a union", help: "join the two")
            }
            if let kind = branchKind(branch), !kinds.insert(kind) {
                reportRepeat(of: branch, after: branches.first { branchKind($0) == kind } ?? branch)
            }
            branches.append(branch)
        }
        return add(.union(branches), source: value)
    }

    /// While a record is read, null stands in its place.
    private func branchKind(_ use: AvroTypeUse) -> BranchKinds.Kind? {
        guard !poisoned.contains(use.type) else { return nil }
        switch types[use.type].form {
        case .primitive where types[use.type].mark.outermost == use.type: return .named(use.type)
        case .primitive(let primitive): return .primitive(primitive)
        case .array: return .array
        case .map: return .map
        case .union: return nil
        case .record, .enumeration, .fixed: return .named(use.type)
        }
    }

    private mutating func reportRepeat(of branch: AvroTypeUse, after earlier: AvroTypeUse) {
        let name =
            switch types[branch.type].form {
            case .array: "array"
            case .map: "map"
            case .primitive(let primitive):
                named.first { $0.value == branch.type }?.key.fullName ?? primitive.rawValue
            default: types[branch.type].name?.name.fullName ?? ""
            }
        findings.append(
            Finding(
                rule: "illegal-union", severity: .unchecked, "the union has the branch '\(name)' twice",
                at: branch.location, notes: [Note("first here", at: earlier.location)],
                help: "only named types may differ by name; keep one"))
    }

    private mutating func definition(_ value: Value, in namespace: String) -> Int {
        if let known = definitions[value.identity] { return known }
        guard let type = value["type"] else {
            return reject(value, "the attribute 'type' is missing", help: "write {\"type\": ...}")
        }
        if let primitive = AvroPrimitive(named: type) { return add(.primitive(primitive), source: value) }
        guard let name = type.string else {
            return reject(
                type, "expected the name of a type as text, found \(type.kind.phrase)",
                help: type.kind == .object || type.kind == .array ? "write the inner schema in place of the outer" : nil
            )
        }
        switch name {
        case "record", "error": return record(value, isError: name == "error", in: namespace)
        case "enum": return enumeration(value, in: namespace)
        case "fixed": return fixed(value, in: namespace)
        case "array":
            guard let items = require("items", of: value) else { return invalidType(value) }
            return add(.array(use(items, in: namespace)), source: value)
        case "map":
            guard let values = require("values", of: value) else { return invalidType(value) }
            return add(.map(use(values, in: namespace)), source: value)
        default:
            if let attribute = value["logicalType"] { ignoreLogicalType(attribute, "it annotates a definition only") }
            return reference(at: type, in: namespace)
        }
    }

    private mutating func ignoreLogicalType(_ attribute: Value, _ reason: String) {
        ignoredLogicalTypes.append(AvroIgnoredLogicalType(reason: reason, source: attribute))
    }

    // The building blocks of the extensions that read named types.

    /// A place for a named type that is about to be read; until then null stands in it.
    mutating func reserve(_ name: AvroName, for definition: Value) -> Int {
        let position = types.count
        types.append(
            AvroType(
                form: .primitive(.null), logicalType: nil, source: definition,
                mark: Self.openFingerprint(name, at: position)))
        named[name] = position
        definitions[definition.identity] = position
        return position
    }

    func isDefined(_ name: AvroName) -> Int? { named[name] }

    mutating func add(_ form: AvroType.Form, source: Value, at reserved: Int? = nil) -> Int {
        let position = reserved ?? types.count
        let logicalType = logicalType(of: form, source: source)
        let mark = mark(of: form, logicalType, at: position)
        let type = AvroType(form: form, logicalType: logicalType, source: source, mark: mark)
        if reserved == nil {
            types.append(type)
        } else {
            types[position] = type
        }
        return position
    }

    private mutating func logicalType(of form: AvroType.Form, source: Value) -> AvroLogicalType? {
        guard let attribute = source["logicalType"] else { return nil }
        guard let name = attribute.string else {
            _ = reject(attribute, "expected the name of a logical type, found \(attribute.kind.phrase)")
            return nil
        }
        do throws(AvroLogicalType.Misfit) {
            return try AvroLogicalType.read(name, attributes: source, of: form)
        } catch {
            ignoreLogicalType(attribute, error.reason)
            return nil
        }
    }

    mutating func require(_ attribute: String, of value: Value) -> Value? {
        if let found = value[attribute] { return found }
        _ = reject(value, "the attribute '\(attribute)' is missing")
        return nil
    }

    /// Reports, and stands in for the type that could not be read.
    mutating func reject(_ value: Value, rule: String = "invalid-schema", _ message: String, help: String? = nil) -> Int
    {
        guard findings.count < Self.findingsLimit else { return invalidType(value) }
        findings.append(Finding(rule: rule, severity: .unchecked, message, at: value.location, help: help))
        return invalidType(value)
    }

    mutating func invalidType(_ value: Value) -> Int {
        poisoned.insert(types.count)
        let mark = mark(of: .primitive(.null), nil, at: types.count)
        types.append(AvroType(form: .primitive(.null), logicalType: nil, source: value, mark: mark))
        return types.count - 1
    }
}
