import AccordDocuments
import AccordSchemas

/// What is known of a value that is looked for: a conjunction of literals, taken apart as far as it has been.
struct Cell {
    var types = TypeSet.all
    /// The value is one of these.
    var candidates: [Instance]?
    /// And none of these.
    var excluded: Set<Instance> = []
    /// Schemas whose own keywords hold.
    var holding: [SchemaUse] = []
    /// Keywords that do not.
    var broken: [BrokenKeyword] = []
    /// Properties that are there, and that are not.
    var present: Set<String> = []
    var absent: Set<String> = []
    /// Undeclared properties that the writer leaves out.
    var omitted = OmittedNames.nothing
    /// A number is not whole.
    var isFractional = false
    /// A number is whole and written with a fraction.
    var isWholeFraction = false
    /// Keywords that nobody looks into: the value may not exist after all.
    var opaque: [OpaqueKeyword] = []
    var asserted: Set<Literal> = []
    /// Ways of which one has to be gone.
    var choices: [[Way]] = []

    /// Whether a value equals one of those that it is not.
    func excludes(_ value: Instance) -> Bool { !excluded.isEmpty && excluded.contains(value.normalized) }
}

/// One way in which a disjunction may hold: what it adds to a cell.
struct Way: Hashable {
    var literals: [Literal] = []
    var types: TypeSet?
    var broken: [BrokenKeyword] = []
    var present: Set<String> = []
    var absent: Set<String> = []
    var excluded: [Instance] = []
    /// A number is not whole.
    var isFractional = false
    /// A number is whole and written with a fraction, which draft 4 takes for no integer.
    var isWholeFraction = false
    var opaque: OpaqueKeyword?

    var isOfLiteralsAlone: Bool { self == Way(literals: literals) }
}

extension [Way] {
    /// Each once, in the order of the first.
    var unique: [Way] {
        var seen: Set<Way> = []
        return filter { seen.insert($0).inserted }
    }
}

/// A keyword of a schema that a value violates.
struct BrokenKeyword: Hashable, Sendable {
    enum Keyword: Hashable, Sendable {
        case minimum, maximum, multipleOf
        case minLength, maxLength, pattern, format
        case minItems, maxItems, uniqueItems
        case prefixItem(Int)
        case items, tooFewContained, tooManyContained
        case minProperties, maxProperties
        case property(String)
        case patternProperty(Int)
        case additionalProperties, unevaluatedProperties, propertyNames
    }

    let use: SchemaUse
    let keyword: Keyword
}

/// A keyword that Accord does not look into, holding or violated.
struct OpaqueKeyword: Hashable, Sendable {
    let use: SchemaUse
    let keyword: String
    let isPositive: Bool
}

/// A value that is looked for.
struct Goal: Hashable, Sendable {
    var literals: Set<Literal>
    /// Names of properties are texts.
    var isText = false
    var excluded: Set<Instance> = []
    /// The value is an object that has these properties.
    var present: Set<String>?

    init(_ literals: some Sequence<Literal>, isText: Bool = false, present: Set<String>? = nil) {
        self.literals = Set(literals)
        self.isText = isText
        self.present = present
    }

    var asWritten: Goal {
        var goal = self
        goal.literals = Set(literals.map { Literal(use: $0.use.asWritten, isPositive: $0.isPositive) })
        return goal
    }
}
