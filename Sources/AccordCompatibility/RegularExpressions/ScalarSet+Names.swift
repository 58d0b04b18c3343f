/// The classes that ECMA-262 gives a name.
extension ScalarSet {
    static let lineTerminators = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029])
    static let digits = ScalarSet([0x30...0x39])
    static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    static let whiteSpace = ScalarSet([
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
        0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])

    /// The class behind `\d`, `\W` and the like.
    static func named(_ letter: Unicode.Scalar) -> ScalarSet? {
        switch letter {
        case "d": digits
        case "D": digits.complement
        case "w": wordCharacters
        case "W": wordCharacters.complement
        case "s": whiteSpace
        case "S": whiteSpace.complement
        default: nil
        }
    }
}

/// A scalar that stands for a whole class in examples; the lower its rank, the better it reads.
struct Representative: Hashable {
    let scalar: UInt32
    let rank: Int

    // a-z, 0-9, A-Z, the rest of printable ASCII, the space, what lies beyond ASCII, controls, and NUL last.
    private static let preferred: [ClosedRange<UInt32>] = [
        0x61...0x7A, 0x30...0x39, 0x41...0x5A, 0x21...0x7E, 0x20...0x20, 0xA1...0xD7FF, 0xE000...0x10FFFF,
        0x01...0xA0, 0x00...0x00,
    ]

    /// The best scalar of a set, nil if it is empty.
    init?(of set: ScalarSet) {
        for (rank, wanted) in Self.preferred.enumerated() {
            guard let range = set.ranges.first(where: { $0.overlaps(wanted) }) else { continue }
            self.init(scalar: max(range.lowerBound, wanted.lowerBound), rank: rank)
            return
        }
        return nil
    }

    private init(scalar: UInt32, rank: Int) {
        self.scalar = scalar
        self.rank = rank
    }
}
