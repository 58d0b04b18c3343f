/// A wrong operand behind every keyword of JSON Schema.
enum JSONSchemaPositions {
    private enum Operand: String, CaseIterable {
        case null, boolean, number, text, object, array

        var value: String {
            switch self {
            case .null: "null"
            case .boolean: "true"
            case .number: "-1.5"
            case .text: "\"x y\""
            case .object: "{\"x\":1}"
            case .array: "[1]"
            }
        }
    }

    /// Each keyword with the operands that are no mistake, or are one further inside.
    private static let keywords: [(names: [String], allowed: [Operand])] = [
        (["type", "$ref", "required"], []),
        (["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "multipleOf"], []),
        (["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], [.number]),
        (["pattern", "format", "title", "description"], [.text]), (["uniqueItems"], [.boolean]), (["enum"], [.array]),
        (["properties", "patternProperties", "definitions", "dependencies"], [.object]),
        (["additionalProperties", "propertyNames", "contains", "not", "if", "then", "else"], [.boolean, .object]),
        (["items"], [.boolean, .object, .array]), (["allOf", "anyOf", "oneOf"], [.array]), (["$schema"], []),
    ]

    static let cases: [HostileCase] = keywords.flatMap { names, allowed in
        names.flatMap { name in
            Operand.allCases.filter { !allowed.contains($0) }.map { operand in
                let start = "{\"\(name)\":"
                // An array of names or types is right; what is wrong is its element.
                let isInside = operand == .array && ["type", "required"].contains(name)
                return .refused(
                    "JSON Schema: \(name) is \(operand)", HostileCase.jsonPath, start + operand.value + "}",
                    at: "1:\(start.utf8.count + (isInside ? 2 : 1))")
            }
        }
    }
}
