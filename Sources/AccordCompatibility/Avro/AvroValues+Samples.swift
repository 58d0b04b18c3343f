import AccordDocuments
import AccordSchemas

extension AvroValues {
    /// The outermost of the smallest value of a type.
    func smallestValue(of use: AvroTypeUse) -> AvroDatum {
        let type = schema[use]
        switch type.form {
        case .primitive(let primitive): return primitive.smallest(type.logicalType)
        case .array: return .array([])
        case .map: return .map([:])
        case .union: return .branch(smallest.branch(of: use), .smallest)
        case .record: return .record([:])
        case .enumeration(let enumeration): return .symbol(enumeration.symbols[0].name)
        // All are of one size; zeros of ASCII can be read where no logical type has a say.
        case .fixed(let fixed):
            let byte = type.logicalType == nil ? UInt8(ascii: "0") : 0
            return .bytes(Array(repeating: byte, count: fixed.size))
        }
    }

    /// A value that is not the smallest and not what a default says, where the type has one.
    func tellingValue(of use: AvroTypeUse, unlike value: Value?) -> AvroDatum {
        switch schema[use].form {
        case .primitive(let primitive):
            let candidates = primitive.telling(schema[use].logicalType)
            return candidates.first { json($0, use).line != value?.compactText } ?? .smallest
        case .enumeration(let enumeration):
            return enumeration.symbols.last { $0.name != value?.string }.map { .symbol($0.name) } ?? .smallest
        case .union(let branches):
            let telling = branches.firstIndex { !schema.isNull($0) && smallest.size(of: $0) != nil }
            return telling.map { .branch($0, tellingValue(of: branches[$0], unlike: value)) } ?? .smallest
        case .array(let items): return smallest.size(of: items) == nil ? .smallest : .array([.smallest])
        case .map(let values): return smallest.size(of: values) == nil ? .smallest : .map(["key": .smallest])
        case .record, .fixed: return .smallest
        }
    }
}

extension AvroPrimitive {
    /// Of a logical type a value that it allows (Avro 1.12, Logical Types).
    fileprivate func smallest(_ logicalType: AvroLogicalType?) -> AvroDatum {
        switch self {
        case .null: .null
        case .boolean: .boolean(false)
        case .int, .long: .integer(0)
        case .float, .double: .real(0)
        case .string: .string(logicalType == .uuid ? "00000000-0000-4000-8000-000000000000" : "")
        case .bytes: .bytes(logicalType.map(\.zero) ?? [])
        }
    }

    fileprivate func telling(_ logicalType: AvroLogicalType?) -> [AvroDatum] {
        switch self {
        case .null: []
        case .boolean: [.boolean(true), .boolean(false)]
        case .int, .long: [.integer(1), .integer(2)]
        case .float, .double: [.real(1.5), .real(2.5)]
        case .string where logicalType == .uuid: [.string("00000000-0000-4000-8000-000000000001"), .smallest]
        case .string: [.string("a"), .string("b")]
        case .bytes where logicalType == .bigDecimal: [.bytes([2, 1, 0]), .smallest]
        case .bytes: [.bytes([1]), .bytes([2])]
        }
    }
}

extension AvroLogicalType {
    /// Zero in bytes.
    fileprivate var zero: [UInt8] {
        switch self {
        case .decimal: [0]
        // The unscaled number as bytes with their length, then the scale.
        case .bigDecimal: [2, 0, 0]
        default: []
        }
    }
}
