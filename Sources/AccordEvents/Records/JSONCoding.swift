/// How a value in memory is written to and read from a field of JSON.
struct JSONCoding {
    typealias Encode =
        (UnsafeRawPointer, inout KeyedEncodingContainer<FieldName>, FieldName) throws -> Void
    typealias Decode =
        (KeyedDecodingContainer<FieldName>, FieldName, UnsafeMutableRawPointer) throws -> Void

    let encode: Encode
    let decode: Decode

    private init<Value>(
        _ encode: @escaping (Value, inout KeyedEncodingContainer<FieldName>, FieldName) throws -> Void,
        _ decode: @escaping (KeyedDecodingContainer<FieldName>, FieldName) throws -> Value
    ) {
        self.encode = { try encode($0.assumingMemoryBound(to: Value.self).pointee, &$1, $2) }
        self.decode = { $2.initializeMemory(as: Value.self, to: try decode($0, $1)) }
    }
}

extension JSONCoding {
    static func codable<Value: Codable>(_ type: Value.Type) -> JSONCoding {
        primitive(type)
            ?? JSONCoding({ try $1.encode($0, forKey: $2) }, { try $0.decode(Value.self, forKey: $1) })
    }

    /// Of the types that coders have methods of their own for.
    private static func primitive(_ type: Any.Type) -> JSONCoding? {
        if type == String.self {
            return JSONCoding({ try $1.encode($0, forKey: $2) }, { try $0.decode(String.self, forKey: $1) })
        }
        if type == Int64.self {
            return JSONCoding({ try $1.encode($0, forKey: $2) }, { try $0.decode(Int64.self, forKey: $1) })
        }
        if type == Int32.self {
            return JSONCoding({ try $1.encode($0, forKey: $2) }, { try $0.decode(Int32.self, forKey: $1) })
        }
        if type == Bool.self {
            return JSONCoding({ try $1.encode($0, forKey: $2) }, { try $0.decode(Bool.self, forKey: $1) })
        }
        if type == Double.self {
            return JSONCoding({ try $1.encode($0, forKey: $2) }, { try $0.decode(Double.self, forKey: $1) })
        }
        return nil
    }

    static func wire<Value: WireRepresentable>(_ type: Value.Type) -> JSONCoding {
        JSONCoding({ try $1.encodeWire($0, forKey: $2) }, { try $0.decodeWire(Value.self, forKey: $1) })
    }

    /// A key that is there holds a value: null is none.
    static func omitted<Value: NilRepresentable>(_ type: Value.Type) -> JSONCoding where Value.Wrapped: Codable {
        JSONCoding(
            { try $1.encodeIfPresent($0.wrapped, forKey: $2) },
            { Value(wrapped: try $0.decode(Value.Wrapped.self, forKey: $1)) })
    }

    static func omittedWire<Value: NilRepresentable>(_ type: Value.Type) -> JSONCoding
    where Value.Wrapped: WireRepresentable {
        JSONCoding(
            { try $1.encodeWireIfPresent($0.wrapped, forKey: $2) },
            { Value(wrapped: try $0.decodeWire(Value.Wrapped.self, forKey: $1)) })
    }

    static func others<Value: Codable>(_ type: Value.Type, except known: Set<String>) -> JSONCoding {
        JSONCoding(
            { values, container, _ in try container.encodeOthers(values, except: known) },
            { container, _ in try container.decodeOthers(except: known) as [String: Value] })
    }

    static func wireOthers<Value: WireRepresentable>(_ type: Value.Type, except known: Set<String>) -> JSONCoding {
        JSONCoding(
            { values, container, _ in try container.encodeWireOthers(values, except: known) },
            { container, _ in try container.decodeWireOthers(except: known) as [String: Value] })
    }
}
