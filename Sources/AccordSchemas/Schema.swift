/// A schema of one of the two kinds that contracts are written in.
public enum Schema: Sendable {
    case avro(AvroSchema)
    case json(JSONSchema)
}

/// The kinds of schemas, and how the names of their files end.
public enum SchemaFormat: String, Sendable, CaseIterable {
    case avro = ".avsc"
    case json = ".schema.json"

    public var fileSuffix: String { rawValue }

    public var title: String { self == .avro ? "Avro" : "JSON Schema" }

    /// The format and the rest of a file's name; nil for files that are no schemas.
    public static func split(fileName: String) -> (name: String, format: SchemaFormat)? {
        for format in allCases where fileName.hasSuffix(format.fileSuffix) && fileName != format.fileSuffix {
            return (String(fileName.dropLast(format.fileSuffix.count)), format)
        }
        return nil
    }
}
