import AccordCompatibility
import AccordDiagnostics
import AccordDocuments
import AccordSchemas
import Testing

func avro(_ text: String) throws -> Schema {
    try parse(text, .avro)
}

func json(_ text: String) throws -> Schema {
    try parse(text, .json)
}

private func parse(_ text: String, _ format: SchemaFormat) throws -> Schema {
    let read = JSONReader.read(SourceFile(path: "schema", bytes: Array(text.utf8)))
    let (schema, findings) = Schema.parse(try #require(read.document, "\(read.findings)"), format: format)
    return try #require(schema, "\(findings)")
}

enum RelationVerdict {
    case yes, no, undecided

    init(_ found: [Incompatibility]) {
        self = found.isEmpty ? .yes : found.allSatisfy(\.reason.isUndecided) ? .undecided : .no
    }
}
