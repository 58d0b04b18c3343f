import AccordDocuments

/// Texts that every validator takes for one of a format, and whether a text is one (JSON Schema 2020-12 Validation,
/// Defined Formats). Nil where nobody can say.
enum Formats {
    static let samples: [String: [String]] = [
        "date": ["2024-01-31", "2024-02-01"],
        "date-time": ["2024-01-31T08:30:00Z", "2024-02-01T08:30:00Z"],
        "time": ["08:30:00Z", "09:30:00Z"],
        "duration": ["P1D", "P2D"],
        "email": ["a@example.com", "b@example.com"],
        "idn-email": ["a@example.com"],
        "hostname": ["example.com", "a.example.com"],
        "idn-hostname": ["example.com"],
        "ipv4": ["192.0.2.1", "192.0.2.2"],
        "ipv6": ["2001:db8::1", "2001:db8::2"],
        "uri": ["https://example.com/a", "https://example.com/b"],
        "uri-reference": ["https://example.com/a", "/a"],
        "iri": ["https://example.com/a"],
        "iri-reference": ["https://example.com/a"],
        "uri-template": ["https://example.com/{a}"],
        "uuid": ["3f2b7c1e-9a54-4d0b-8f6a-1c2d3e4f5a6b", "4f2b7c1e-9a54-4d0b-8f6a-1c2d3e4f5a6b"],
        "json-pointer": ["/a", "/b"],
        "relative-json-pointer": ["0/a", "1/a"],
        "regex": ["^a+$", "b"],
    ]

    /// Those that even the text "a" is one of.
    private static let lenient: Set<String> = [
        "regex", "uri-reference", "iri-reference", "uri-template", "hostname", "idn-hostname",
    ]

    static func accepts(_ format: String, _ text: String) -> Bool? {
        guard let known = samples[format] else { return nil }
        if known.contains(text) { return true }
        // A text of letters alone has no mark that the stricter formats ask for.
        let isPlain = text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        if isPlain, !text.isEmpty, !lenient.contains(format) { return false }
        return others(than: format).contains(text) ? false : nil
    }

    /// Samples of formats that share no text with a format.
    private static func others(than format: String) -> [String] {
        let distinct = ["date", "date-time", "time", "email", "ipv4", "ipv6", "uuid", "duration"]
        guard distinct.contains(format) else { return [] }
        return distinct.filter { $0 != format }.flatMap { samples[$0] ?? [] }
    }
}
