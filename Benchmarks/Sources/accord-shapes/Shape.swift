import AccordCompatibility
import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// Two versions of a schema of a kind that checkers take forever over, and what came of them.
struct Shape {
    let name: String
    let format: SchemaFormat
    let old: String
    let new: String

    func verdict() -> String {
        guard let older = Self.schema(old, format), let newer = Self.schema(new, format) else { return "unread" }
        let found = [(newer, older), (older, newer)].flatMap { reader, writer in
            incompatibilities(reader: reader, writer: writer, contentModel: .tolerant)
        }
        guard !found.isEmpty else { return "compatible" }
        return found.allSatisfy(\.reason.isUndecided) ? "undecided" : "incompatible"
    }

    private static func schema(_ text: String, _ format: SchemaFormat) -> Schema? {
        let file = SourceFile(path: "shape\(format.fileSuffix)", bytes: Array(text.utf8))
        return JSONReader.read(file).document.flatMap { Schema.parse($0, format: format).schema }
    }
}
