/// A value that a field of Avro may hold.
public protocol AvroValue: Sendable {
    static func avroCoder(as form: AvroEncoding) -> AvroCoder
}

extension SymbolEnum {
    @export(interface)
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroEnumCoder<Self>(as: form) }
}

extension AvroRecord {
    @export(interface)
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroRecordCoder<Self>(as: form) }
}

extension AvroUnion {
    @export(interface)
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroUnionCoder<Self>(as: form) }
}

extension Optional: AvroValue where Wrapped: AvroValue {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder {
        Wrapped.avroCoder(as: form.unwrapped).optional(of: Wrapped.self, as: form)
    }
}

extension Array: AvroValue where Element: AvroValue {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder {
        Element.avroCoder(as: form).array(of: Element.self)
    }
}

extension Dictionary: AvroValue where Key == String, Value: AvroValue {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroMapCoder<Value>(Value.avroCoder(as: form)) }
}

extension Indirect: AvroValue where Value: AvroValue {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder {
        AvroIndirectCoder<Value>(Value.avroCoder(as: form))
    }
}

/// Null alone: what fields hold is an optional of it.
extension JSONValue: AvroValue {
    public static func avroCoder(as form: AvroEncoding) -> AvroCoder { AvroNullCoder(as: form) }
}
