public import AccordDiagnostics

/// One reason why a reader cannot read all that a writer writes.
public struct Incompatibility: Sendable {
    public let reason: Reason
    let way: Path?
    /// The way from the root to the place, in names of fields and branches. It is put together anew each time: the ways to
    /// all that is wrong with a long chain would be as long as the square of it.
    public var path: [PathStep] { way?.steps ?? [] }
    public let reader: Place
    public let writer: Place
    /// A message that shows it; worked out when it is asked for. Nil only where nothing is decided.
    public let witness: @Sendable () -> Witness?
}

/// A place in one of the two schemas, and what stands there in a few words.
public struct Place: Hashable, Sendable {
    public let location: Location
    public let phrase: String

    public init(_ location: Location, _ phrase: String) {
        self.location = location
        self.phrase = phrase
    }
}

public enum Reason: Hashable, Sendable {
    /// The reader needs a field that the writer does not write, and has no default for it. Where the writer renamed
    /// it and kept the old name as an alias, the reader does not see that.
    case fieldWithoutDefault(name: String, renamedTo: String?)
    /// The reader requires a property that messages of the writer may lack.
    case propertyNotRequired(name: String, isDeclared: Bool)
    case typeMismatch
    /// The writer may write null, the reader has no place for it.
    case nullNotAccepted
    /// No branch of the reader's union takes what the writer writes.
    case missingBranch(of: String)
    case nameMismatch
    /// Symbols of an enum, or values, that the reader does not know.
    case unknownSymbols([String])
    case fixedSize
    /// Decimals of another precision or scale.
    case decimals(reader: AvroDecimal, writer: AvroDecimal)
    /// An enum or a fixed that the reader's union has in another namespace: no incompatibility by the specification, but
    /// readers in Java find no branch for it.
    case branchOfOtherNamespace
    /// The reader's keyword is stricter than what the writer holds to.
    case constraint(keyword: String)
    /// The reader refuses a property that the writer may write; without a name, all that it does not declare.
    case contentModel(property: String?)
    /// Accord does not decide whether this holds; if it does not, there is another reason.
    indirect case undecided(why: String, otherwise: Reason)

    /// It does not stop a reader that follows the specification.
    public var isReservation: Bool { self == .branchOfOtherNamespace }

    public var isUndecided: Bool {
        if case .undecided = self { return true }
        return false
    }
}

/// A step from a type to one inside it.
public enum PathStep: Hashable, Sendable {
    case field(String)
    case element
    case mapValue
    case branch(String)

    fileprivate var isBranch: Bool {
        if case .branch = self { true } else { false }
    }
}

extension [PathStep] {
    /// `payload.legs[].price`, as messages name a place; branches of unions are left out.
    public var dotted: String {
        reduce(into: "") { text, step in
            switch step {
            case .field(let name): text += text.isEmpty ? name : ".\(name)"
            case .element: text += "[]"
            case .mapValue: text += "{}"
            case .branch: break
            }
        }
    }

    /// The place in words, `'payload.price'`; for the top of a schema, what it describes.
    public var subject: String {
        switch filter({ !$0.isBranch }) {
        case []: "the message"
        case [.mapValue]: "each further property"
        default: "'\(dotted)'"
        }
    }

    /// The names of the fields on the way.
    public var fields: [String] {
        compactMap { if case .field(let name) = $0 { name } else { nil } }
    }
}
