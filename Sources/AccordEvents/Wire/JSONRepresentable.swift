/// A value whose form on the wire is not its own `Codable` form.
public protocol JSONRepresentable {
    associatedtype Wire: Codable

    /// Throws, preferably a `WireError`, when the wire form stands for no value.
    init(wire: Wire) throws

    var wire: Wire { get }
}

extension Optional: JSONRepresentable where Wrapped: JSONRepresentable {
    public init(wire: Wrapped.Wire?) throws {
        self = try wire.map(Wrapped.init(wire:))
    }

    public var wire: Wrapped.Wire? { map(\.wire) }
}

extension Array: JSONRepresentable where Element: JSONRepresentable {
    public init(wire: [Element.Wire]) throws {
        self = try wire.enumerated().map { index, element in
            try WireError.located(at: "Index \(index)") { try Element(wire: element) }
        }
    }

    public var wire: [Element.Wire] { map(\.wire) }
}

extension Dictionary: JSONRepresentable where Key == String, Value: JSONRepresentable {
    public init(wire: [String: Value.Wire]) throws {
        self.init(minimumCapacity: wire.count)
        for (key, value) in wire {
            self[key] = try WireError.located(at: key) { try Value(wire: value) }
        }
    }

    public var wire: [String: Value.Wire] { mapValues(\.wire) }
}
