import AccordDiagnostics
import AccordDocuments
import AccordSchemas
import Foundation

/// The schemas that the fixtures of the rules are made of, and what can be read of others.
enum ChangeLogMaterial {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../AccordRulesTests/Fixtures").standardizedFileURL

    /// The schemas of every folder, in a fixed order.
    static func families(_ format: SchemaFormat) -> [[SchemaVersion]] {
        let paths = (FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []).sorted()
        let files = paths.filter { $0.hasSuffix(format.fileSuffix) }
        let groups = Dictionary(grouping: files) { ($0 as NSString).deletingLastPathComponent }
        return groups.sorted { $0.key < $1.key }.map { $0.value.compactMap { version($0, format) } }
    }

    private static func version(_ path: String, _ format: SchemaFormat) -> SchemaVersion? {
        guard let data = try? Data(contentsOf: folder.appending(path: path)), data.count < 20_000 else { return nil }
        return version(Array(data), format)
    }

    /// Nil for what is no schema.
    static func version(_ bytes: [UInt8], _ format: SchemaFormat) -> SchemaVersion? {
        let read = JSONReader.read(SourceFile(path: "x\(format.fileSuffix)", bytes: bytes))
        guard let document = read.document, read.findings.isEmpty else { return nil }
        return Schema.parse(document, format: format).schema.map {
            SchemaVersion(version: .first, document: document, schema: $0)
        }
    }
}
