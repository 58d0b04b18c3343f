/// Lists the fields of a record of Avro, for JSON and for the binary encoding.
///
/// A field is required in JSON, or has a default for where its key is missing, which is nil for `optional:`. `wire:` marks
/// values whose form in JSON is not their own `Codable` form, `as:` those whose form in bytes their type does not tell.
public final class AvroFields<Root> {
    let json = JSONFields<Root>()
    private(set) var fields: [AvroField] = []

    public func add<Value: AvroValue & Codable>(
        _ name: StaticString, _ path: consuming KeyPath<Root, Value>, as form: AvroEncoding? = nil
    ) {
        json.add(name, path)
        append(Value.self, form)
    }

    public func add<Value: AvroValue & Codable>(
        _ name: StaticString, _ path: consuming KeyPath<Root, Value>, as form: AvroEncoding? = nil, default value: Value
    ) {
        json.add(name, path, default: value)
        append(Value.self, form)
    }

    public func add<Value: AvroValue & Codable>(
        _ name: StaticString, optional path: consuming KeyPath<Root, Value?>, as form: AvroEncoding? = nil
    ) {
        json.add(name, optional: path)
        append(Value?.self, form)
    }

    public func add<Value: AvroValue & JSONRepresentable>(
        _ name: StaticString, wire path: consuming KeyPath<Root, Value>, as form: AvroEncoding? = nil
    ) {
        json.add(name, wire: path)
        append(Value.self, form)
    }

    public func add<Value: AvroValue & JSONRepresentable>(
        _ name: StaticString, wire path: consuming KeyPath<Root, Value>, as form: AvroEncoding? = nil,
        default value: Value
    ) {
        json.add(name, wire: path, default: value)
        append(Value.self, form)
    }

    public func add<Value: AvroValue & JSONRepresentable>(
        _ name: StaticString, optionalWire path: consuming KeyPath<Root, Value?>, as form: AvroEncoding? = nil
    ) {
        json.add(name, optionalWire: path)
        append(Value?.self, form)
    }

    private func append<Value: AvroValue>(_ type: Value.Type, _ form: AvroEncoding?) {
        let coder = Value.avroCoder(as: form ?? .plain)
        fields.append(
            AvroField(
                offset: json.members[fields.count].offset, scalar: coder.plainScalar, coder: .passRetained(coder)))
    }
}

/// A field as the binary encoding has it.
struct AvroField {
    let offset: Int
    /// What is written and read here, without a call; `none` leaves it to the coder.
    let scalar: AvroCoder.Scalar
    let coder: Unmanaged<AvroCoder>

    @inline(__always)
    func encode(_ record: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        let address = record + offset
        switch scalar {
        case .string: String.encode(at: address, as: .plain, to: &encoder)
        case .long: encoder.encode(address.load(as: Int64.self))
        case .int: encoder.encode(address.load(as: Int32.self))
        case .double: encoder.encode(address.load(as: Double.self))
        case .boolean: encoder.encode(address.load(as: Bool.self))
        default: try coder._withUnsafeGuaranteedRef { try $0.encode(address, to: &encoder) }
        }
    }

    @inline(__always)
    func decode(into record: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        let address = record + offset
        switch scalar {
        case .string: address.initializeMemory(as: String.self, to: try decoder.decodeString())
        case .long: address.initializeMemory(as: Int64.self, to: try decoder.decodeInt64())
        case .int: address.initializeMemory(as: Int32.self, to: try decoder.decodeInt32())
        case .double: address.initializeMemory(as: Double.self, to: try decoder.decodeDouble())
        case .boolean: address.initializeMemory(as: Bool.self, to: try decoder.decodeBool())
        default: try coder._withUnsafeGuaranteedRef { try $0.decode(into: address, from: &decoder) }
        }
    }
}
