/// SHA-256 (FIPS 180-4).
enum SHA256 {
    static func digest(of message: [UInt8]) -> [UInt8] {
        var state = initial
        let padded = padded(message)
        for start in stride(from: 0, to: padded.count, by: 64) { compress(padded[start..<start + 64], into: &state) }
        return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
    }

    /// The message, a bit, zeros, and the number of its bits, to a whole number of blocks.
    private static func padded(_ message: [UInt8]) -> [UInt8] {
        var result = message + [0x80]
        result += Array(repeating: 0, count: (120 - result.count % 64) % 64)
        let bits = UInt64(message.count) * 8
        return result + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
    }

    private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
        let words = schedule(block)
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for round in 0..<64 {
            let choice = e & f ^ ~e & g
            let word = constants[round] &+ words[round]
            let first = h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice &+ word
            let majority = a & b ^ a & c ^ b & c
            let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ second)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }

    private static func schedule(_ block: ArraySlice<UInt8>) -> [UInt32] {
        let bytes = Array(block)
        var words = stride(from: 0, to: 64, by: 4).map { start in
            bytes[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for index in 16..<64 {
            let (early, late) = (words[index - 15], words[index - 2])
            let first = early.rotated(7) ^ early.rotated(18) ^ early >> 3
            let second = late.rotated(17) ^ late.rotated(19) ^ late >> 10
            words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
        }
        return words
    }

    private static let primes = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }

    /// The first bits behind the point of the square roots of eight primes.
    private static let initial = primes.prefix(8).map { fraction(of: $0, power: 2) }

    /// The first bits behind the point of the cube roots of 64 primes.
    private static let constants = primes.map { fraction(of: $0, power: 3) }

    /// The largest number whose power, in units of 2^-32, is not above the prime; of it, the lower 32 bits.
    private static func fraction(of prime: Int, power: Int) -> UInt32 {
        var root: UInt64 = 0
        for bit in (0..<37).reversed() {
            let candidate = root | 1 << UInt64(bit)
            let product = (0..<power).reduce(UInt128(1)) { result, _ in result * UInt128(candidate) }
            if product <= UInt128(prime) << UInt128(32 * power) { root = candidate }
        }
        return UInt32(truncatingIfNeeded: root)
    }
}

extension UInt32 {
    fileprivate func rotated(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
