import AccordSchemas

extension AvroTranslator {
    func binaryForm(of use: AvroTypeUse) -> SwiftBinaryForm {
        let type = schema[use]
        if let logical = logicalForm(of: type) { return logical }
        switch type.form {
        case .primitive(let primitive): return Self.form(of: primitive)
        case .array(let items): return .array(binaryForm(of: items))
        case .map(let values): return .map(binaryForm(of: values))
        case .fixed(let fixed):
            return .call(
                encode: "try encoder.encode($, size: \(fixed.size))", decode: "decoder.decodeData(size: \(fixed.size))")
        case .record, .enumeration: return .type(self.type(of: use).text)
        case .union(let branches): return form(of: branches, type)
        }
    }

    private func form(of branches: [AvroTypeUse], _ type: AvroType) -> SwiftBinaryForm {
        let nullIndex = branches.firstIndex(where: schema.isNull)
        let others = branches.filter { !schema.isNull($0) }
        guard let nullIndex else { return .type(names.name(of: type.source) ?? "Swift.Never") }
        switch others.count {
        case 0: return .call(encode: "try encoder.encodeNullBranch($)", decode: "decoder.decodeNullBranch()")
        case 1: return .optional(binaryForm(of: others[0]), nullIndex: nullIndex)
        default: return .optionalUnion(names.name(of: type.source) ?? "Swift.Never", nullIndex: nullIndex)
        }
    }

    private static func form(of primitive: AvroPrimitive) -> SwiftBinaryForm {
        switch primitive {
        case .null: .call(encode: "try encoder.encodeNull($)", decode: "decoder.decodeNull()")
        case .boolean: .call(encode: "encoder.encode($)", decode: "decoder.decodeBool()")
        case .int: .call(encode: "encoder.encode($)", decode: "decoder.decodeInt32()")
        case .long: .call(encode: "encoder.encode($)", decode: "decoder.decodeInt64()")
        case .float: .call(encode: "encoder.encode($)", decode: "decoder.decodeFloat()")
        case .double: .call(encode: "encoder.encode($)", decode: "decoder.decodeDouble()")
        case .bytes: .call(encode: "encoder.encode($)", decode: "decoder.decodeData()")
        case .string: .call(encode: "encoder.encode($)", decode: "decoder.decodeString()")
        }
    }

    private func logicalForm(of type: AvroType) -> SwiftBinaryForm? {
        guard logical(type) != nil, let logicalType = type.logicalType else { return nil }
        var size: Int?
        if case .fixed(let fixed) = type.form { size = fixed.size }
        switch logicalType {
        case .decimal(let precision, let scale):
            let suffix = size.map { ", size: \($0)" } ?? ""
            return .call(
                encode: "try encoder.encode($, precision: \(precision), scale: \(scale)\(suffix))",
                decode: "decoder.decodeDecimal(scale: \(scale)\(suffix))")
        case .bigDecimal: return .call(encode: "encoder.encodeBig($)", decode: "decoder.decodeBigDecimal()")
        case .uuid where size != nil:
            return .call(encode: "encoder.encodeFixed($)", decode: "decoder.decodeFixedUUID()")
        case .uuid: return .call(encode: "encoder.encode($)", decode: "decoder.decodeUUID()")
        case .date: return .call(encode: "encoder.encode($)", decode: "decoder.decodeDate()")
        case .duration: return .call(encode: "encoder.encode($)", decode: "decoder.decodeDuration()")
        case .timeMillis:
            return .call(encode: "try encoder.encodeMilliseconds(of: $)", decode: "decoder.decodeTimeMilliseconds()")
        case .timeMicros:
            return .call(encode: "try encoder.encodeMicroseconds(of: $)", decode: "decoder.decodeTimeMicroseconds()")
        case .timestampMillis: return Self.count("Timestamp", "milliseconds")
        case .timestampMicros: return Self.count("Timestamp", "microseconds")
        case .timestampNanos: return Self.count("Timestamp", "nanoseconds")
        case .localTimestampMillis: return Self.count("LocalTimestamp", "milliseconds")
        case .localTimestampMicros: return Self.count("LocalTimestamp", "microseconds")
        case .localTimestampNanos: return Self.count("LocalTimestamp", "nanoseconds")
        case .custom: return nil
        }
    }

    private static func count(_ type: String, _ unit: String) -> SwiftBinaryForm {
        .call(
            encode: "try encoder.encode\(SwiftNames.type(unit))(of: $)",
            decode: "AccordEvents.\(type)(\(unit)Since1970: decoder.decodeInt64())")
    }
}
