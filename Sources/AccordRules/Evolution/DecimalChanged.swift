import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let decimalChanged = Rule(
        id: "decimal-changed",
        summary: "A decimal keeps its precision and its scale.",
        rationale: """
            The scale is not written with the data: 12.50 written with a scale of 2 reads as 0.1250 with \
            a scale of 4.
            """,
        severity: .error,
        check: .typeChange { change in
            guard case .decimal(let precision, let scale)? = change.old.logicalType,
                case .decimal(let newPrecision, let newScale)? = change.new.logicalType,
                (precision, scale) != (newPrecision, newScale)
            else { return [] }
            let (was, now) = (Decimal(precision, scale), Decimal(newPrecision, newScale))
            return [
                change.finding(
                    "the decimal \(change.subject) changes from precision \(precision) and scale \(scale) to "
                        + "\(newPrecision) and \(newScale)",
                    from: change.old.place(of: scale == newScale ? "precision" : "scale"),
                    to: change.new.place(of: scale == newScale ? "precision" : "scale"),
                    help: "keep both, and give the new ones a new, optional field",
                    evidence: scale == newScale
                        ? change.evidenceOfPrecision(was, now) : change.evidenceOfScale(was, now))
            ]
        })
}

extension AvroType {
    fileprivate func place(of attribute: String) -> Place {
        guard let value = source[attribute] else { return Place(source.location, "no \(attribute)") }
        return Place(value.location, "\(attribute) \(value.summary)")
    }

    /// An unscaled number as a value: two's complement, the highest byte first (Avro 1.12, Decimal).
    fileprivate func decimal(_ digits: [Int]) -> AvroDatum {
        var bytes: [UInt8] = [0]
        for digit in digits {
            var carry = digit
            for position in bytes.indices.reversed() {
                carry += Int(bytes[position]) * 10
                bytes[position] = UInt8(carry & 0xFF)
                carry >>= 8
            }
            if carry > 0 { bytes.insert(UInt8(carry), at: 0) }
        }
        if bytes[0] >= 0x80 { bytes.insert(0, at: 0) }
        guard case .fixed(let fixed) = form else { return .bytes(bytes) }
        // A larger one is never written.
        guard fixed.size <= 1 << 16 else { return .smallest }
        return .bytes(Array(repeating: 0, count: max(fixed.size - bytes.count, 0)) + bytes.suffix(fixed.size))
    }
}

private struct Decimal {
    let precision: Int
    let scale: Int

    init(_ precision: Int, _ scale: Int) {
        self.precision = precision
        self.scale = scale
    }

    /// An unscaled number with its point.
    func text(_ digits: [Int]) -> String {
        let padded = Array(repeating: 0, count: max(scale + 1 - digits.count, 0)) + digits
        let whole = padded.dropLast(scale).map(String.init).joined()
        return scale == 0 ? whole : whole + "." + padded.suffix(scale).map(String.init).joined()
    }
}

extension Step<TypeChange> {
    /// Of numbers with hundreds of digits nobody wants to see one.
    private static var digitsLimit: Int { 100 }

    /// The digits 1250 as far as they fit, with the point in two places.
    fileprivate func evidenceOfScale(_ was: Decimal, _ now: Decimal) -> Evidence? {
        guard max(was.scale, now.scale) <= Self.digitsLimit else { return nil }
        let digits = Array([1, 2, 5, 0].prefix(was.precision))
        return evidence(.backward, of: change.old.decimal(digits), means: was.text(digits), gets: now.text(digits))
    }

    /// A number of one digit more than the smaller precision has.
    fileprivate func evidenceOfPrecision(_ was: Decimal, _ now: Decimal) -> Evidence? {
        let smaller = min(was.precision, now.precision)
        guard smaller < Self.digitsLimit else { return nil }
        let direction: Direction = was.precision > now.precision ? .backward : .forward
        let (writer, decimal) = direction.sides(old: (change.old, was), new: (change.new, now)).writer
        let digits = [1] + Array(repeating: 0, count: smaller)
        return evidence(
            direction, of: writer.decimal(digits), means: decimal.text(digits),
            gets: "more than the \(smaller) digits that it has room for")
    }
}
