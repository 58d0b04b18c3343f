/// Lists the fields of a record as JSON has them.
///
/// A field is required, or has a default for where its key is missing, which is nil for `optional:`, or is left out where
/// its value is nil; `nullable:` tells null from a missing key besides. `wire:` marks values whose form in JSON is not their own `Codable` form.
// Paths are consumed, so that the lists of generated types need not release each.
public final class JSONFields<Root> {
    private(set) var members: [FieldMember] = []
    private(set) var fields: [JSONField] = []

    public func add<Value: Codable>(_ name: StaticString, _ path: consuming KeyPath<Root, Value>) {
        append(name, path, .codable(Value.self))
    }

    public func add<Value: Codable>(
        _ name: StaticString, _ path: consuming KeyPath<Root, Value>, default value: Value
    ) {
        append(name, path, .codable(Value.self), default: value)
    }

    public func add<Value: Codable>(_ name: StaticString, optional path: consuming KeyPath<Root, Value?>) {
        append(name, path, .optional(Value.self))
    }

    public func add<Value: NilRepresentable>(_ name: StaticString, omitted path: consuming KeyPath<Root, Value>)
    where Value.Wrapped: Codable {
        append(name, path, .omitted(Value.self), default: Value(wrapped: nil))
    }

    public func add<Value: JSONRepresentable>(_ name: StaticString, wire path: consuming KeyPath<Root, Value>) {
        append(name, path, .wire(Value.self))
    }

    public func add<Value: JSONRepresentable>(
        _ name: StaticString, wire path: consuming KeyPath<Root, Value>, default value: Value
    ) {
        append(name, path, .wire(Value.self), default: value)
    }

    public func add<Value: JSONRepresentable>(
        _ name: StaticString, optionalWire path: consuming KeyPath<Root, Value?>
    ) {
        append(name, path, .optionalWire(Value.self))
    }

    public func add<Value: NilRepresentable>(_ name: StaticString, omittedWire path: consuming KeyPath<Root, Value>)
    where Value.Wrapped: JSONRepresentable {
        append(name, path, .omittedWire(Value.self), default: Value(wrapped: nil))
    }

    public func add<Value: NullableRepresentable>(_ name: StaticString, nullable path: consuming KeyPath<Root, Value>)
    where Value.Wrapped: Codable {
        append(name, path, .nullable(Value.self), default: Value(nullable: .absent))
    }

    public func add<Value: NullableRepresentable>(
        _ name: StaticString, nullableWire path: consuming KeyPath<Root, Value>
    ) where Value.Wrapped: JSONRepresentable {
        append(name, path, .nullableWire(Value.self), default: Value(nullable: .absent))
    }

    /// What an object holds beside the fields listed before.
    public func addOthers<Value: Codable>(_ path: consuming KeyPath<Root, [String: Value]>) {
        append("", path, .others(Value.self, except: names))
    }

    /// What an object holds beside the fields listed before.
    public func addOthers<Value: JSONRepresentable>(wire path: consuming KeyPath<Root, [String: Value]>) {
        append("", path, .wireOthers(Value.self, except: names))
    }

    private var names: Set<String> { Set(fields.map(\.name.stringValue)) }

    private func append<Value>(
        _ name: StaticString, _ path: KeyPath<Root, Value>, _ coding: JSONCoding, default value: Value
    ) {
        append(name, path, coding) { _ = $0.initializeMemory(as: Value.self, to: value) }
    }

    private func append<Value>(
        _ name: StaticString, _ path: KeyPath<Root, Value>, _ coding: JSONCoding,
        initializeDefault: ((UnsafeMutableRawPointer) -> Void)? = nil
    ) {
        members.append(FieldMember(path))
        fields.append(
            JSONField(name: FieldName(name.description), coding: coding, initializeDefault: initializeDefault))
    }
}

/// A field as JSON has it.
struct JSONField {
    let name: FieldName
    let coding: JSONCoding
    /// What stands for a missing key; nil where the key has to be there.
    let initializeDefault: ((UnsafeMutableRawPointer) -> Void)?

    func decode(from container: KeyedDecodingContainer<FieldName>, into value: UnsafeMutableRawPointer) throws {
        if let initializeDefault, !container.contains(name) { return initializeDefault(value) }
        try coding.decode(container, name, value)
    }
}
