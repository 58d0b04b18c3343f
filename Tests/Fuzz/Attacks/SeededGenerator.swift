/// SplitMix64: numbers that a seed determines, the same on every machine.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64
    private var drawsBeforeChange: Int?

    public init(seed: UInt64) { state = seed }

    /// A generator of its own for each name: none depends on another.
    public init(seed: UInt64, name: String) {
        self.init(seed: name.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) })
    }

    /// The same numbers but for one, so that what is made of them is the same but for a part.
    func changed(after draws: Int) -> SeededGenerator {
        var copy = self
        copy.drawsBeforeChange = draws
        return copy
    }

    public mutating func next() -> UInt64 {
        if let left = drawsBeforeChange {
            drawsBeforeChange = left > 0 ? left - 1 : nil
            if left == 0 { return ~drawn() }
        }
        return drawn()
    }

    private mutating func drawn() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True in so many of a hundred cases.
    public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    public mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }

    /// An element of a list that has some.
    public mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    /// A number up to a limit, as often below 10 as between 10 and 100.
    public mutating func size(upTo limit: Int) -> Int {
        var bound = limit
        while bound > 4, chance(60) { bound /= 4 }
        return 1 + below(bound)
    }
}

extension [UInt8] {
    /// With some bytes changed, inserted or left out, from a position on.
    public func damaged(from start: Int = 0, _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = self
        for _ in 0..<1 + generator.below(3) where bytes.count > start {
            let position = Int.random(in: start..<bytes.count, using: &generator)
            switch generator.below(4) {
            case 0: bytes[position] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[position] ^= 1 << UInt8(generator.below(8))
            case 2: bytes.insert(0xFF, at: position)
            default: bytes.remove(at: position)
            }
        }
        return bytes
    }

    /// With pieces of the text left out, doubled or moved, or single bytes damaged.
    func tornApart(_ generator: inout SeededGenerator) -> [UInt8] {
        guard count > 1, generator.chance(50) else { return damaged(&generator) }
        let start = generator.below(count)
        let end = Swift.min(count, start + generator.size(upTo: 64))
        var bytes = self
        switch generator.below(3) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: self[start..<end], at: generator.below(count))
        default: bytes.removeSubrange(start...)
        }
        return bytes
    }
}
