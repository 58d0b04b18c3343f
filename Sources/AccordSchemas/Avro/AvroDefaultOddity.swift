public import AccordDiagnostics
public import AccordDocuments

/// A default that the specification allows, and that not every implementation takes.
public struct AvroDefaultOddity: Sendable {
    public enum Kind: Sendable {
        /// A value of another branch of a union than the first. Up to Avro 1.11 only that may be the default's.
        case laterBranch(AvroTypeUse, first: AvroTypeUse)
        /// An object has a key that is no field of its record. Most implementations look past it, others refuse it.
        case unknownField(String, of: AvroRecord)
    }

    public let kind: Kind
    /// The field that has the default.
    public let field: String
    public let value: Value
    public let location: Location
}

extension AvroSchema {
    public var oddDefaults: [AvroDefaultOddity] { AvroDefaultCheck.oddities(in: self) }
}
