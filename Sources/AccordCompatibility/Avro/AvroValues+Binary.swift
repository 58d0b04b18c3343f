import AccordSchemas

/// Avro 1.12, Binary Encoding.
extension AvroValues {
    func binary(_ datum: AvroDatum) -> [UInt8] {
        var bytes: [UInt8] = []
        append(datum, schema.root, to: &bytes)
        return bytes
    }

    private func append(_ datum: AvroDatum, _ use: AvroTypeUse, to bytes: inout [UInt8]) {
        switch datum {
        case .smallest: append(smallestValue(of: use), use, to: &bytes)
        case .null: break
        case .boolean(let value): bytes.append(value ? 1 : 0)
        case .integer(let value): bytes.append(long: value)
        case .real(let value): append(value, use, to: &bytes)
        case .bytes(let value):
            if schema[use].isOfVariableSize { bytes.append(long: Int64(value.count)) }
            bytes += value
        case .string(let text):
            bytes.append(long: Int64(text.utf8.count))
            bytes += text.utf8
        case .symbol(let name): bytes.append(long: Int64(ordinal(of: name, in: use)))
        case .array(let elements): append(elements.map { (nil, $0) }, .element, use, to: &bytes)
        case .map(let entries):
            append(entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, .mapValue, use, to: &bytes)
        case .record(let given):
            for (position, field) in fields(of: use) {
                append(given[position] ?? .smallest, field.type, to: &bytes)
            }
        case .branch(let position, let value):
            bytes.append(long: Int64(position))
            append(value, schema.type(behind: .branch(position), from: use), to: &bytes)
        }
    }

    private func append(_ value: Double, _ use: AvroTypeUse, to bytes: inout [UInt8]) {
        if case .primitive(.float) = schema[use].form {
            bytes.append(littleEndian: Float(value).bitPattern)
        } else {
            bytes.append(littleEndian: value.bitPattern)
        }
    }

    /// One block of items, and the one without items that ends them.
    private func append(
        _ items: [(key: String?, value: AvroDatum)], _ step: AvroStep, _ use: AvroTypeUse, to bytes: inout [UInt8]
    ) {
        let inner = schema.type(behind: step, from: use)
        if !items.isEmpty { bytes.append(long: Int64(items.count)) }
        for (key, value) in items {
            if let key {
                bytes.append(long: Int64(key.utf8.count))
                bytes += key.utf8
            }
            append(value, inner, to: &bytes)
        }
        bytes.append(0)
    }

    private func ordinal(of symbol: String, in use: AvroTypeUse) -> Int {
        guard case .enumeration(let enumeration) = schema[use].form else { return 0 }
        return enumeration.symbols.firstIndex { $0.name == symbol } ?? enumeration.symbols.count
    }
}

extension AvroType {
    /// Bytes, and not a fixed.
    fileprivate var isOfVariableSize: Bool {
        if case .fixed = form { return false }
        return true
    }
}

extension [UInt8] {
    /// Zig-zag, seven bits a byte, the lowest first.
    fileprivate mutating func append(long value: Int64) {
        var rest = UInt64(bitPattern: (value << 1) ^ (value >> 63))
        while rest > 0x7F {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    fileprivate mutating func append<Bits: FixedWidthInteger>(littleEndian bits: Bits) {
        for byte in 0..<(Bits.bitWidth / 8) { append(UInt8(truncatingIfNeeded: bits >> (8 * byte))) }
    }
}
