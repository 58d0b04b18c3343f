public import AccordDiagnostics
public import AccordDocuments

/// One schema or subschema. A keyword that is absent is nil or empty.
public struct JSONSchemaNode: Sendable {
    public let source: Value
    /// `true` accepts everything, `false` nothing.
    public var boolean: Bool?
    public var reference: JSONSchemaReference?

    public var types: JSONSchemaTypes?
    public var enumeration: Value?
    public var constant: Value?

    public var minLength: Value?
    public var maxLength: Value?
    public var pattern: Value?
    public var format: Value?

    public var properties: [JSONSchemaProperty] = []
    public var required: [Value] = []
    public var additionalProperties: Int?
    public var items: Int?

    public var allOf: [Int] = []
    public var anyOf: [Int] = []
    public var oneOf: [Int] = []

    /// The keywords that few schemas have: none or one. A node with room for all would be four times as large.
    private var rare: [RareKeywords] = []

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
    var dependentRequired: [(key: Value, required: [Value])] = []
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
    public var minimum: JSONSchemaBound? {
        get { rare.first?.minimum }
        set { setRare(\.minimum, newValue) }
    }

    public var maximum: JSONSchemaBound? {
        get { rare.first?.maximum }
        set { setRare(\.maximum, newValue) }
    }

    public var multipleOf: Value? {
        get { rare.first?.multipleOf }
        set { setRare(\.multipleOf, newValue) }
    }

    public var patternProperties: [JSONSchemaProperty] {
        get { rare.first?.patternProperties ?? [] }
        set { setRare(\.patternProperties, newValue) }
    }

    public var propertyNames: Int? {
        get { rare.first?.propertyNames }
        set { setRare(\.propertyNames, newValue) }
    }

    public var minProperties: Value? {
        get { rare.first?.minProperties }
        set { setRare(\.minProperties, newValue) }
    }

    public var maxProperties: Value? {
        get { rare.first?.maxProperties }
        set { setRare(\.maxProperties, newValue) }
    }

    public var dependentRequired: [(key: Value, required: [Value])] {
        get { rare.first?.dependentRequired ?? [] }
        set { setRare(\.dependentRequired, newValue) }
    }

    public var dependentSchemas: [JSONSchemaProperty] {
        get { rare.first?.dependentSchemas ?? [] }
        set { setRare(\.dependentSchemas, newValue) }
    }

    public var unevaluatedProperties: Int? {
        get { rare.first?.unevaluatedProperties }
        set { setRare(\.unevaluatedProperties, newValue) }
    }

    public var prefixItems: [Int] {
        get { rare.first?.prefixItems ?? [] }
        set { setRare(\.prefixItems, newValue) }
    }

    public var contains: Int? {
        get { rare.first?.contains }
        set { setRare(\.contains, newValue) }
    }

    public var minContains: Value? {
        get { rare.first?.minContains }
        set { setRare(\.minContains, newValue) }
    }

    public var maxContains: Value? {
        get { rare.first?.maxContains }
        set { setRare(\.maxContains, newValue) }
    }

    public var minItems: Value? {
        get { rare.first?.minItems }
        set { setRare(\.minItems, newValue) }
    }

    public var maxItems: Value? {
        get { rare.first?.maxItems }
        set { setRare(\.maxItems, newValue) }
    }

    public var uniqueItems: Value? {
        get { rare.first?.uniqueItems }
        set { setRare(\.uniqueItems, newValue) }
    }

    public var unevaluatedItems: Int? {
        get { rare.first?.unevaluatedItems }
        set { setRare(\.unevaluatedItems, newValue) }
    }

    public var not: Int? {
        get { rare.first?.not }
        set { setRare(\.not, newValue) }
    }

    public var ifSchema: Int? {
        get { rare.first?.ifSchema }
        set { setRare(\.ifSchema, newValue) }
    }

    public var thenSchema: Int? {
        get { rare.first?.thenSchema }
        set { setRare(\.thenSchema, newValue) }
    }

    public var elseSchema: Int? {
        get { rare.first?.elseSchema }
        set { setRare(\.elseSchema, newValue) }
    }

    /// `$dynamicRef` and `$recursiveRef`, whose target depends on the way that led there.
    public var dynamicReference: Value? {
        get { rare.first?.dynamicReference }
        set { setRare(\.dynamicReference, newValue) }
    }

    private mutating func setRare<Keyword>(_ keyword: WritableKeyPath<RareKeywords, Keyword>, _ value: Keyword) {
        if rare.isEmpty { rare = [RareKeywords()] }
        rare[0][keyPath: keyword] = value
    }
}
