import AccordCompatibility
import AccordDiagnostics

extension Clash {
    /// The witness in words: who writes what, and what the reader has against it.
    var evidence: Evidence {
        let (writer, reader) = direction == .backward ? (oldVersion, newVersion) : (newVersion, oldVersion)
        let (witness, refusal) = (witness, reason.refusal)
        return Evidence(direction: direction.rawValue) {
            guard let witness = witness() else { return nil }
            let message = witness.message.line
            return Exhibit(
                sentence: "\(writer) writes \(message.shortened); a \(reader) reader \(refusal)",
                message: message, binary: witness.binary)
        }
    }
}

extension String {
    /// Cut to what can be read at a glance.
    var shortened: String { count > 400 ? prefix(400) + "…" : self }
}

extension Reason {
    /// What a reader has against a message, behind its name.
    fileprivate var refusal: String {
        switch self {
        case .fieldWithoutDefault(let name, _): "finds no '\(name)' and has no default for it"
        case .propertyNotRequired(let name, _): "requires '\(name)'"
        case .typeMismatch: "has another type there"
        case .nullNotAccepted: "has no place for null"
        case .missingBranch: "has no branch for it"
        case .nameMismatch: "knows the type by another name"
        case .unknownSymbols: "does not know the value"
        case .fixedSize: "expects another size"
        case .constraint(let keyword): "refuses it by '\(keyword)'"
        case .contentModel(let property?): "has no place for '\(property)'"
        case .contentModel(nil): "has no place for the property"
        case .undecided: "may refuse it"
        }
    }
}
