import Foundation
import Testing

@testable import AccordGeneration

struct RuntimeNamesTests {
    /// The list is what stands in the sources of `AccordEvents`.
    @Test func areAllThatIsExported() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/AccordEvents")
        let declaration = #/^public (?:final |indirect )*(?:struct|enum|class|protocol|typealias) (\w+)/#
        let reexport = #/^ *@_exported import struct \w+\.(\w+)/#
        var found: Set<String> = []
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                if let match = line.firstMatch(of: declaration) { found.insert(String(match.output.1)) }
                if let match = line.firstMatch(of: reexport) { found.insert(String(match.output.1)) }
            }
        }
        #expect(found == RuntimeNames.exported)
    }
}
