import AccordCompatibility
import Testing

/// Producers that emit what they declare, and consumers that ignore what they do not know: what adding and removing
/// optional properties is measured by, and what it does not excuse.
struct TolerantContentModelTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let what: String
        let old: String
        let new: String
        let backward: RelationVerdict
        let forward: RelationVerdict

        var testDescription: String { what }
    }

    static let cases: [Case] = [
        Case(
            what: "a map that must not be empty, beside a type that changes",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "additionalProperties": true, "minProperties": 1}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "additionalProperties": true, "minProperties": 1}, "pages": {"type": "string"}, "reviewer": {"type": "string"}}, "required": ["labels", "pages", "reviewer"]}"#,
            backward: .no, forward: .no),
        Case(
            what: "a map with names of a pattern",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "propertyNames": {"pattern": "^x"}, "minProperties": 1}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "propertyNames": {"pattern": "^x"}, "minProperties": 1}, "pages": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .no, forward: .no),
        Case(
            what: "an optional property is added beside it: propertyNames",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "propertyNames": {"pattern": "^x"}, "minProperties": 1}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "propertyNames": {"pattern": "^x"}, "minProperties": 1}, "pages": {"type": "integer"}, "note": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "a dependency on a name that nothing declares",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "dependentRequired": {"a": ["zz"]}}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "dependentRequired": {"a": ["zz"]}}, "pages": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .no, forward: .no),
        Case(
            what: "an optional property is added beside it: depreq",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "dependentRequired": {"a": ["zz"]}}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "dependentRequired": {"a": ["zz"]}}, "pages": {"type": "integer"}, "note": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "a map with more than one property, said by 'not'",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "not": {"maxProperties": 1}}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "not": {"maxProperties": 1}}, "pages": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .no, forward: .no),
        Case(
            what: "an optional property is added beside it: not max",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "not": {"maxProperties": 1}}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "not": {"maxProperties": 1}}, "pages": {"type": "integer"}, "note": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "more properties needed than are declared",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 2}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 2}, "pages": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .no, forward: .no),
        Case(
            what: "an optional property is added beside it: minAbove",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 2}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 2}, "pages": {"type": "integer"}, "note": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "the same across 'allOf'",
            old:
                #"{"type": "object", "properties": {"labels": {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"minProperties": 3}]}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"minProperties": 3}]}, "pages": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .no, forward: .no),
        Case(
            what: "an optional property is added beside it: allOf",
            old:
                #"{"type": "object", "properties": {"labels": {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"minProperties": 3}]}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"minProperties": 3}]}, "pages": {"type": "integer"}, "note": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "the same in 'anyOf'",
            old:
                #"{"type": "object", "properties": {"labels": {"anyOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 3}]}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"anyOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 3}]}, "pages": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .no, forward: .no),
        Case(
            what: "an optional property is added beside it: anyOf",
            old:
                #"{"type": "object", "properties": {"labels": {"anyOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 3}]}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"anyOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 3}]}, "pages": {"type": "integer"}, "note": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "the same in an array",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "array", "minItems": 1, "items": {"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 2}}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "array", "minItems": 1, "items": {"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 2}}, "pages": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .no, forward: .no),
        Case(
            what: "an optional property is added beside it: items",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "array", "minItems": 1, "items": {"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 2}}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "array", "minItems": 1, "items": {"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 2}}, "pages": {"type": "integer"}, "note": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "the same by 'not'",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "not": {"maxProperties": 1}}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "not": {"maxProperties": 1}}, "pages": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .no, forward: .no),
        Case(
            what: "an optional property is added beside it: notmax2",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "not": {"maxProperties": 1}}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "not": {"maxProperties": 1}}, "pages": {"type": "integer"}, "note": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "the same under a condition",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "if": {"required": ["a"]}, "then": {"minProperties": 2}, "required": ["a"]}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "if": {"required": ["a"]}, "then": {"minProperties": 2}, "required": ["a"]}, "pages": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .no, forward: .no),
        Case(
            what: "an optional property is added beside it: ifthen",
            old:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "if": {"required": ["a"]}, "then": {"minProperties": 2}, "required": ["a"]}, "pages": {"type": "integer"}}, "required": ["labels", "pages"]}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "properties": {"a": {"type": "string"}}, "if": {"required": ["a"]}, "then": {"minProperties": 2}, "required": ["a"]}, "pages": {"type": "integer"}, "note": {"type": "string"}}, "required": ["labels", "pages"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "the same at the top",
            old: #"{"type": "object", "properties": {"a": {"type": "integer"}}, "minProperties": 2}"#,
            new: #"{"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 2}"#,
            backward: .no, forward: .no),
        Case(
            what: "the values of an open map are given a type",
            old: #"{"type": "object", "properties": {"labels": {"type": "object", "additionalProperties": true}}}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "additionalProperties": {"type": "integer"}}}}"#,
            backward: .no, forward: .yes),
        Case(
            what: "the same, where nothing says that the map is open",
            old: #"{"type": "object", "properties": {"labels": {"type": "object"}}}"#,
            new:
                #"{"type": "object", "properties": {"labels": {"type": "object", "additionalProperties": {"type": "integer"}}}}"#,
            backward: .no, forward: .yes),
        Case(
            what: "numbers become exactly one of integer and number",
            old: #"{"type": "object", "properties": {"tip": {"type": "number"}}}"#,
            new: #"{"type": "object", "properties": {"tip": {"oneOf": [{"type": "integer"}, {"type": "number"}]}}}"#,
            backward: .no, forward: .yes),
        Case(
            what: "the same of arrays",
            old: #"{"type": "object", "properties": {"tip": {"type": "array", "items": {"type": "number"}}}}"#,
            new:
                #"{"type": "object", "properties": {"tip": {"oneOf": [{"type": "array", "items": {"type": "integer"}}, {"type": "array", "items": {"type": "number"}}]}}}"#,
            backward: .no, forward: .yes),
        Case(
            what: "tags that overlap",
            old:
                #"{"type": "object", "properties": {"t": {"type": "object", "properties": {"k": {"enum": ["a", "b"]}}, "required": ["k"]}}}"#,
            new:
                #"{"type": "object", "properties": {"t": {"oneOf": [{"type": "object", "properties": {"k": {"enum": ["a", "b"]}}, "required": ["k"]}, {"type": "object", "properties": {"k": {"enum": ["b"]}}, "required": ["k"]}]}}}"#,
            backward: .no, forward: .yes),
        Case(
            what: "one of two properties becomes required",
            old: #"{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}"#,
            new:
                #"{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}"#,
            backward: .no, forward: .yes),
        Case(
            what: "any of two properties becomes exactly one",
            old:
                #"{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}"#,
            new:
                #"{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"#,
            backward: .no, forward: .yes),
        Case(
            what: "two properties become one of two closed objects",
            old:
                #"{"type": "object", "properties": {"p": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["a", "b"]}}}"#,
            new:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": false}, {"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"], "additionalProperties": false}]}}}"#,
            backward: .no, forward: .no),
        Case(
            what: "a branch that is closed gains an optional property",
            old:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": false}, {"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"], "additionalProperties": false}]}}}"#,
            new:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}, "c": {"type": "string"}}, "required": ["a"], "additionalProperties": false}, {"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"], "additionalProperties": false}]}}}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "an optional property beside a choice of closed objects",
            old:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": false}, {"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"], "additionalProperties": false}]}}}"#,
            new:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": false}, {"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"], "additionalProperties": false}]}, "x": {"type": "string"}}}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "a tagged branch gains a property that another branch has",
            old:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"k": {"const": "a"}, "x": {"type": "string"}}, "required": ["k"], "additionalProperties": false}, {"type": "object", "properties": {"k": {"const": "b"}, "y": {"type": "string"}}, "required": ["k"], "additionalProperties": false}]}}}"#,
            new:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"k": {"const": "a"}, "x": {"type": "string"}, "y": {"type": "integer"}}, "required": ["k"], "additionalProperties": false}, {"type": "object", "properties": {"k": {"const": "b"}, "y": {"type": "string"}}, "required": ["k"], "additionalProperties": false}]}}}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "the same, where the branches are open",
            old:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"k": {"const": "a"}, "x": {"type": "string"}}, "required": ["k"]}, {"type": "object", "properties": {"k": {"const": "b"}, "y": {"type": "string"}}, "required": ["k"]}]}}}"#,
            new:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"k": {"const": "a"}, "x": {"type": "string"}, "y": {"type": "integer"}}, "required": ["k"]}, {"type": "object", "properties": {"k": {"const": "b"}, "y": {"type": "string"}}, "required": ["k"]}]}}}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "an optional property beside closed branches that overlap",
            old:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false}, {"type": "object", "properties": {"b": {"type": "string"}}, "additionalProperties": false}]}}}"#,
            new:
                #"{"type": "object", "properties": {"p": {"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false}, {"type": "object", "properties": {"b": {"type": "string"}}, "additionalProperties": false}]}, "q": {"type": "string"}}}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "a property is removed and the object is closed",
            old:
                #"{"type": "object", "properties": {"id": {"type": "string"}, "old": {"type": "string"}}, "required": ["id"]}"#,
            new:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "additionalProperties": false}"#,
            backward: .no, forward: .yes),
        Case(
            what: "an object is closed",
            old: #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#,
            new:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "additionalProperties": false}"#,
            backward: .no, forward: .yes),
        Case(
            what: "an explicit true becomes false",
            old:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "additionalProperties": true}"#,
            new:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "additionalProperties": false}"#,
            backward: .no, forward: .yes),
        Case(
            what: "additional properties of a type become false",
            old:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "additionalProperties": {"type": "string"}}"#,
            new:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "additionalProperties": false}"#,
            backward: .no, forward: .yes),
        Case(
            what: "the schema true of a property becomes false",
            old: #"{"type": "object", "properties": {"id": {"type": "string"}, "x": true}, "required": ["id"]}"#,
            new: #"{"type": "object", "properties": {"id": {"type": "string"}, "x": false}, "required": ["id"]}"#,
            backward: .no, forward: .yes),
        Case(
            what: "the schema of a property becomes false",
            old:
                #"{"type": "object", "properties": {"id": {"type": "string"}, "x": {"type": "string"}}, "required": ["id"]}"#,
            new: #"{"type": "object", "properties": {"id": {"type": "string"}, "x": false}, "required": ["id"]}"#,
            backward: .no, forward: .yes),
        Case(
            what: "additional properties are given a type",
            old: #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#,
            new:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "additionalProperties": {"type": "integer"}}"#,
            backward: .no, forward: .yes),
        Case(
            what: "an optional property leaves a closed object",
            old:
                #"{"type": "object", "properties": {"id": {"type": "string"}, "old": {"type": "string"}}, "required": ["id"], "additionalProperties": false}"#,
            new:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "additionalProperties": false}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "an optional property comes to a closed object",
            old:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "additionalProperties": false}"#,
            new:
                #"{"type": "object", "properties": {"id": {"type": "string"}, "n": {"type": "string"}}, "required": ["id"], "additionalProperties": false}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "an object is opened",
            old:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "additionalProperties": false}"#,
            new: #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "an object in an array is closed",
            old:
                #"{"type": "object", "properties": {"l": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "o": {"type": "string"}}}}}}"#,
            new:
                #"{"type": "object", "properties": {"l": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}, "additionalProperties": false}}}}"#,
            backward: .no, forward: .yes),
        Case(
            what: "an object is closed by 'unevaluatedProperties'",
            old:
                #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#,
            new:
                #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "unevaluatedProperties": false}"#,
            backward: .no, forward: .yes),
        Case(
            what: "an optional property comes to an object closed in that way",
            old:
                #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "unevaluatedProperties": false}"#,
            new:
                #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {"id": {"type": "string"}, "n": {"type": "string"}}, "required": ["id"], "unevaluatedProperties": false}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "the number of properties is bounded",
            old: #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#,
            new:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "maxProperties": 3}"#,
            backward: .no, forward: .yes),
        Case(
            what: "names are given a pattern",
            old: #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#,
            new:
                #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "propertyNames": {"pattern": "^[a-z]+$"}}"#,
            backward: .no, forward: .yes),
        Case(
            what: "an optional property is added",
            old: #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#,
            new:
                #"{"type": "object", "properties": {"id": {"type": "string"}, "n": {"type": "string"}}, "required": ["id"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "an optional property is removed",
            old:
                #"{"type": "object", "properties": {"id": {"type": "string"}, "n": {"type": "string"}}, "required": ["id"]}"#,
            new: #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "the first property of a closed object",
            old: #"{"type": "object", "properties": {}, "additionalProperties": false}"#,
            new: #"{"type": "object", "properties": {"n": {"type": "string"}}, "additionalProperties": false}"#,
            backward: .yes, forward: .yes),
        Case(
            what: "an optional property where one of two is needed",
            old:
                #"{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "minProperties": 1}"#,
            new:
                #"{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}, "n": {"type": "string"}}, "minProperties": 1}"#,
            backward: .yes, forward: .yes),
    ]

    @Test(arguments: cases) func verdict(_ found: Case) throws {
        let (old, new) = (try json(found.old), try json(found.new))
        func verdict(_ direction: Direction) -> RelationVerdict {
            let isBackward = direction == .backward
            return RelationVerdict(
                incompatibilities(
                    reader: isBackward ? new : old, writer: isBackward ? old : new, contentModel: .tolerant,
                    direction: direction))
        }
        #expect(verdict(.backward) == found.backward)
        #expect(verdict(.forward) == found.forward)
    }
}
