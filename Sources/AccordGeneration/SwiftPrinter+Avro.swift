import AccordSchemas

// Avro's binary encoding (Avro 1.12, Binary Encoding).
extension SwiftPrinter {
    mutating func printAvroContract(_ avro: SwiftMessage.Avro) {
        writer.line("\(access) static let avro = AccordEvents.AvroContract(")
        writer.inside { inner in
            inner.literal("schema: ", avro.wire.text, ",")
            let end = avro.releases.isEmpty ? ")" : ","
            inner.line("fingerprint: \(Self.hexadecimal(avro.wire.fingerprint))\(end)")
            guard !avro.releases.isEmpty else { return }
            inner.line("releases: [")
            for release in avro.releases {
                inner.inside {
                    $0.line("AccordEvents.AvroContract.Release(")
                    $0.inside {
                        $0.line(
                            "version: \"\(release.version)\", fingerprint: \(Self.hexadecimal(release.fingerprint)),")
                        $0.literal("schema: ", release.text, "),")
                    }
                }
            }
            inner.line("])")
        }
        writer.line()
    }

    private static func hexadecimal(_ number: UInt64) -> String { "0x" + String(number, radix: 16, uppercase: true) }

    /// An envelope that the contract declares itself: its fields, and those of its header, in its own order.
    mutating func printBinaryEnvelope(_ fields: [SwiftMessage.EnvelopeField]) {
        writer.line()
        writer.block("\(access) init(from decoder: inout AccordEvents.AvroDecoder) throws") { inner in
            inner.line("try decoder.enter()")
            for field in fields {
                switch field {
                case .payload: inner.line("let payload = try Payload(from: &decoder)")
                case .header(let header): for part in header { inner.line(part.decoding) }
                }
            }
            inner.line("self.header = AccordEvents.EventHeader(")
            inner.inside {
                $0.line("eventID: eventID, timestamp: timestamp, source: source, version: version)")
            }
            inner.line("self.payload = payload")
            inner.line("decoder.leave()")
        }
        writer.line()
        writer.block("\(access) func encode(to encoder: inout AccordEvents.AvroEncoder) throws") { inner in
            inner.line("try encoder.enter()")
            for field in fields {
                switch field {
                case .payload: inner.line("try self.payload.encode(to: &encoder)")
                case .header(let header): for part in header { inner.line(part.encoding) }
                }
            }
            inner.line("encoder.leave()")
        }
    }

    mutating func printBinaryCoding(of union: SwiftUnion) {
        writer.line()
        writer.line("\(access) static let avroBranches = AccordEvents.AvroBranches { branches in")
        writer.inside { inner in
            // A union may have thousands of branches.
            let cases = Dictionary(uniqueKeysWithValues: union.cases.map { ($0.index, $0) })
            for index in 0..<union.branchCount { inner.line(cases[index]?.entry ?? "branches.addNull()") }
        }
        writer.line("}")
        writer.line()
        writer.block("\(access) init(avroBranch index: Swift.Int, from decoder: inout AccordEvents.AvroDecoder) throws")
        {
            inner in
            inner.line("switch index {")
            for (position, found) in union.cases.enumerated() {
                let label = position == union.cases.count - 1 ? "default" : "case \(found.index)"
                let decoding = "Self.avroBranches.decode(\(found.type.text).self, at: \(found.index), from: &decoder)"
                inner.line("\(label): self = .\(SwiftNames.escaped(found.name))(try \(decoding))")
            }
            inner.line("}")
        }
        writer.line()
        writer.block("\(access) func encode(to encoder: inout AccordEvents.AvroEncoder) throws") { inner in
            inner.line("switch self {")
            for found in union.cases {
                let encoding = "Self.avroBranches.encode(value, at: \(found.index), to: &encoder)"
                inner.line("case .\(SwiftNames.escaped(found.name))(let value): try \(encoding)")
            }
            inner.line(
                "case .unrecognized(let value): throw AccordEvents.AvroError.unrecognized(branch: value.branch)")
            inner.line("}")
        }
    }
}

extension SwiftUnion.Case {
    fileprivate var entry: String {
        "branches.add(\(type.text).self\(binaryForm == ".plain" ? "" : ", as: \(binaryForm)"))"
    }
}

extension SwiftMessage.HeaderField {
    fileprivate var decoding: String {
        if let symbols { return "let \(name) = try decoder.decodeSymbol(of: \(Self.list(symbols)))" }
        return switch StandardHeader(rawValue: name) {
        case .eventID: "let eventID = try decoder.decodeEventID()"
        case .timestamp: "let timestamp = try decoder.decodeText(AccordEvents.Timestamp.self)"
        default: "let \(name) = try decoder.decodeString()"
        }
    }

    fileprivate var encoding: String {
        if let symbols { return "try encoder.encode(symbol: self.header.\(name), of: \(Self.list(symbols)))" }
        return switch StandardHeader(rawValue: name) {
        case .eventID: "try encoder.encodeEventID(self.header.eventID)"
        case .timestamp: "try encoder.encodeText(self.header.timestamp)"
        default: "encoder.encode(self.header.\(name))"
        }
    }

    private static func list(_ symbols: [String]) -> String { SwiftLiteral.array(symbols.map(SwiftLiteral.string)) }
}
