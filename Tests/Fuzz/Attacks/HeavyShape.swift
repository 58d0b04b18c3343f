import AccordSchemas

/// Schemas that cost whoever does not count, of a size: chains, towers, wide objects, choices. Two leaves make two versions.
enum HeavyShape {
    /// The text of a random shape with either leaf.
    static func pair(_ format: SchemaFormat, using generator: inout SeededGenerator) -> (old: String, new: String) {
        switch format {
        case .avro:
            let shape = generator.pick(avro)
            let size = generator.size(upTo: shape.limit)
            let leaves = generator.pick([("int", "long"), ("long", "int"), ("string", "bytes"), ("int", "string")])
            return (shape.text(size, leaves.0), shape.text(size, leaves.1))
        case .json:
            let shape = generator.pick(json)
            let size = generator.size(upTo: shape.limit)
            let leaves = generator.pick([("integer", "number"), ("number", "integer"), ("string", "integer")])
            return (shape.text(size, leaves.0), shape.text(size, leaves.1))
        }
    }

    private struct Shape: Sendable {
        /// The largest size.
        let limit: Int
        let text: @Sendable (_ size: Int, _ leaf: String) -> String
    }

    private static func list(_ count: Int, _ element: (Int) -> String) -> String {
        (0..<count).map(element).joined(separator: ",")
    }

    private static func record(_ name: String, _ fields: String) -> String {
        #"{"type":"record","name":"\#(name)","fields":[\#(fields)]}"#
    }

