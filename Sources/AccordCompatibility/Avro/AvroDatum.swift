/// A value of an Avro type, as far as it matters; what is left open is the smallest value of its type.
public indirect enum AvroDatum: Sendable {
    case smallest
    case null
    case boolean(Bool)
    /// An int or a long.
    case integer(Int64)
    /// A float or a double.
    case real(Double)
    /// Bytes or a fixed.
    case bytes([UInt8])
    case string(String)
    /// A symbol of an enum; one that the enum does not know stands behind the others, where it would be added.
    case symbol(String)
    case array([AvroDatum])
    case map([String: AvroDatum])
    /// Fields by their positions.
    case record([Int: AvroDatum])
    /// The value of the union's branch at a position.
    case branch(Int, AvroDatum)

    /// The smallest value around this one in which a step leads to it.
    func behind(_ step: AvroStep) -> AvroDatum {
        switch step {
        case .field(let position): .record([position: self])
        case .element: .array([self])
        case .mapValue: .map(["key": self])
        case .branch(let position): .branch(position, self)
        }
    }
}

/// A step from a value to one inside it.
enum AvroStep: Sendable {
    case field(Int)
    case element
    case mapValue
    case branch(Int)
}
