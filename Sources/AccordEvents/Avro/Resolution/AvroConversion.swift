/// What becomes of a value that means something to both its writer and its reader: it is converted without loss, or the
/// reader refuses it. It is never taken for something else.
///
/// This is the one table of all pairs of logical types; `docs/swift.md` has it in words.
enum AvroConversion: Sendable {
    /// The bytes mean the same, or say nothing on one side: the types under the logical types decide.
    case none
    /// A count of one unit of time becomes a count of another.
    case count(from: AvroMeaning.Unit, to: AvroMeaning.Unit)
    /// A decimal becomes one of another scale, of a smaller precision, or of another form.
    case decimal
    case refused

    /// - Parameter isSameType: The types under the logical types are the same, and none is promoted to the other.
    init(from written: AvroMeaning, to wanted: AvroMeaning, isSameType: Bool) {
        self =
            switch (written, wanted) {
            case (.decimal(let precision, let scale), .decimal(let newPrecision, let newScale)):
                if scale == newScale, precision <= newPrecision {
                    .none
                } else {
                    Self.isExact(scale) && Self.isExact(newScale) ? .decimal : .refused
                }
            case (.decimal(_, let scale), .bigDecimal), (.bigDecimal, .decimal(_, let scale)):
                Self.isExact(scale) ? .decimal : .refused
            case (.time(let from), .time(let to)), (.timestamp(let from), .timestamp(let to)),
                (.localTimestamp(let from), .localTimestamp(let to)):
                from == to ? .none : .count(from: from, to: to)
            case (.plain, .plain): .none
            case (.plain, _), (_, .plain): isSameType ? .none : .refused
            default: written == wanted ? .none : .refused
            }
    }

    /// Whether `ExactDecimal` has such a scale.
    private static func isExact(_ scale: Int) -> Bool { ExactDecimal.scales.contains(scale) }
}

extension AvroMeaning.Unit {
    /// A count of this unit as one of another. Throws where the other has no whole number for it, or none of 64 bits.
    func convert(_ count: Int64, to unit: Self, _ input: borrowing AvroDecoder) throws -> Int64 {
        if rawValue < unit.rawValue {
            let (converted, isTooLarge) = count.multipliedReportingOverflow(by: unit.rawValue / rawValue)
            if !isTooLarge { return converted }
        } else {
            let (converted, rest) = count.quotientAndRemainder(dividingBy: rawValue / unit.rawValue)
            if rest == 0 { return converted }
        }
        throw input.error("\(count) \(self) are no whole number of \(unit) that 64 bits hold.")
    }
}
