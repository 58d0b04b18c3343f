import AccordDocuments

// The attributes that both formats have, and those that none has words for.
extension ChangeWriter {
    mutating func sayAttribute(_ change: AttributeChange) {
        switch change.name {
        case "doc", "description": sayText("description", change)
        case "title": sayText("title", change)
        case "$comment": sayText("comment", change)
        case "default": sayValue(.defaultValue, "the default", change)
        default: sayValue(.attribute, "the attribute `\(change.name)`", change)
        }
    }

    private mutating func sayText(_ noun: String, _ change: AttributeChange) {
        let subject = change.subject.words
        let sentence =
            change.was == nil
            ? "\(subject) gets a \(noun)"
            : change.now == nil ? "\(subject) loses its \(noun)" : "the \(noun) of \(subject) changes"
        say(.documentation, about: change, sentence)
    }

    /// `the default of 'quantity' changes from 1 to 0`; lists tell what they gain and lose.
    mutating func sayValue(_ kind: ChangeEntry.Kind, _ noun: String, _ change: AttributeChange) {
        let subject = change.subject.words
        switch (change.was, change.now) {
        case (let was?, let now?) where was.kind == .array && now.kind == .array:
            sayList(kind, change, was.elements, now.elements, noun: "\(noun) of \(subject)")
        case (let was?, let now?) where was.fitsASentence && now.fitsASentence:
            say(kind, about: change, "\(noun) of \(subject) changes from \(was.compactText) to \(now.compactText)")
        case (_?, _?): say(kind, about: change, "\(noun) of \(subject) changes")
        case (nil, let now?): say(kind, about: change, "\(subject) gets \(noun) \(now.summary)")
        case (let was, nil): say(kind, about: change, "\(subject) loses \(noun) \(was?.summary ?? "")")
        }
    }

    private mutating func sayList(
        _ kind: ChangeEntry.Kind, _ change: AttributeChange, _ was: [Value], _ now: [Value], noun: String
    ) {
        reported.settle(change.was, change.now)
        let list = ListChange(was, now)
        if !list.added.isEmpty { say(kind, at: change.subject.path, "\(noun) adds \(list.added.summaries)") }
        if !list.removed.isEmpty { say(kind, at: change.subject.path, "\(noun) drops \(list.removed.summaries)") }
        if list.isReordered { say(.order, at: change.subject.path, "\(noun) comes in another order") }
    }

    mutating func say(_ kind: ChangeEntry.Kind, about change: AttributeChange, _ sentence: String) {
        reported.settle(change.was, change.now)
        say(kind, at: change.subject.path, sentence)
    }
}

extension Value {
    /// Short enough to stand beside another one.
    fileprivate var fitsASentence: Bool { compactText.count <= 60 }
}

extension [Value] {
    var summaries: String {
        let named = prefix(10).map(\.summary).joined(separator: ", ")
        return count > 10 ? "\(named) and \(count - 10) more" : named
    }
}
