import AccordDocuments
import AccordSchemas

/// A name or a value that not all versions of a library know: `conf@1.6` came with 1.6, and
/// `auto.include.jmx.reporter@3.4<4.0` was gone with 4.0.
struct VersionedWord: Sendable {
    let text: String
    let since: ClientVersion?
    let until: ClientVersion?

    init(_ written: Substring) {
        guard written.utf8.contains(where: { [UInt8(ascii: "@"), UInt8(ascii: "<")].contains($0) }) else {
            (text, since, until) = (String(written), nil, nil)
            return
        }
        let ending = written.split(byBytes: "<")
        let parts = ending[0].split(byBytes: "@")
        text = String(parts[0])
        since = parts.count > 1 ? ClientVersion(String(parts[1])) : nil
        until = ending.count > 1 ? ClientVersion(String(ending[1])) : nil
    }

    func isKnown(at version: ClientVersion) -> Bool {
        since.map { $0 <= version } ?? true && until.map { version < $0 } ?? true
    }

    var changes: [ClientVersion] { [since, until].compactMap(\.self) }
}
