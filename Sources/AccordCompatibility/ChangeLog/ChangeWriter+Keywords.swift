import AccordDocuments
import AccordSchemas

// The keywords of JSON Schema.
extension ChangeWriter {
    mutating func sayKeyword(_ change: AttributeChange) {
        switch change.name {
        case "type": sayTypes(change)
        case "enum": sayEnumeration(change)
        case "$ref", "$dynamicRef", "$recursiveRef": sayReference(change)
        case "$defs", "definitions": sayDefinitions(change)
        case "$schema": sayDraft(change)
        default:
            guard JSONSchemaVocabulary.constrains(change.name) else { return sayAttribute(change) }
            sayValue(.constraint, "`\(change.name)`", change)
        }
    }

    private mutating func sayDraft(_ change: AttributeChange) {
        let (was, now) = (change.was?.draft, change.now?.draft)
        switch (was, now) {
        case (let was?, let now?) where was != now:
            say(.attribute, about: change, "the draft changes from \(was) to \(now)")
        default: sayValue(.attribute, "the attribute `$schema`", change)
        }
    }

    private mutating func sayTypes(_ change: AttributeChange) {
        let subject = change.subject.words
        let (was, now) = (change.was?.typeNames ?? [], change.now?.typeNames ?? [])
        if was == now {
            return say(.notation, about: change, "the type of \(subject) is written in another way")
        }
        if Set(was) == Set(now) {
            return say(.order, about: change, "the types of \(subject) come in another order: \(now.alternatives)")
        }
        say(.type, about: change, "\(subject) changes from \(was.alternatives) to \(now.alternatives)")
    }

    private mutating func sayEnumeration(_ change: AttributeChange) {
        let (path, subject) = (change.subject.path, change.subject.words)
        guard let was = change.was?.elements, let now = change.now?.elements else {
            return sayValue(.values, "the list of values", change)
        }
        reported.settle(change.was, change.now)
        let list = ListChange(was, now)
        if !list.added.isEmpty { say(.values, at: path, "\(subject) adds \(list.added.values)") }
        if !list.removed.isEmpty { say(.values, at: path, "\(subject) removes \(list.removed.values)") }
        if list.isReordered { say(.order, at: path, "the values of \(subject) come in another order") }
    }

    private mutating func sayReference(_ change: AttributeChange) {
        let subject = change.subject.words
        switch (change.was?.string, change.now?.string) {
        case (let was?, let now?): say(.reference, about: change, "\(subject) refers to '\(now)' in place of '\(was)'")
        case (nil, let now?): say(.reference, about: change, "\(subject) now refers to '\(now)'")
        case (let was, nil): say(.reference, about: change, "\(subject) no longer refers to '\(was ?? "")'")
        }
    }

    /// Those in both are looked at where something refers to them.
    private mutating func sayDefinitions(_ change: AttributeChange) {
        guard let (was, now) = change.objects else { return sayValue(.definition, "the definitions", change) }
        reported.open(was, now)
        for member in was.members {
            if now[member.name] == nil {
                reported.settle(member.value)
                say(.definition, at: [], "removes the definition '\(member.name)'")
            } else if now[member.name] == member.value {
                reported.settle(member.value, now[member.name])
            }
        }
        for member in now.members where was[member.name] == nil {
            reported.settle(member.value)
            say(.definition, at: [], "adds the definition '\(member.name)'")
        }
    }

    mutating func sayOtherProperties(_ change: AttributeChange) {
        let (was, now) = (change.was.otherProperties, change.now.otherProperties)
        let subject = change.subject.words
        guard was != now else { return sayValue(.constraint, "`additionalProperties`", change) }
        say(.constraint, about: change, "\(subject) takes \(now), and took \(was)")
    }
}

extension AttributeChange {
    fileprivate var objects: (was: Value, now: Value)? {
        guard let was, let now, was.kind == .object, now.kind == .object else { return nil }
        return (was, now)
    }
}

extension Value {
    fileprivate var draft: String? { string.flatMap(JSONSchemaDialect.init(uri:))?.name }
    fileprivate var typeNames: [String] { string.map { [$0] } ?? elements.compactMap(\.string) }
}

extension [Value] {
    fileprivate var values: String { "the value\(count == 1 ? "" : "s") \(summaries)" }
}

extension [String] {
    fileprivate var alternatives: String { isEmpty ? "anything" : joined(separator: " or ") }
}

extension Value? {
    /// What `additionalProperties` lets pass.
    fileprivate var otherProperties: String {
        switch self?.boolean {
        case true?: "any other properties"
        case false?: "no other properties"
        case nil: self == nil ? "any other properties" : "other properties of a certain form"
        }
    }
}
