enum JSONSchemaShapes {
    static let all = [
        Shape(
            name: "a tower of 20 definitions, each referring twice to the next", format: .json,
            old: tower(20, #"{"type": "integer"}"#), new: tower(20, #"{"type": "number"}"#)),
        Shape(
            name: "a tower of 30 definitions, each referring twice to the next", format: .json,
            old: tower(30, #"{"type": "integer"}"#), new: tower(30, #"{"type": "number"}"#)),
        Shape(
            name: "a tower of 30 definitions by allOf, each referring twice to the next", format: .json,
            old: conjunctions(30, "1"), new: conjunctions(30, "2")),
        Shape(
            name: "a oneOf of 12 identical branches against itself", format: .json, old: oneOf(12, identical: true, ""),
            new: oneOf(12, identical: true, #", "description": "the same""#)),
        Shape(
            name: "a product of two oneOf of 12 branches", format: .json, old: product(12, ""),
            new: product(12, #", "maxLength": 64"#)),
        Shape(
            name: "an object of 5,000 properties, one added in front", format: .json, old: wideObject(1..<5001),
            new: wideObject(0..<5001)),
        Shape(
            name: "an anyOf of 50 objects that refer to each other", format: .json, old: recursive(50, "integer"),
            new: recursive(50, "number")),
    ]

    private static func tower(_ levels: Int, _ ground: String) -> String {
        let definitions = (0..<levels).map { level in
            let next = ##"{"$ref": "#/$defs/l\##(level + 1)"}"##
            return #""l\#(level)": {"type": "object", "properties": {"a": \#(next), "b": \#(next)}}"#
        }
        return document(definitions + [#""l\#(levels)": \#(ground)"#], root: ##""$ref": "#/$defs/l0""##)
    }

    private static func conjunctions(_ levels: Int, _ bound: String) -> String {
        let definitions = (0..<levels).map { level in
            let next = ##"{"$ref": "#/$defs/l\##(level + 1)"}"##
            return #""l\#(level)": {"allOf": [\#(next), \#(next)]}"#
        }
        let ground = #""l\#(levels)": {"type": "string", "minLength": \#(bound)}"#
        return document(definitions + [ground], root: ##""$ref": "#/$defs/l0""##)
    }

    private static func oneOf(_ count: Int, identical: Bool, _ more: String) -> String {
        let branches = (0..<count).map { number in
            #"{"type": "object", "properties": {"p\#(identical ? 0 : number)": {"type": "string"\#(more)}}}"#
        }
        return document([], root: #""oneOf": [\#(branches.joined(separator: ", "))]"#)
    }

    private static func product(_ count: Int, _ more: String) -> String {
        func choice(_ prefix: String) -> String {
            let branches = (0..<count).map { number in
                #"{"properties": {"\#(prefix)": {"const": "\#(number)"}, "\#(prefix)\#(number)": {"type": "string"\#(more)}}}"#
            }
            return #"{"oneOf": [\#(branches.joined(separator: ", "))]}"#
        }
        return document([], root: #""type": "object", "allOf": [\#(choice("a")), \#(choice("b"))]"#)
    }

    private static func wideObject(_ numbers: Range<Int>) -> String {
        let properties = numbers.map { #""field_\#($0)": {"type": "string", "maxLength": 20}"# }
        return document([], root: #""type": "object", "properties": {\#(properties.joined(separator: ",\n"))}"#)
    }

    private static func recursive(_ count: Int, _ type: String) -> String {
        let references = (0..<count).map { ##"{"$ref": "#/$defs/r\##($0)"}"## }.joined(separator: ", ")
        let definitions = (0..<count).map { number in
            #"""
            "r\#(number)": {"type": "object", "properties": {
              "x\#(number)": {"type": "\#(type)"}, "next": {"anyOf": [\#(references)]}}}
            """#
        }
        return document(definitions, root: ##""$ref": "#/$defs/r0""##)
    }

    private static func document(_ definitions: [String], root: String) -> String {
        #"{"$schema": "https://json-schema.org/draft/2020-12/schema", \#(root), "$defs": {"#
            + definitions.joined(separator: ",\n") + "}}"
    }
}
