/// A wrong value in every position of an Avro schema that has one.
enum AvroPositions {
    private struct Position {
        let name: String
        /// `@` marks the place of the value.
        let template: String
        /// Values of these are right here.
        var allowed: Set<String> = []
    }

    private static let values = [
        "null": "null", "boolean": "true", "number": "1.5", "empty text": "\"\"", "text": "\"x y\"", "object": "{}",
        "array": "[]", "nested array": "[[[]]]",
    ]

    private static let record = "{\"type\":\"record\",\"name\":\"OrderPlaced\",\"fields\":[{\"name\":\"id\",\"type\":"

    private static let positions = [
        Position(name: "the schema", template: "@", allowed: ["array", "nested array"]),
        Position(name: "type", template: "{\"type\":@,\"name\":\"OrderPlaced\",\"fields\":[]}"),
        Position(name: "name", template: "{\"type\":\"record\",\"name\":@,\"fields\":[]}"),
        Position(
            name: "namespace", template: "{\"type\":\"record\",\"name\":\"OrderPlaced\",\"namespace\":@,\"fields\":[]}",
            allowed: ["empty text"]),
        Position(
            name: "doc", template: "{\"type\":\"record\",\"name\":\"OrderPlaced\",\"doc\":@,\"fields\":[]}",
            allowed: ["text", "empty text"]),
        Position(
            name: "aliases", template: "{\"type\":\"record\",\"name\":\"OrderPlaced\",\"aliases\":@,\"fields\":[]}",
            allowed: ["array", "nested array"]),
        Position(
            name: "an alias", template: "{\"type\":\"record\",\"name\":\"OrderPlaced\",\"aliases\":[@],\"fields\":[]}"),
        Position(
            name: "fields", template: "{\"type\":\"record\",\"name\":\"OrderPlaced\",\"fields\":@}",
            allowed: ["array", "nested array"]),
        Position(name: "a field", template: "{\"type\":\"record\",\"name\":\"OrderPlaced\",\"fields\":[@]}"),
        Position(
            name: "a field's name",
            template: "{\"type\":\"record\",\"name\":\"OrderPlaced\",\"fields\":[{\"name\":@,\"type\":\"int\"}]}"),
        Position(name: "a field's type", template: record + "@}]}", allowed: ["array", "nested array"]),
        Position(name: "a field's order", template: record + "\"int\",\"order\":@}]}"),
        Position(
            name: "a field's doc", template: record + "\"int\",\"doc\":@}]}", allowed: ["text", "empty text"]),
        Position(
            name: "a field's aliases", template: record + "\"int\",\"aliases\":@}]}",
            allowed: ["array", "nested array"]),
        Position(name: "a field's default", template: record + "\"int\",\"default\":@}]}"),
        Position(name: "a branch", template: record + "[\"int\",@]}]}"),
        Position(
            name: "items", template: record + "{\"type\":\"array\",\"items\":@}}]}",
            allowed: ["array", "nested array"]),
        Position(
            name: "values", template: record + "{\"type\":\"map\",\"values\":@}}]}",
            allowed: ["array", "nested array"]),
        Position(
            name: "symbols", template: record + "{\"type\":\"enum\",\"name\":\"E\",\"symbols\":@}}]}",
            allowed: ["array", "nested array"]),
        Position(name: "a symbol", template: record + "{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[@]}}]}"),
        Position(
            name: "an enum's default",
            template: record + "{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\"A\"],\"default\":@}}]}"),
        Position(name: "size", template: record + "{\"type\":\"fixed\",\"name\":\"F\",\"size\":@}}]}"),
        Position(
            name: "a logical type", template: record + "{\"type\":\"int\",\"logicalType\":@}}]}",
            allowed: ["text", "empty text"]),
    ]

    static let cases: [HostileCase] = positions.flatMap { position in
        values.sorted { $0.key < $1.key }.filter { !position.allowed.contains($0.key) }.map { kind, value in
            let parts = position.template.split(separator: "@", omittingEmptySubsequences: false)
            return .refused(
                "Avro: \(position.name) is \(kind)", HostileCase.avroPath, parts.joined(separator: value),
                at: "1:\(parts[0].utf8.count + 1)")
        }
    }
}
