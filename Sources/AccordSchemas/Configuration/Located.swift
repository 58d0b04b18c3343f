public import AccordDiagnostics
public import AccordDocuments

/// What a configuration file says of something, and where it says so.
public struct Located<Content: Sendable>: Sendable {
    public let content: Content
    public let source: Value

    public var location: Location { source.location }
}

extension ConfigurationReader {
    /// Reads a key by one of the functions of a section, and keeps its place.
    public mutating func written<Content>(
        _ key: String, _ read: (inout ConfigurationReader, String) -> Content?
    ) -> Located<Content>? {
        guard let content = read(&self, key), let source = member(key) else { return nil }
        return Located(content: content, source: source)
    }

    /// One of the cases of an enum.
    public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) -> Choice? {
        choice(key, of: Choice.allCases.map(\.rawValue)).flatMap(Choice.init)
    }
}
