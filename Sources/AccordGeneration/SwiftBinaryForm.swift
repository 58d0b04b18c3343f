/// How a value is written to and read from Avro's binary encoding.
indirect enum SwiftBinaryForm {
    /// One call. In the texts `$` stands for the value; an encoding that may throw says `try` itself.
    case call(encode: String, decode: String)
    /// A type that knows its own form.
    case type(String)
    /// A union of null and one other type.
    case optional(SwiftBinaryForm, nullIndex: Int)
    /// A union of null and several other types, which are a type of their own.
    case optionalUnion(String, nullIndex: Int)
    case array(SwiftBinaryForm)
    case map(SwiftBinaryForm)
}

extension SwiftBinaryForm {
    /// An expression, without `try`.
    var decoding: String {
        switch self {
        case .call(_, let decode): decode
        case .type(let name): "\(name)(from: &decoder)"
        case .optional(let inner, let nullIndex):
            "decoder.decodesValue(nullAt: \(nullIndex)) ? \(inner.decoding) : nil"
        case .optionalUnion(let name, let nullIndex): "decoder.decodeUnion(\(name).self, nullAt: \(nullIndex))"
        case .array(let inner): "decoder.decodeArray { decoder in try \(inner.decoding) }"
        case .map(let inner): "decoder.decodeMap { decoder in try \(inner.decoding) }"
        }
    }

    /// Statements for the value of an expression; names of variables end in how deep they are.
    func encode(_ value: String, into writer: inout SwiftWriter, depth: Int = 0) {
        let variable = "value\(depth == 0 ? "" : String(depth))"
        switch self {
        case .call(let encode, _): writer.line(encode.replacing("$", with: value))
        case .type: writer.line("try \(value).encode(to: &encoder)")
        case .optional(let inner, let nullIndex):
            writer.choice("if let \(variable) = \(value)") {
                $0.line("encoder.encodeIndex(\(1 - nullIndex))")
                inner.encode(variable, into: &$0, depth: depth + 1)
            } else: {
                $0.line("encoder.encodeIndex(\(nullIndex))")
            }
        case .optionalUnion(_, let nullIndex):
            writer.choice("if let \(variable) = \(value)") {
                $0.line("try \(variable).encode(to: &encoder)")
            } else: {
                $0.line("encoder.encodeIndex(\(nullIndex))")
            }
        case .array(let inner):
            writer.line("encoder.beginBlock(count: \(value).count)")
            writer.block("for \(variable) in \(value)") { inner.encode(variable, into: &$0, depth: depth + 1) }
            writer.line("encoder.endBlocks()")
        case .map(let inner):
            writer.line("encoder.beginBlock(count: \(value).count)")
            writer.block("for (key, \(variable)) in \(value)") {
                $0.line("encoder.encode(key)")
                inner.encode(variable, into: &$0, depth: depth + 1)
            }
            writer.line("encoder.endBlocks()")
        }
    }
}
