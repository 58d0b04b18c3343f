public import AccordDiagnostics
public import AccordDocuments

/// A schema of Avro 1.12, names resolved: all its types in one array, referring to each other by position.
public struct AvroSchema: Sendable {
    public let types: [AvroType]
    public let root: AvroTypeUse

    public subscript(use: AvroTypeUse) -> AvroType { types[use.type] }
}

/// A place in a schema where a type is used: its definition, or a reference to it by name.
public struct AvroTypeUse: Sendable {
    /// Position in the schema's array of types.
    public let type: Int
    public let source: Value

    public var location: Location { source.location }
}

public struct AvroType: Sendable {
    public enum Form: Sendable {
        case primitive(AvroPrimitive)
        case array(AvroTypeUse)
        case map(AvroTypeUse)
        case union([AvroTypeUse])
        case record(AvroRecord)
        case enumeration(AvroEnum)
        case fixed(AvroFixed)
    }

    public let form: Form
    /// Nil where the attribute is absent or does not fit the type, in which case implementations ignore it
    /// (Avro 1.12, Logical Types).
    public let logicalType: AvroLogicalType?
    /// The definition.
    public let source: Value

    public var name: AvroNamedType? {
        switch form {
        case .record(let record): record.naming
        case .enumeration(let enumeration): enumeration.naming
        case .fixed(let fixed): fixed.naming
        default: nil
        }
    }
}

public enum AvroPrimitive: String, Sendable, CaseIterable {
    case null, boolean, int, long, float, double, bytes, string
}

/// What records, enums and fixed have in common.
public struct AvroNamedType: Sendable {
    public let name: AvroName
    public let aliases: [AvroName]
    public let doc: String?
    /// The place of the attribute `name`.
    public let location: Location
}

public struct AvroRecord: Sendable {
    public let naming: AvroNamedType
    public let fields: [AvroField]
    /// An error of a protocol: a record in every other respect.
    public let isError: Bool
}

public struct AvroField: Sendable {
    public enum Order: String, Sendable {
        case ascending, descending, ignore
    }

    public let name: String
    public let type: AvroTypeUse
    public let defaultValue: Value?
    public let aliases: [String]
    public let doc: String?
    public let order: Order
    public let source: Value
    /// The place of the attribute `name`.
    public let location: Location
}

public struct AvroEnum: Sendable {
    public let naming: AvroNamedType
    public let symbols: [AvroSymbol]
    /// What a reader stores in place of a symbol that it does not know.
    public let defaultSymbol: AvroSymbol?
    /// The place of the list of symbols.
    public let symbolsLocation: Location
}

public struct AvroSymbol: Sendable {
    public let name: String
    public let location: Location
}

public struct AvroFixed: Sendable {
    public let naming: AvroNamedType
    /// In bytes.
    public let size: Int
    /// The place of the attribute `size`.
    public let sizeLocation: Location
}
