import AccordDocuments

/// Writes sentences, and keeps account of what they are about.
struct ChangeWriter {
    private(set) var changes: [ChangeEntry] = []
    var reported = ReportedValues()

    mutating func say(_ kind: ChangeEntry.Kind, at path: [PathStep], _ sentence: String) {
        changes.append(ChangeEntry(kind: kind, path: path.dotted, sentence: sentence))
    }

    /// What two objects say of themselves and that is not the same, but for attributes that are looked at apart.
    mutating func differences(
        _ was: Value, _ now: Value, of subject: Subject, except apart: Set<String> = []
    ) -> [AttributeChange] {
        reported.open(was, now)
        let names = was.members.map(\.name)
        let known = Set(names)
        let changes = (names + now.members.map(\.name).filter { !known.contains($0) }).map {
            AttributeChange(name: $0, subject: subject, was: was[$0], now: now[$0])
        }
        for change in changes where change.was == change.now { reported.settle(change.was, change.now) }
        return changes.filter { $0.was != $0.now && !apart.contains($0.name) }
    }
}

/// What a sentence is about.
struct Subject {
    let path: [PathStep]
    /// As a sentence names it: `'payload.price'`, `the record Leg`.
    let words: String

    init(_ path: [PathStep], _ words: String? = nil) {
        self.path = path
        self.words = words ?? path.subject
    }
}

/// An attribute or a keyword in two versions, which differ; at least one of them has it.
struct AttributeChange {
    let name: String
    let subject: Subject
    let was: Value?
    let now: Value?
}
