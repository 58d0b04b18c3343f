import AccordDiagnostics
import AccordSchemas

/// The name of a contract, read as English.
struct ContractName: Sendable {
    let text: String
    let location: Location
    /// What `topic.yaml` says the contract is.
    let declaredKind: Located<MessageKind>?
    let reading: NameReading
    /// The company accepts the name as it is.
    let isAllowed: Bool
    /// Words of the name that the company does not want.
    let deniedWords: [String]

    init(_ lineage: Lineage, words: NamingVocabulary) {
        text = lineage.name
        location = lineage.nameLocation
        declaredKind = lineage.topic.kind(of: lineage.name)
        reading = NameReading(lineage.name, participles: words.pastTense, verbs: words.imperative)
        isAllowed = words.allowed.contains(lineage.name)
        deniedWords = words.denied.isEmpty ? [] : NameWords(lineage.name).allWords.filter(words.denied.contains)
    }

    /// What it is held to: what is declared, else what it looks as if it were meant to be; nil where it is fine.
    var missedKind: MessageKind? {
        guard !isAllowed else { return nil }
        switch declaredKind?.content {
        case .event: return reading.isPastTense ? nil : .event
        // A word that is a verb as well as a noun is a verb where the name is said to be a command.
        case .command:
            let isVerbFirst = reading.beginsWithVerb && !reading.isPastTense
            return reading.isImperative || isVerbFirst ? nil : .command
        case nil:
            guard !reading.isPastTense, !reading.isImperative else { return nil }
            return startsWithInflectedVerb ? .command : .event
        }
    }

    /// `PlacesOrder` and `PlacingOrder` differ from the command in their first word alone.
    private var startsWithInflectedVerb: Bool {
        guard reading.beginsWithPresentForm, let command = reading.asCommand else { return false }
        return NameWords(command).allWords.dropFirst() == NameWords(text).allWords.dropFirst()
    }

    func finding(_ message: String, help: String) -> Finding {
        let notes = declaredKind.map { [Note("declared here", at: $0.location)] } ?? []
        return Finding(message, at: location, notes: notes, help: help)
    }
}

extension Lineage {
    /// The place of the name: in Avro the attribute, in JSON Schema the title or what stands first.
    var nameLocation: Location {
        switch contract.schema {
        case .avro(let schema): schema[schema.root].name?.location ?? contract.location
        case .json(let schema): schema[schema.root].titleLocation
        }
    }
}
