import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A line of a batch: `{"id": …, "format": "avro" or "json", "draft": …, "old": …, "new": …}`. A schema stands there as
/// it is, or as a text that holds it.
struct ComparisonCase {
    let old: SourceFile
    let new: SourceFile
    let format: SchemaFormat
    let dialect: JSONSchemaDialect?

    /// Why a line is no case.
    struct Malformed: Error {
        let message: String
    }

    init(_ root: Value) throws(Malformed) {
        for key in ["id", "format", "draft", "old", "new"] where root.members.count(where: { $0.name == key }) > 1 {
            throw Malformed(message: "'\(key)' is there more than once")
        }
        switch root["format"]?.string {
        case "avro": format = .avro
        case "json", "jsonschema": format = .json
        default: throw Malformed(message: "expected avro or json as 'format'")
        }
        dialect = try Self.dialect(root["draft"])
        old = try Self.schema("old", of: root)
        new = try Self.schema("new", of: root)
    }

    private static func dialect(_ value: Value?) throws(Malformed) -> JSONSchemaDialect? {
        guard let value, !value.isNull else { return nil }
        guard let dialect = value.string.flatMap(JSONSchemaDialect.init(name:)) else {
            throw Malformed(message: "\(value.summary) is no draft that Accord reads")
        }
        return dialect
    }

    private static func schema(_ key: String, of root: Value) throws(Malformed) -> SourceFile {
        guard let value = root[key] else { throw Malformed(message: "there is no '\(key)'") }
        if let text = value.string, ["{", "["].contains(text.first { !$0.isWhitespace }) {
            return SourceFile(path: key, bytes: Array(text.utf8))
        }
        let location = value.location
        return SourceFile(path: key, bytes: Array(location.file.bytes[location.range]))
    }
}
