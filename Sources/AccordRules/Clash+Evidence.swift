import AccordCompatibility
import AccordDiagnostics

extension Clash {
    /// The witness in words: who writes what, and what the reader has against it.
    var evidence: Evidence {
        let (writer, reader) = direction == .backward ? (oldVersion, newVersion) : (newVersion, oldVersion)
        let (witness, refusal) = (witness, reason.refusal)
        return Evidence(direction: direction.rawValue) {
            witness().map { Exhibit($0, "\(writer) writes \($0.excerpt); a \(reader) reader \(refusal)") }
        }
    }
}

extension Exhibit {
    init(_ witness: Witness, _ sentence: String) {
        self.init(
            sentence: sentence, message: witness.message.line, binary: witness.binary,
            meant: witness.misreading?.meant, read: witness.misreading?.read)
    }
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
