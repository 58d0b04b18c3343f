/// An optional, behind a reference or not.
public protocol NilRepresentable {
    associatedtype Wrapped

    init(wrapped: Wrapped?)

    var wrapped: Wrapped? { get }
}

extension Optional: NilRepresentable {
    public init(wrapped: Wrapped?) {
        self = wrapped
    }

    public var wrapped: Wrapped? { self }
}

extension Indirect: NilRepresentable where Value: NilRepresentable {
    public init(wrapped: Value.Wrapped?) {
        self.init(Value(wrapped: wrapped))
    }

    public var wrapped: Value.Wrapped? { value.wrapped }
}
