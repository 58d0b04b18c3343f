import AccordDiagnostics
import AccordSchemas

extension ClientScope {
    /// A finding about a setting that does not go with idempotence.
    ///
    /// Where idempotence is not written out, Java's producer gives it up for most settings, and since some version
    /// refuses others.
    func conflict(
        _ name: String, help: String, refusedSince version: ClientVersion? = nil, where isWrong: (String) -> Bool
    ) -> [Finding] {
        guard client.role == .producer, let setting = written(name), !isRefused(setting), isWrong(setting.text),
            let consequence = consequence(refusedSince: version)
        else { return [] }
        return [
            Finding(
                "\(setting.name) is \(setting.text) in '\(client.name)'", at: setting.location, label: consequence,
                help: help)
        ]
    }

    /// What comes of a setting that does not go with idempotence; nil where it does no harm.
    private func consequence(refusedSince version: ClientVersion?) -> String? {
        if let written = written("enable.idempotence") {
            return written.isTrue ? "\(library) refuses it beside enable.idempotence" : nil
        }
        if writtenText("transactional.id") != nil { return "\(library) refuses it beside transactional.id" }
        guard isTrue("enable.idempotence") else { return nil }
        let isRefused = version.map { $0 <= self.version } ?? false
        return isRefused
            ? "\(library) refuses it: its producers are idempotent by default"
            : "\(library) turns idempotence off, and only logs it"
    }
}
