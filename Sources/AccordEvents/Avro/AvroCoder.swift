#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes values of a type that lie in memory to bytes, and reads them from there.
///
/// There are few, one for each field, and they live as long as the types do: nothing counts references to them.
public class AvroCoder {
    /// What the types of the runtime are, by themselves, in an optional or in an array. They are told apart by a `switch`.
    enum Scalar: UInt8 {
        case none
        case boolean, int, long, float, double, string, data, uuid, decimal
        case timestamp, localTimestamp, timeOfDay, date, duration
    }

    enum Shape: UInt8 {
        case value, optional, array
    }

    private final let scalar: Scalar
    private final let shape: Shape
    final let form: AvroEncoding
    final let payload = OptionalPayload()

    init(_ scalar: Scalar = .none, _ shape: Shape = .value, as form: AvroEncoding) {
        self.scalar = scalar
        self.shape = shape
        self.form = form
    }

    /// The scalar, where it stands by itself.
    final var plainScalar: Scalar { shape == .value ? scalar : .none }

    /// For what is no scalar.
    func encodeOther(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {}

    /// For what is no scalar. Leaves the memory uninitialized where it throws.
    func decodeOther(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {}

    /// The coder of an optional, where this is one for what it holds.
    func optional<Value>(of type: Value.Type, as form: AvroEncoding) -> AvroCoder {
        guard scalar != .none, shape == .value else { return AvroOptionalCoder<Value>(self, as: form) }
        return AvroCoder(scalar, .optional, as: form)
    }

    /// The coder of an array, where this is one for its elements.
    final func array<Value>(of type: Value.Type) -> AvroCoder {
        guard scalar != .none, shape == .value else { return AvroArrayCoder<Value>(self) }
        return AvroCoder(scalar, .array, as: form)
    }
}

// What each scalar takes is not inlined, neither writing nor reading, so that the loop through the fields of a record
// stays short.

// Writing.
extension AvroCoder {
    @inline(__always)
    final func encode(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        switch scalar {
        case .none: try encodeOther(address, to: &encoder)
        case .boolean: try encode(Bool.self, address, to: &encoder)
        case .int: try encode(Int32.self, address, to: &encoder)
        case .long: try encode(Int64.self, address, to: &encoder)
        case .float: try encode(Float.self, address, to: &encoder)
        case .double: try encode(Double.self, address, to: &encoder)
        case .string: try encode(String.self, address, to: &encoder)
        case .data: try encode(Data.self, address, to: &encoder)
        case .uuid: try encode(UUID.self, address, to: &encoder)
        case .decimal: try encode(ExactDecimal.self, address, to: &encoder)
        case .timestamp: try encode(Timestamp.self, address, to: &encoder)
        case .localTimestamp: try encode(LocalTimestamp.self, address, to: &encoder)
        case .timeOfDay: try encode(TimeOfDay.self, address, to: &encoder)
        case .date: try encode(CalendarDate.self, address, to: &encoder)
        case .duration: try encode(CalendarDuration.self, address, to: &encoder)
        }
    }

    @inline(never)
    private final func encode<Value: AvroScalar>(
        _ type: Value.Type, _ address: UnsafeRawPointer, to encoder: inout AvroEncoder
    ) throws {
        switch shape {
        case .value: try Value.encode(at: address, as: form, to: &encoder)
        case .optional:
            // An optional holds its value where it lies itself.
            if case .none = address.assumingMemoryBound(to: Value?.self).pointee {
                encoder.encodeIndex(form.nullIndex)
            } else {
                encoder.encodeIndex(1 - form.nullIndex)
                payload.check(Value.self, address)
                try Value.encode(at: address, as: form, to: &encoder)
            }
        case .array:
            try address.assumingMemoryBound(to: [Value].self).pointee.withUnsafeBufferPointer { values in
                encoder.beginBlock(count: values.count)
                for position in values.indices {
                    let value = UnsafeRawPointer(values.baseAddress.unsafelyUnwrapped + position)
                    try Value.encode(at: value, as: form, to: &encoder)
                }
                encoder.endBlocks()
            }
        }
    }
}

// Reading.
extension AvroCoder {
    /// Leaves the memory uninitialized where it throws.
    @inline(__always)
    final func decode(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        switch scalar {
        case .none: try decodeOther(into: address, from: &decoder)
        case .boolean: try decode(Bool.self, into: address, from: &decoder)
        case .int: try decode(Int32.self, into: address, from: &decoder)
        case .long: try decode(Int64.self, into: address, from: &decoder)
        case .float: try decode(Float.self, into: address, from: &decoder)
        case .double: try decode(Double.self, into: address, from: &decoder)
        case .string: try decode(String.self, into: address, from: &decoder)
        case .data: try decode(Data.self, into: address, from: &decoder)
        case .uuid: try decode(UUID.self, into: address, from: &decoder)
        case .decimal: try decode(ExactDecimal.self, into: address, from: &decoder)
        case .timestamp: try decode(Timestamp.self, into: address, from: &decoder)
        case .localTimestamp: try decode(LocalTimestamp.self, into: address, from: &decoder)
        case .timeOfDay: try decode(TimeOfDay.self, into: address, from: &decoder)
        case .date: try decode(CalendarDate.self, into: address, from: &decoder)
        case .duration: try decode(CalendarDuration.self, into: address, from: &decoder)
        }
    }

    @inline(never)
    private final func decode<Value: AvroScalar>(
        _ type: Value.Type, into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder
    ) throws {
        switch shape {
        case .value:
            address.initializeMemory(as: Value.self, to: try Value.decode(as: form, from: &decoder))
        case .optional:
            let isValue = try decoder.decodesValue(nullAt: form.nullIndex)
            address.initializeMemory(as: Value?.self, to: isValue ? try Value.decode(as: form, from: &decoder) : nil)
        case .array:
            let values = try decoder.decodeArray { decoder in try Value.decode(as: form, from: &decoder) }
            address.initializeMemory(as: [Value].self, to: values)
        }
    }

    final func decode<Value>(_ type: Value.Type, from decoder: inout AvroDecoder) throws -> Value {
        try UnsafeMutablePointer.make { try decode(into: $0, from: &decoder) }
    }
}
