/// One difference between two versions of a contract, in words.
public struct ChangeEntry: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case fieldAdded = "field-added"
        case fieldRemoved = "field-removed"
        case fieldRenamed = "field-renamed"
        case optionality
        case type
        /// Symbols of an enum, or the values of the keyword `enum`.
        case values
        case defaultValue = "default"
        /// What a keyword of JSON Schema asks of a value.
        case constraint
        case reference
        case definition
        /// Names, namespaces and aliases of types and fields.
        case name
        case documentation
        /// What no specification gives a meaning, or none that has words here.
        case attribute
        case order
        /// The same, written in another way.
        case notation
        case elsewhere
    }

    public let kind: Kind
    /// The field, `payload.legs[].price`; empty for the message and for what is about no field.
    public let path: String
    /// Without a full stop, beginning in lower case.
    public let sentence: String
}
