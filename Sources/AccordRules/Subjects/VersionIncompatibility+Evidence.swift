import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension VersionIncompatibility {
    /// The witness in words: who writes what, and what the reader has against it.
    var evidence: Evidence {
        let (writer, reader) = direction.sides(old: oldVersion, new: newVersion)
        let (witness, refusal) = (witness, refusal)
        return Evidence(direction: direction.rawValue) {
            witness().map { shown in
                guard let misreading = shown.misreading else {
                    return RenderedWitness(shown, "\(writer) writes \(shown.excerpt); a \(reader) reader \(refusal)")
                }
                return RenderedWitness(shown, misreading, by: reader, writer)
            }
        }
    }

    /// What the reader has against the message, behind its name.
    private var refusal: String {
        switch reason {
        case .fieldWithoutDefault(let name, _): "finds no '\(name)' and has no default for it"
        case .propertyNotRequired(let name, _): "requires '\(name)'"
        case .typeMismatch: "expects \(direction.sides(old: old, new: new).reader.phrase) for \(subject)"
        case .nullNotAccepted: "has no place for null"
        case .missingBranch: "has no branch for it"
        case .branchOfOtherNamespace: "in Java has no branch for it"
        case .nameMismatch: "knows the type by another name"
        case .unknownSymbols: "does not know the value"
        case .fixedSize: "expects another size"
        case .decimals(let wanted, _): "expects a precision of \(wanted.precision) and a scale of \(wanted.scale)"
        case .constraint(let keyword): "refuses it by '\(keyword)'"
        case .contentModel(let property?): "has no place for '\(property)'"
        case .contentModel(nil): "has no place for the property"
        case .undecided: "may refuse it"
        }
    }
}

extension Direction {
    /// Who writes and who reads, of an old and a new side.
    func sides<Side>(old: Side, new: Side) -> (writer: Side, reader: Side) {
        self == .backward ? (old, new) : (new, old)
    }
}

extension RenderedWitness {
    init(_ witness: Witness, _ misreading: Witness.Misreading, by reader: Version, _ writer: Version) {
        let meaning = "means \(misreading.meant); a \(reader) reader gets \(misreading.read)"
        self.init(witness, "\(writer) writes \(witness.excerpt) and \(meaning)")
    }

    init(_ witness: Witness, _ sentence: String) {
        self.init(
            sentence: sentence, message: witness.message.line, binary: witness.binary,
            meant: witness.misreading?.meant, read: witness.misreading?.read)
    }
}
