import AccordSchemas
import Foundation

/// Finds the lineages below a folder, in a fixed order.
enum Listing {
    static func lineages(in folder: String) throws -> [LineageFiles] {
        let manager = FileManager.default
        var found: [LineageFiles] = []
        for topic in try manager.contentsOfDirectory(atPath: folder).sorted() {
            for file in try manager.contentsOfDirectory(atPath: "\(folder)/\(topic)").sorted() {
                guard let (name, format) = SchemaFormat.split(fileName: file) else { continue }
                let history = "\(folder)/\(topic)/history/\(name)"
                let releases = (0..<9).map { "\(history)/1.\($0)\(format.fileSuffix)" }
                found.append(LineageFiles(releases: releases, contract: "\(folder)/\(topic)/\(file)"))
            }
        }
        return found
    }
}
