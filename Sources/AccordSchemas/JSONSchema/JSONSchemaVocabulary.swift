public import AccordDocuments

/// Which draft has which keyword.
public enum JSONSchemaVocabulary {
    /// Keywords that some drafts do not have: the first and the last one that does.
    private static let spans: [String: ClosedRange<JSONSchemaDialect>] = [
        "id": .draft4 ... .draft4,
        "$id": .draft6 ... .draft2020, "const": .draft6 ... .draft2020, "contains": .draft6 ... .draft2020,
        "propertyNames": .draft6 ... .draft2020, "examples": .draft6 ... .draft2020,
        "if": .draft7 ... .draft2020, "then": .draft7 ... .draft2020, "else": .draft7 ... .draft2020,
        "readOnly": .draft7 ... .draft2020, "writeOnly": .draft7 ... .draft2020,
        "contentEncoding": .draft7 ... .draft2020, "contentMediaType": .draft7 ... .draft2020,
        "contentSchema": .draft2019 ... .draft2020, "$defs": .draft2019 ... .draft2020,
        "$anchor": .draft2019 ... .draft2020, "$vocabulary": .draft2019 ... .draft2020,
        "dependentRequired": .draft2019 ... .draft2020, "dependentSchemas": .draft2019 ... .draft2020,
        "unevaluatedItems": .draft2019 ... .draft2020, "unevaluatedProperties": .draft2019 ... .draft2020,
        "minContains": .draft2019 ... .draft2020, "maxContains": .draft2019 ... .draft2020,
        "deprecated": .draft2019 ... .draft2020, "$recursiveRef": .draft2019 ... .draft2019,
        "$recursiveAnchor": .draft2019 ... .draft2019, "prefixItems": .draft2020 ... .draft2020,
        "$dynamicRef": .draft2020 ... .draft2020, "$dynamicAnchor": .draft2020 ... .draft2020,
        "dependencies": .draft4 ... .draft7, "additionalItems": .draft4 ... .draft2019,
    ]

    /// What newer drafts write in place of a keyword.
    public static let replacements = [
        "id": ["$id"], "dependencies": ["dependentRequired", "dependentSchemas"], "additionalItems": ["items"],
        "$recursiveRef": ["$dynamicRef"], "$recursiveAnchor": ["$dynamicAnchor"],
    ]

    /// The drafts that have a keyword; nil for one that all have, and for what is no keyword.
    public static func drafts(of keyword: String) -> ClosedRange<JSONSchemaDialect>? { spans[keyword] }

    /// All keywords of all drafts.
    public static let names: [String] = {
        let parsed = JSONSchemaKeyword.allCases.map(\.rawValue)
        return parsed + spans.keys.filter { !parsed.contains($0) }.sorted()
    }()

    private static let table = TextTable(names)

    /// Whether any draft has a key as a keyword; without making a `String` of it, since every key is asked for.
    public static func contains(_ key: Value) -> Bool { table.position(of: key) != nil }

    /// Whether it says anything about instances; `$defs` and `definitions` only hold what others refer to.
    public static func constrains(_ name: String) -> Bool {
        JSONSchemaKeyword(rawValue: name).map(constrains) ?? false
    }

    static func constrains(_ keyword: JSONSchemaKeyword) -> Bool {
        keyword.role != .annotation && ![.defs, .definitions, .reference].contains(keyword)
    }
}
