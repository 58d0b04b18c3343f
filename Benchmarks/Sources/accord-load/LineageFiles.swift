import AccordCompatibility
import AccordDiagnostics
import AccordDocuments
import AccordLineage
import AccordSchemas

/// The files of one lineage, as `generate.py` lays them out.
struct LineageFiles: Sendable {
    let releases: [String]
    let contract: String

    /// What checking a lineage came to.
    struct Outcome: Sendable {
        var files = 0
        var bytes = 0
        var checks = 0
        var incompatible = 0
        var unread = 0
    }

    /// Every version against every later one, as reader and as writer; or the versions are read, and that is all.
    func check(readsOnly: Bool) -> Outcome {
        var outcome = Outcome()
        let schemas = (releases + [contract]).compactMap { read($0, &outcome) }
        guard !readsOnly else { return outcome }
        for (position, older) in schemas.enumerated() {
            for newer in schemas[(position + 1)...] {
                for (reader, writer) in [(newer, older), (older, newer)] {
                    let found = incompatibilities(reader: reader, writer: writer, contentModel: .tolerant)
                    outcome.checks += 1
                    outcome.incompatible += found.isEmpty ? 0 : 1
                }
            }
        }
        return outcome
    }

    private func read(_ path: String, _ outcome: inout Outcome) -> Schema? {
        guard let bytes = try? Files.read(path) else { return unread(&outcome) }
        outcome.files += 1
        outcome.bytes += bytes.count
        let format: SchemaFormat = path.hasSuffix(SchemaFormat.avro.fileSuffix) ? .avro : .json
        guard let document = JSONReader.read(SourceFile(path: path, bytes: bytes)).document,
            let schema = Schema.parse(document, format: format).schema
        else { return unread(&outcome) }
        return schema
    }

    private func unread(_ outcome: inout Outcome) -> Schema? {
        outcome.unread += 1
        return nil
    }
}
