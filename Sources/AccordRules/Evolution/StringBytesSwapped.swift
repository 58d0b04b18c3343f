import AccordSchemas

extension Rule {
    static let stringBytesSwapped = Rule(
        id: "string-bytes-swapped",
        summary: "Text stays text, and bytes stay bytes.",
        rationale: """
            Avro lets either be read as the other, but not all bytes are valid UTF-8, and a consumer \
            that expects one finds the other.
            """,
        severity: .error,
        check: .typeChange { change in
            let isTextNow: Bool
            switch (change.old.form, change.new.form) {
            case (.primitive(.string), .primitive(.bytes)): isTextNow = false
            case (.primitive(.bytes), .primitive(.string)): isTextNow = true
            default: return []
            }
            return [
                change.finding(
                    "\(change.subject) changes from \(change.oldPlace.phrase) to \(change.newPlace.phrase)",
                    help: "keep the type, and give the new one a new, optional field",
                    evidence: change.evidence(
                        isTextNow ? .backward : .forward, of: .bytes([0xFF]), means: "the byte FF",
                        gets: "no text, as that is not UTF-8"))
            ]
        })
}
