extension Location {
    /// Where something is, in every JSON that says it.
    public var json: [(name: String, value: JSONTree)] {
        let position = position
        return [
            ("file", .string(file.path)), ("line", .number(position.line)), ("column", .number(position.column)),
        ]
    }
}
