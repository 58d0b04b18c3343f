import AccordDocuments

/// The keywords of all drafts that Accord reads.
enum JSONSchemaKeyword: String, CaseIterable {
    // What an instance has to be.
    case type
    case enumeration = "enum"
    case const
    case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
    case minLength, maxLength, pattern, format
    case required, minProperties, maxProperties, dependentRequired
    case minItems, maxItems, uniqueItems, minContains, maxContains
    // Schemas that it has to be valid under, itself or in its parts.
    case properties, patternProperties, additionalProperties, propertyNames, unevaluatedProperties
    case dependentSchemas, dependencies
    case items, prefixItems, additionalItems, contains, unevaluatedItems
    case allOf, anyOf, oneOf, not
    case ifSchema = "if"
    case thenSchema = "then"
    case elseSchema = "else"
    case definitions
    case defs = "$defs"
    case reference = "$ref"
    // What says nothing about instances.
    case title, description, examples, deprecated, readOnly, writeOnly
    case comment = "$comment"
    case defaultValue = "default"
    case dialect = "$schema"
    case id
    case identifier = "$id"
    case anchor = "$anchor"

    private static let table = TextTable(allCases.map(\.rawValue))
    private static let all = allCases

    /// The keyword that a key names; nil for one that no draft has.
    init?(key: Value) {
        guard let position = Self.table.position(of: key) else { return nil }
        self = Self.all[position]
    }

    enum Role { case assertion, applicator, annotation }

    var role: Role {
        switch self {
        case .type, .enumeration, .const, .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf,
            .minLength, .maxLength, .pattern, .format, .required, .minProperties, .maxProperties, .dependentRequired,
            .minItems, .maxItems, .uniqueItems, .minContains, .maxContains:
            .assertion
        case .properties, .patternProperties, .additionalProperties, .propertyNames, .unevaluatedProperties,
            .dependentSchemas, .dependencies, .items, .prefixItems, .additionalItems, .contains, .unevaluatedItems,
            .allOf, .anyOf, .oneOf, .not, .ifSchema, .thenSchema, .elseSchema, .definitions, .defs, .reference:
            .applicator
        case .title, .description, .examples, .deprecated, .readOnly, .writeOnly, .comment, .defaultValue, .dialect,
            .id, .identifier, .anchor:
            .annotation
        }
    }

    /// Whether the values of the keyword's array may stand in any order.
    var isSet: Bool { self == .type || self == .enumeration || self == .required }
}
