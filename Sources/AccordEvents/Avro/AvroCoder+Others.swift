// Coders of what is no scalar.

final class AvroEnumCoder<Value: SymbolEnum>: AvroCoder {
    override func encodeOther(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        switch Self.symbolIndex(of: address.assumingMemoryBound(to: Value.self).pointee) {
        case .recognized(let index): encoder.encodeIndex(index)
        case .unrecognized(let unrecognized): throw AvroError.unrecognized(symbol: unrecognized.symbol)
        }
    }

    override func decodeOther(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        let index = try decoder.decodeIndex(below: Value.symbolTable.symbols.count)
        address.initializeMemory(as: Value.self, to: Value(symbolIndex: .recognized(index)))
    }

    /// Only looks at the value, which other threads may read.
    private static func symbolIndex(of value: borrowing Value) -> SymbolIndex<Value> { value.symbolIndex }
}

/// A union, which has null among its branches where it is optional.
final class AvroUnionCoder<Value: AvroUnion>: AvroCoder {
    override func optional<Wrapped>(of type: Wrapped.Type, as form: AvroEncoding) -> AvroCoder {
        AvroOptionalUnionCoder<Value>(as: form)
    }

    override func encodeOther(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        try address.assumingMemoryBound(to: Value.self).pointee.encode(to: &encoder)
    }

    override func decodeOther(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        let index = try decoder.decodeIndex(below: Value.avroBranches.count)
        address.initializeMemory(as: Value.self, to: try Value(avroBranch: index, from: &decoder))
    }
}

/// The fields are looked up late: a record may contain its own type.
final class AvroRecordCoder<Value: AvroRecord>: AvroCoder {
    override func encodeOther(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        try Value.fields.encode(address, to: &encoder)
    }

    override func decodeOther(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        try Value.fields.decode(into: address, from: &decoder)
    }
}

/// A union that has null among its branches.
final class AvroOptionalUnionCoder<Value: AvroUnion>: AvroCoder {
    override func encodeOther(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        if let value = address.assumingMemoryBound(to: Value?.self).pointee {
            try value.encode(to: &encoder)
        } else {
            encoder.encodeIndex(Value.avroBranches.nullIndex ?? 0)
        }
    }

    override func decodeOther(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        let index = try decoder.decodeIndex(below: Value.avroBranches.count)
        let value = index == Value.avroBranches.nullIndex ? nil : try Value(avroBranch: index, from: &decoder)
        address.initializeMemory(as: Value?.self, to: value)
    }
}

/// Holds values that another coder writes and reads.
class AvroHolderCoder: AvroCoder {
    final let value: AvroCoder

    init(_ value: AvroCoder, as form: AvroEncoding = .plain) {
        self.value = value
        super.init(as: form)
    }
}

/// A union of null and one other type. An optional holds its value where it lies itself.
final class AvroOptionalCoder<Value>: AvroHolderCoder {
    override func encodeOther(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        if case .none = address.assumingMemoryBound(to: Value?.self).pointee {
            encoder.encodeIndex(form.nullIndex)
        } else {
            encoder.encodeIndex(1 - form.nullIndex)
            payload.check(Value.self, address)
            try value.encode(address, to: &encoder)
        }
    }

    override func decodeOther(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        guard try decoder.decodesValue(nullAt: form.nullIndex) else {
            address.initializeMemory(as: Value?.self, to: nil)
            return
        }
        try value.decode(into: address, from: &decoder)
        let value = address.assumingMemoryBound(to: Value.self).move()
        address.initializeMemory(as: Value?.self, to: value)
    }
}

final class AvroArrayCoder<Value>: AvroHolderCoder {
    override func encodeOther(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        try address.assumingMemoryBound(to: [Value].self).pointee.withUnsafeBufferPointer { elements in
            encoder.beginBlock(count: elements.count)
            for position in elements.indices {
                try value.encode(UnsafeRawPointer(elements.baseAddress.unsafelyUnwrapped + position), to: &encoder)
            }
            encoder.endBlocks()
        }
    }

    override func decodeOther(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        let elements = try decoder.decodeArray { try value.decode(Value.self, from: &$0) }
        address.initializeMemory(as: [Value].self, to: elements)
    }
}

final class AvroMapCoder<Value>: AvroHolderCoder {
    override func encodeOther(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        let values = address.assumingMemoryBound(to: [String: Value].self).pointee
        encoder.beginBlock(count: values.count)
        for (key, element) in values {
            encoder.encode(key)
            try withUnsafePointer(to: element) { try value.encode($0, to: &encoder) }
        }
        encoder.endBlocks()
    }

    override func decodeOther(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        let values = try decoder.decodeMap { try value.decode(Value.self, from: &$0) }
        address.initializeMemory(as: [String: Value].self, to: values)
    }
}

final class AvroIndirectCoder<Value>: AvroHolderCoder {
    override func encodeOther(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        let value = address.assumingMemoryBound(to: Indirect<Value>.self).pointee.value
        try withUnsafePointer(to: value) { try self.value.encode($0, to: &encoder) }
    }

    override func decodeOther(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        let value = try value.decode(Value.self, from: &decoder)
        address.initializeMemory(as: Indirect<Value>.self, to: Indirect(value))
    }
}

/// Where a schema has no value but null, a field holds an optional that is nil.
final class AvroNullCoder: AvroCoder {
    override func optional<Value>(of type: Value.Type, as form: AvroEncoding) -> AvroCoder { self }

    override func encodeOther(_ address: UnsafeRawPointer, to encoder: inout AvroEncoder) throws {
        if let value = address.assumingMemoryBound(to: JSONValue?.self).pointee, value != .null {
            throw AvroError("The schema has no value here but null.")
        }
        if form.kind == .nullBranch { encoder.encodeIndex(0) }
    }

    override func decodeOther(into address: UnsafeMutableRawPointer, from decoder: inout AvroDecoder) throws {
        if form.kind == .nullBranch { _ = try decoder.decodeIndex(below: 1) }
        address.initializeMemory(as: JSONValue?.self, to: nil)
    }
}
