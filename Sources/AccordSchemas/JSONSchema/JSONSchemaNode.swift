public import AccordDiagnostics
public import AccordDocuments

/// One schema or subschema. A keyword that is absent is nil or empty.
///
/// A class, so that whoever looks at a schema copies a reference. Only the parser sets anything, before anyone else has
/// the schema; watching for overlapping accesses took a twentieth of the time of a check.
public final class JSONSchemaNode: @unchecked Sendable {
    public let source: Value
    /// Stands for all that the schema says about instances, what it refers to included.
    @exclusivity(unchecked) public internal(set) var digest = Digest.zero
    /// `true` accepts everything, `false` nothing.
    @exclusivity(unchecked) public internal(set) var boolean: Bool?
    @exclusivity(unchecked) public internal(set) var reference: JSONSchemaReference?

    @exclusivity(unchecked) public internal(set) var types: JSONSchemaTypes?
    @exclusivity(unchecked) public internal(set) var enumeration: Value?
    @exclusivity(unchecked) public internal(set) var constant: Value?

    @exclusivity(unchecked) public internal(set) var minLength: Value?
    @exclusivity(unchecked) public internal(set) var maxLength: Value?
    @exclusivity(unchecked) public internal(set) var pattern: Value?
    @exclusivity(unchecked) public internal(set) var format: Value?

    @exclusivity(unchecked) public internal(set) var properties: [JSONSchemaProperty] = []
    @exclusivity(unchecked) public internal(set) var required: [JSONSchemaName] = []
    @exclusivity(unchecked) public internal(set) var additionalProperties: Int?
    @exclusivity(unchecked) public internal(set) var items: Int?

    @exclusivity(unchecked) public internal(set) var allOf: [Int] = []
    @exclusivity(unchecked) public internal(set) var anyOf: [Int] = []
    @exclusivity(unchecked) public internal(set) var oneOf: [Int] = []

    /// The keywords that few schemas have: none or one. A node with room for all would be four times as large.
    @exclusivity(unchecked) private var rare: [RareKeywords] = []

    /// Whether there are any keywords beside those that most schemas are made of.
    public var hasRareKeywords: Bool { !rare.isEmpty }

    init(source: Value) {
        self.source = source
    }

    public var location: Location { source.location }
    public var description: String? { source["description"]?.string }
    public var title: String? { source["title"]?.string }
    public var defaultValue: Value? { source["default"] }

    public func property(_ name: String) -> JSONSchemaProperty? {
        properties.first { $0.name == name }
    }
}

private struct RareKeywords: Sendable {
    var minimum: JSONSchemaBound?
    var maximum: JSONSchemaBound?
    var multipleOf: Value?
    var patternProperties: [JSONSchemaProperty] = []
    var propertyNames: Int?
    var minProperties: Value?
    var maxProperties: Value?
    var dependentRequired: [(key: Value, required: [JSONSchemaName])] = []
    var dependentSchemas: [JSONSchemaProperty] = []
    var unevaluatedProperties: Int?
    var prefixItems: [Int] = []
    var contains: Int?
    var minContains: Value?
    var maxContains: Value?
    var minItems: Value?
    var maxItems: Value?
    var uniqueItems: Value?
    var unevaluatedItems: Int?
    var not: Int?
    var ifSchema: Int?
    var thenSchema: Int?
    var elseSchema: Int?
    var dynamicReference: Value?
}

// The keywords that few schemas have.
extension JSONSchemaNode {
    public internal(set) var minimum: JSONSchemaBound? {
        get { rare.first?.minimum }
        set { setRare(\.minimum, newValue) }
    }

    public internal(set) var maximum: JSONSchemaBound? {
        get { rare.first?.maximum }
        set { setRare(\.maximum, newValue) }
    }

    public internal(set) var multipleOf: Value? {
        get { rare.first?.multipleOf }
        set { setRare(\.multipleOf, newValue) }
    }

    public internal(set) var patternProperties: [JSONSchemaProperty] {
        get { rare.first?.patternProperties ?? [] }
        set { setRare(\.patternProperties, newValue) }
    }

    public internal(set) var propertyNames: Int? {
        get { rare.first?.propertyNames }
        set { setRare(\.propertyNames, newValue) }
    }

    public internal(set) var minProperties: Value? {
        get { rare.first?.minProperties }
        set { setRare(\.minProperties, newValue) }
    }

    public internal(set) var maxProperties: Value? {
        get { rare.first?.maxProperties }
        set { setRare(\.maxProperties, newValue) }
    }

    public internal(set) var dependentRequired: [(key: Value, required: [JSONSchemaName])] {
        get { rare.first?.dependentRequired ?? [] }
        set { setRare(\.dependentRequired, newValue) }
    }

    public internal(set) var dependentSchemas: [JSONSchemaProperty] {
        get { rare.first?.dependentSchemas ?? [] }
        set { setRare(\.dependentSchemas, newValue) }
    }

    public internal(set) var unevaluatedProperties: Int? {
        get { rare.first?.unevaluatedProperties }
        set { setRare(\.unevaluatedProperties, newValue) }
    }

    public internal(set) var prefixItems: [Int] {
        get { rare.first?.prefixItems ?? [] }
        set { setRare(\.prefixItems, newValue) }
    }

    public internal(set) var contains: Int? {
        get { rare.first?.contains }
        set { setRare(\.contains, newValue) }
    }

    public internal(set) var minContains: Value? {
        get { rare.first?.minContains }
        set { setRare(\.minContains, newValue) }
    }

    public internal(set) var maxContains: Value? {
        get { rare.first?.maxContains }
        set { setRare(\.maxContains, newValue) }
    }

    public internal(set) var minItems: Value? {
        get { rare.first?.minItems }
        set { setRare(\.minItems, newValue) }
    }

    public internal(set) var maxItems: Value? {
        get { rare.first?.maxItems }
        set { setRare(\.maxItems, newValue) }
    }

    public internal(set) var uniqueItems: Value? {
        get { rare.first?.uniqueItems }
        set { setRare(\.uniqueItems, newValue) }
    }

    public internal(set) var unevaluatedItems: Int? {
        get { rare.first?.unevaluatedItems }
        set { setRare(\.unevaluatedItems, newValue) }
    }

    public internal(set) var not: Int? {
        get { rare.first?.not }
        set { setRare(\.not, newValue) }
    }

    public internal(set) var ifSchema: Int? {
        get { rare.first?.ifSchema }
        set { setRare(\.ifSchema, newValue) }
    }

    public internal(set) var thenSchema: Int? {
        get { rare.first?.thenSchema }
        set { setRare(\.thenSchema, newValue) }
    }

    public internal(set) var elseSchema: Int? {
        get { rare.first?.elseSchema }
        set { setRare(\.elseSchema, newValue) }
    }

    /// `$dynamicRef` and `$recursiveRef`, whose target depends on the way that led there.
    public internal(set) var dynamicReference: Value? {
        get { rare.first?.dynamicReference }
        set { setRare(\.dynamicReference, newValue) }
    }

    private func setRare<Keyword>(_ keyword: WritableKeyPath<RareKeywords, Keyword>, _ value: Keyword) {
        if rare.isEmpty { rare = [RareKeywords()] }
        rare[0][keyPath: keyword] = value
    }
}
