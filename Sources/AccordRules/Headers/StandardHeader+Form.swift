import AccordSchemas

extension StandardHeader {
    static let form = "a field that is always there and holds a text"

    /// The field that a name that is not one of its own most likely means: `eventId` is `event_id`, `ts` nothing.
    static func meant(by name: String) -> String? {
        guard !names.contains(name) else { return nil }
        return spelledOtherwise(name) ?? Suggestion.nearest(to: name, in: names)
    }

    /// The field whose name it is but for case and underscores.
    static func spelledOtherwise(_ name: String) -> String? {
        names.first { $0.filter { $0 != "_" } == name.lowercased().filter { $0 != "_" && $0 != "-" } }
    }
}
