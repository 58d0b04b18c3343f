import AccordDiagnostics
import AccordDocuments
import Foundation
import Testing

/// Cases out of public test suites, where they lie beside the project; a user's clone has none.
enum Corpus {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../shared/corpus").standardizedFileURL

    static var isThere: Bool { Files.exist(folder) }

    static func cases(_ file: String) throws -> [Value] {
        let lines = try String(contentsOf: folder / "\(file).jsonl", encoding: .utf8).split(separator: "\n")
        return try lines.map { line in
            try #require(JSONReader.read(SourceFile(path: file, bytes: Array(line.utf8))).document).root
        }
    }
}
