enum AvroShapes {
    static let all = [
        Shape(
            name: "a union of 50 records that refer to each other", format: .avro, old: recursiveUnion(50, extra: ""),
            new: recursiveUnion(50, extra: #", {"name": "note", "type": "string", "default": ""}"#)),
        Shape(
            name: "a record of 5,000 fields, one added in front", format: .avro, old: wideRecord(1..<5001, "long"),
            new: wideRecord(0..<5001, "long")),
        Shape(
            name: "a record of 5,000 fields, all replaced", format: .avro, old: wideRecord(0..<5000, "long"),
            new: wideRecord(5000..<10000, "long")),
        Shape(
            name: "a record of 5,000 fields, all retyped", format: .avro, old: wideRecord(0..<5000, "long"),
            new: wideRecord(0..<5000, "int")),
        Shape(
            name: "200 arrays in each other around a changed record", format: .avro, old: nested(200, "long"),
            new: nested(200, "double")),
    ]

    /// Every record has a union of all records, the first of which defines them.
    private static func recursiveUnion(_ count: Int, extra: String) -> String {
        let names = (0..<count).map { #""R\#($0)""# }.joined(separator: ", ")
        let records = (0..<count).map { number in
            let field = number == count - 1 ? #", {"name": "next", "type": ["null", \#(names)], "default": null}"# : ""
            let root = number > 0 ? #", {"name": "first", "type": ["null", "R0"], "default": null}"# : ""
            return """
                {"type": "record", "name": "R\(number)", "fields": [
                  {"name": "x\(number)", "type": "long", "default": 0}\(root)\(field)\(extra)]}
                """
        }
        return "[" + records.joined(separator: ",\n") + "]"
    }

    private static func wideRecord(_ numbers: Range<Int>, _ type: String) -> String {
        let fields = numbers.map { #"{"name": "field_\#($0)", "type": ["null", "\#(type)"], "default": null}"# }
        return #"{"type": "record", "name": "Wide", "fields": ["# + fields.joined(separator: ",\n") + "]}"
    }

    private static func nested(_ depth: Int, _ type: String) -> String {
        let record = #"{"type": "record", "name": "Inner", "fields": [{"name": "x", "type": "\#(type)"}]}"#
        return (0..<depth).reduce(record) { inner, _ in #"{"type": "array", "items": \#(inner)}"# }
    }
}
