/// A value that may be null, or not be there at all: in JSON these are two things.
public enum Nullable<Wrapped> {
    /// There is no key, or no item.
    case absent
    case null
    case value(Wrapped)

    /// Nil is `absent`.
    public init(_ value: Wrapped?) {
        self = value.map(Self.value) ?? .absent
    }

    /// Nil for null, and for what is not there. Nil that is set is `absent`.
    public var value: Wrapped? {
        get { if case .value(let value) = self { value } else { nil } }
        set { self = Self(newValue) }
    }
}

extension Nullable: Sendable where Wrapped: Sendable {}
extension Nullable: Equatable where Wrapped: Equatable {}
extension Nullable: Hashable where Wrapped: Hashable {}

/// A `Nullable`, behind a reference or not.
public protocol NullableRepresentable {
    associatedtype Wrapped

    init(nullable: Nullable<Wrapped>)

    var nullable: Nullable<Wrapped> { get }
}

extension Nullable: NullableRepresentable {
    public init(nullable: Nullable<Wrapped>) {
        self = nullable
    }

    public var nullable: Nullable<Wrapped> { self }
}

extension Indirect: NullableRepresentable where Value: NullableRepresentable {
    public init(nullable: Nullable<Value.Wrapped>) {
        self.init(Value(nullable: nullable))
    }

    public var nullable: Nullable<Value.Wrapped> { value.nullable }
}
