/// A type that coders have methods of their own for.
protocol JSONPrimitive {
    init(from container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws

    static func ifPresent(in container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws -> Self?

    func encode(to container: inout KeyedEncodingContainer<FieldName>, _ name: FieldName) throws
}

extension JSONPrimitive {
    static var coding: JSONCoding {
        JSONCoding({ try $0.encode(to: &$1, $2) }, { try Self(from: $0, $1) })
    }

    /// A key that is missing is nil, and so is null.
    static var optionalCoding: JSONCoding {
        JSONCoding(
            { value, container, name in
                if let value { try value.encode(to: &container, name) } else { try container.encodeNil(forKey: name) }
            },
            { try Self.ifPresent(in: $0, $1) })
    }
}

extension String: JSONPrimitive {
    init(from container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws {
        self = try container.decode(String.self, forKey: name)
    }

    static func ifPresent(in container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws -> String? {
        try container.decodeIfPresent(String.self, forKey: name)
    }

    func encode(to container: inout KeyedEncodingContainer<FieldName>, _ name: FieldName) throws {
        try container.encode(self, forKey: name)
    }
}

extension Int64: JSONPrimitive {
    init(from container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws {
        self = try container.decode(Int64.self, forKey: name)
    }

    static func ifPresent(in container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws -> Int64? {
        try container.decodeIfPresent(Int64.self, forKey: name)
    }

    func encode(to container: inout KeyedEncodingContainer<FieldName>, _ name: FieldName) throws {
        try container.encode(self, forKey: name)
    }
}

extension Int32: JSONPrimitive {
    init(from container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws {
        self = try container.decode(Int32.self, forKey: name)
    }

    static func ifPresent(in container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws -> Int32? {
        try container.decodeIfPresent(Int32.self, forKey: name)
    }

    func encode(to container: inout KeyedEncodingContainer<FieldName>, _ name: FieldName) throws {
        try container.encode(self, forKey: name)
    }
}

extension Bool: JSONPrimitive {
    init(from container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws {
        self = try container.decode(Bool.self, forKey: name)
    }

    static func ifPresent(in container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws -> Bool? {
        try container.decodeIfPresent(Bool.self, forKey: name)
    }

    func encode(to container: inout KeyedEncodingContainer<FieldName>, _ name: FieldName) throws {
        try container.encode(self, forKey: name)
    }
}

extension Double: JSONPrimitive {
    init(from container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws {
        self = try container.decode(Double.self, forKey: name)
    }

    static func ifPresent(in container: KeyedDecodingContainer<FieldName>, _ name: FieldName) throws -> Double? {
        try container.decodeIfPresent(Double.self, forKey: name)
    }

    func encode(to container: inout KeyedEncodingContainer<FieldName>, _ name: FieldName) throws {
        try container.encode(self, forKey: name)
    }
}
