public import AccordDiagnostics
public import AccordDocuments
public import AccordSchemas

/// A field of a record or a property of an object, as rules see it.
public struct Field: Sendable {
    public let name: String
    /// The place of the name.
    public let location: Location
    public let type: Place
    public let `default`: Value?
    /// Avro: it has a default. JSON Schema: it is not required.
    public let isOptional: Bool
    /// Null comes first and is the default. Always so in JSON Schema, where absence stays visible.
    public let isNullByDefault: Bool
    public let aliases: [String]
    /// Where it stands, if only one of the two versions has it.
    public let gap: FieldGap?
    /// Avro: the field. JSON Schema: the property's schema.
    let source: Value
}

/// The two versions of one record or object.
public struct RecordChange: Sendable {
    let way: Path?
    public var path: [PathStep] { way?.steps ?? [] }
    /// The fields of both versions in the order of the new one, but for those that are known to be the same.
    public internal(set) var keptFields: [(old: Field, new: Field)]
    public let addedFields: [Field]
    public let removedFields: [Field]
    /// The place of the new record's name.
    public let location: Location
    /// Makes a message of the version that writes in a direction.
    var write: @Sendable (Direction, Showing) -> Witness? = { _, _ in nil }

    /// What a message is to show of the record.
    public enum Showing: Sendable {
        /// That a field of that name is not there.
        case absence(of: String)
        /// A value of the field, and not the one that a default stands for.
        case value(of: String, unlike: Value?)
    }

    /// A message of the version that writes in a direction; where that version has the field whose absence is to be
    /// shown, of one that does not.
    public func witness(_ direction: Direction, _ showing: Showing) -> Witness? { write(direction, showing) }

    /// Fields that bear the name of one that is gone as an alias.
    var renamedFields: [(old: Field, new: Field)] {
        var gone = Dictionary(removedFields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return addedFields.compactMap { field in
            guard let name = field.aliases.first(where: { gone[$0] != nil }) else { return nil }
            return gone.removeValue(forKey: name).map { ($0, field) }
        }
    }

    /// The change without the kept fields at some paths.
    public func leavingOut(_ paths: Set<[String]>) -> RecordChange {
        let count = (way?.fieldCount ?? 0) + 1
        let sized = paths.filter { $0.count == count }
        guard !sized.isEmpty else { return self }
        let fields = path.fields
        let names = Set(sized.filter { $0.starts(with: fields) }.compactMap(\.last))
        guard !names.isEmpty else { return self }
        var rest = self
        rest.keptFields.removeAll { names.contains($0.new.name) }
        return rest
    }
}

/// The two versions of one type of an Avro schema, paired by the way that leads there.
public struct TypeChange: Sendable {
    let way: Path?
    public var path: [PathStep] { way?.steps ?? [] }
    public let old: AvroType
    public let new: AvroType
    /// What stands at the places where the types are used.
    public let oldPlace: Place
    public let newPlace: Place
    /// The names of a union's branches in their order; empty for other types.
    public let oldBranches: [String]
    public let newBranches: [String]
    /// Makes a message of the version that writes in a direction.
    let write: @Sendable (Direction, AvroDatum) -> Witness?

    /// A message of the version that writes in a direction, with a value of the type.
    public func witness(_ direction: Direction, holding value: AvroDatum) -> Witness? { write(direction, value) }
}

/// Two places that belong together, as they are written.
struct WrittenPair: Sendable {
    /// Uses of types of Avro, or positions of JSON Schemas.
    enum Places: Sendable {
        case avro(old: AvroTypeUse, new: AvroTypeUse)
        case json(old: Int, new: Int)
    }

    let way: Path?
    let places: Places
    /// The types that are used here have not been paired before.
    var isFirst = true
    /// Nobody looked inside: both are written the same and mean the same.
    var isPassedOver = false
    /// Where both are records or objects, what became of their fields.
    var record: RecordChange?

    var path: [PathStep] { way?.steps ?? [] }
}

/// Everything that two versions have in common, pair by pair.
public struct SchemaChanges: Sendable {
    public internal(set) var records: [RecordChange] = []
    public internal(set) var types: [TypeChange] = []
    /// Every two types or subschemas that were paired, as they are written; only where the text is asked for.
    var written: [WrittenPair] = []

    /// Two schemas of thousands of types may have as many pairs as the product of both. The relation decides nothing about
    /// as many.
    static let mostPairs = 200_000

    /// How closely two versions are looked at.
    enum Depth {
        /// Types that are known to be the same but for docs and layout are passed over.
        case meaning
        /// Only what is written the same is passed over, and fields are followed through their renames.
        case text
    }

    public init(from old: Schema, to new: Schema) { self.init(from: old, to: new, reach: .meaning) }

    init(from old: Schema, to new: Schema, reach: Depth) {
        switch (old, new) {
        case (.avro(let old), .avro(let new)): self = AvroChanges.between(old, new, reach)
        case (.json(let old), .json(let new)): self = JSONSchemaChanges.between(old, new, reach)
        default: break
        }
    }

    init() {}
}