    private static func field(_ name: String, _ type: String) -> String { #"{"name":"\#(name)","type":\#(type)}"# }

    private static func recordOf(union types: String) -> String {
        record("Root", field("id", #""string""#) + "," + field("u", "[\(types)]"))
    }

    private static let avro: [Shape] = [
        Shape(limit: 2000) { size, leaf in
            record("Wide", list(size) { field("f\($0)", #"["null","\#(leaf)"]"#) })
        },
        Shape(limit: 2000) { size, leaf in
            // Each record holds the one before it.
            let records = list(size) { record("R\($0 + 1)", field("n", #""R\#($0)""#)) }
            return recordOf(union: record("R0", field("z", #""\#(leaf)""#)) + "," + records)
        },
        Shape(limit: 60) { size, leaf in
            // Each record holds the one before it twice.
            let records = list(size) {
                record("R\($0 + 1)", field("a", #""R\#($0)""#) + "," + field("b", #""R\#($0)""#))
            }
            return recordOf(union: record("R0", field("z", #""\#(leaf)""#)) + "," + records)
        },
        Shape(limit: 500) { size, leaf in
            recordOf(union: list(size) { record("R\($0)", field("x", #""\#(leaf)""#)) })
        },
        Shape(limit: 60) { size, leaf in
            // Every record has a union of all of them.
            let names = list(size) { #""R\#($0)""# }
            let records = list(size) { number in
                let first = number > 0 ? "," + field("first", #"["null","R0"]"#) : ""
                let next = number == size - 1 ? "," + field("next", #"["null",\#(names)]"#) : ""
                return record("R\(number)", field("x\(number)", #""\#(leaf)""#) + first + next)
            }
            return recordOf(union: records)
        },
        Shape(limit: 5000) { size, leaf in
            let symbols = list(size) { #""S\#(leaf == "long" ? $0 + 1 : $0)""# }
            return record("E", field("e", #"{"type":"enum","name":"Sides","symbols":[\#(symbols)]}"#))
        },
        Shape(limit: 240) { size, leaf in
            let open = String(repeating: #"{"type":"array","items":"#, count: size / 2)
            return record("Deep", field("x", open + #""\#(leaf)""# + String(repeating: "}", count: size / 2)))
        },
    ]

    private static func document(_ root: String, _ definitions: String) -> String {
        #"{"$schema":"https://json-schema.org/draft/2020-12/schema",\#(root),"$defs":{\#(definitions)}}"#
    }

    private static func tower(_ size: Int, _ leaf: String, _ level: (_ next: String) -> String) -> String {
        let definitions = list(size) { ##""d\##($0)":{\##(level(##"{"$ref":"#/$defs/d\##($0 + 1)"}"##))}"## }
        return document(##""$ref":"#/$defs/d0""##, definitions + #","d\#(size)":{"type":"\#(leaf)"}"#)
    }

    private static let forks: [@Sendable (String) -> String] = [
        { #""allOf":[\#($0),\#($0)]"# }, { #""anyOf":[\#($0),\#($0)]"# }, { #""oneOf":[\#($0),{"type":"null"}]"# },
        { #""type":"object","properties":{"a":\#($0),"b":\#($0)}"# }, { #""not":{"allOf":[\#($0),\#($0)]}"# },
        { #""if":\#($0),"then":\#($0),"else":\#($0)"# }, { #""anyOf":[\#($0),{"type":"null"},\#($0)]"# },
        { #""type":"array","prefixItems":[\#($0),\#($0)],"items":\#($0)"# },
        { #""patternProperties":{"^a":\#($0),"b$":\#($0)}"# }, { #""dependentSchemas":{"a":\#($0),"b":\#($0)}"# },
    ]

    private static let chains: [@Sendable (String) -> String] = [
        { String($0.dropFirst().dropLast()) }, { #""allOf":[\#($0)]"# }, { #""anyOf":[\#($0)]"# },
        { #""properties":{"n":\#($0)}"# }, { #""items":\#($0)"# }, { #""not":\#($0)"# },
        { #""additionalProperties":\#($0)"# }, { #""contains":\#($0)"# }, { #""propertyNames":\#($0)"# },
    ]

    private static let json: [Shape] =
        forks.map { fork in Shape(limit: 40) { tower($0, $1, fork) } }
        + chains.map { chain in Shape(limit: 1500) { tower($0, $1, chain) } } + [
            Shape(limit: 2000) { size, leaf in
                document(#""properties":{\#(list(size) { #""p\#($0)":{"type":"\#(leaf)"}"# })}"#, "")
            },
            Shape(limit: 2000) { size, leaf in
                document(#""enum":[\#(list(size) { leaf == "number" ? #"{"a":\#($0)}"# : "\($0)" })]"#, "")
            },
            Shape(limit: 200) { size, leaf in
                let branches = list(size) { number in
                    let type = number == size - 1 ? leaf : "string"
                    return #"{"properties":{"k":{"const":\#(number)},"a":{"type":"\#(type)"}},"required":["k","a"]}"#
                }
                return document(#""oneOf":[\#(branches)]"#, "")
            },
            Shape(limit: 200) { size, leaf in
                let branches = list(size) { #"{"properties":{"p\#($0)":{"type":"\#(leaf)"}}}"# }
                return document(#""anyOf":[\#(branches)]"#, "")
            },
            Shape(limit: 30) { size, leaf in
                let choice = { (name: String) in
                    let branches = list(size) {
                        #"{"properties":{"\#(name)":{"const":\#($0)},"v\#($0)":{"type":"\#(leaf)"}}}"#
                    }
                    return #"{"oneOf":[\#(branches)]}"#
                }
                return document(#""allOf":[\#(choice("a")),\#(choice("b"))]"#, "")
            },
            Shape(limit: 60) { size, leaf in
                let patterns = list(size) { #""a{\#($0)}.*b|c{\#($0)}":{"type":"\#(leaf)"}"# }
                return document(#""patternProperties":{\#(patterns)},"minProperties":\#(size)"#, "")
            },
            Shape(limit: 3000) { size, leaf in
                let keyword = leaf == "number" ? "minLength" : "maxLength"
                return document(#""allOf":[\#(list(size) { #"{"\#(keyword)":\#($0)}"# })]"#, "")
            },
            Shape(limit: 60) { size, leaf in
                let references = list(size) { ##"{"$ref":"#/$defs/r\##($0)"}"## }
                let definitions = list(size) {
                    #""r\#($0)":{"properties":{"x\#($0)":{"type":"\#(leaf)"},"n":{"anyOf":[\#(references)]}}}"#
                }
                return document(##""$ref":"#/$defs/r0""##, definitions)
            },
        ]
}
