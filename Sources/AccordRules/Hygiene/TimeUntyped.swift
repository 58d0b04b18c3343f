import AccordDiagnostics

extension Rule {
    static let timeUntyped = Rule(
        id: "time-untyped",
        summary: "A time says in its type how it is written.",
        rationale: """
            A bare number is seconds to one reader and milliseconds to the next, and a bare text is whatever its \
            writer's language prints.
            """,
        severity: .warning,
        check: .declarations { declarations in
            declarations.fieldsOutsideOfHeader.compactMap { field in
                guard field.content == .plainText || field.content == .plainInteger, field.name.namesTime else {
                    return nil
                }
                let kind = field.content == .plainText ? "text" : "number"
                return Finding(
                    "'\(field.name.text)' is a time, and its type says only that it is a \(kind)",
                    at: field.typeLocation,
                    help: declarations.format == .avro
                        ? #"write {"type": "long", "logicalType": "timestamp-micros"}, or another logical type of time"#
                        : #"write {"type": "string", "format": "date-time"}, or "date" or "time""#)
            }
        })
}

extension DeclaredName {
    private static let verbs = EnglishVerbs()
    /// Before `time` they make a point in time of it; most others, as in `lead_time`, make a length.
    private static let points: Set = [
        "arrival", "begin", "close", "departure", "end", "event", "local", "open", "start",
    ]

    /// `placed_at`, `value_date`, `timestamp`: by the last word, which says what the thing is.
    fileprivate var namesTime: Bool {
        let words = NameWords(text).allWords
        guard let last = words.last else { return false }
        let before = words.dropLast().last
        switch last {
        case "timestamp", "datetime", "date": return true
        case "time": return before.map { Self.points.contains($0) || Self.verbs.isParticiple($0) } ?? true
        case "at":
            return before.map {
                Self.verbs.isParticiple($0) || Self.verbs.isBase($0)
                    || $0.hasSuffix("s") && Self.verbs.base(ofPresent: $0) != nil
            } ?? false
        default: return false
        }
    }
}
