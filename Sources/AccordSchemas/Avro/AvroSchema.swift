public import AccordDiagnostics
public import AccordDocuments

/// A schema of Avro 1.12, names resolved: all its types in one array, referring to each other by position.
public struct AvroSchema: Sendable {
    public let types: [AvroType]
    public let root: AvroTypeUse
    /// Attributes that implementations take no notice of, because they do not fit the type that they annotate.
    public let ignoredLogicalTypes: [AvroIgnoredLogicalType]

    public subscript(use: AvroTypeUse) -> AvroType { types[use.type] }
}

/// A logical type that does not fit (Avro 1.12, Logical Types).
public struct AvroIgnoredLogicalType: Sendable {
    public let reason: String
    public let source: Value
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
    let mark: TypeFingerprint

    /// Where a definition says its namespace, or has none of its own to say.
    public var namespaceLocation: Location { (source["namespace"] ?? source["name"] ?? source).location }

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

    private static let names = TextTable(allCases.map(\.rawValue))
    private static let all = allCases

    /// The type that a text names, without a `String` of it: every use of a type asks for this.
    init?(named text: Value) {
        guard let position = Self.names.position(of: text) else { return nil }
        self = Self.all[position]
    }
}

/// What records, enums and fixed have in common.
public struct AvroNamedType: Sendable {
    public let name: AvroName
    public let aliases: [AvroName]
    let source: Value

    public var doc: String? { source["doc"]?.string }

    /// The place of the attribute `name`.
    public var location: Location { source.location(of: "name") }
}

/// An object, as enums and fixed are: types are handed around far more often than they are made.
public final class AvroRecord: Sendable {
    public let naming: AvroNamedType
    public let fields: [AvroField]
    /// An error of a protocol: a record in every other respect.
    public let isError: Bool
    private let names: NameTable

    init(naming: AvroNamedType, fields: [AvroField], names: NameTable, isError: Bool) {
        self.naming = naming
        self.fields = fields
        self.names = names
        self.isError = isError
    }

    public func position(of name: String) -> Int? { names.position(of: name) { fields[$0].name } }
}

public struct AvroField: Sendable {
    public enum Order: String, Sendable {
        case ascending, descending, ignore
    }

    public let name: String
    public let type: AvroTypeUse
    public let defaultValue: Value?
    public let aliases: [String]
    public let order: Order
    public let source: Value
    let mark: TypeFingerprint

    public var doc: String? { source["doc"]?.string }

    /// The attribute `deprecated`, which is not of the specification: implementations keep it and look past it.
    public var isDeprecated: Bool { source["deprecated"]?.boolean ?? false }

    /// The place of the attribute `name`.
    public var location: Location { source.location(of: "name") }
}

public final class AvroEnum: Sendable {
    public let naming: AvroNamedType
    public let symbols: [AvroSymbol]
    /// What a reader stores in place of a symbol that it does not know.
    public let defaultSymbol: AvroSymbol?

    init(naming: AvroNamedType, symbols: [AvroSymbol], defaultSymbol: AvroSymbol?) {
        self.naming = naming
        self.symbols = symbols
        self.defaultSymbol = defaultSymbol
    }

    /// The place of the list of symbols.
    public var symbolsLocation: Location { naming.source.location(of: "symbols") }
}

public struct AvroSymbol: Sendable {
    public let name: String
    let source: Value

    public var location: Location { source.location }
}

public final class AvroFixed: Sendable {
    public let naming: AvroNamedType
    /// In bytes.
    public let size: Int

    init(naming: AvroNamedType, size: Int) {
        self.naming = naming
        self.size = size
    }

    /// The place of the attribute `size`.
    public var sizeLocation: Location { naming.source.location(of: "size") }
}

extension Value {
    fileprivate func location(of attribute: String) -> Location { (self[attribute] ?? self).location }
}
