/// JSON documents at random: sound ones, and sound ones that were broken a little.
struct RandomJSON {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func document() -> [UInt8] {
        var bytes = space() + value(depth: 0) + space()
        guard chance(60) else { return bytes }
        for _ in 0...Int.random(in: 0...2, using: &random) { damage(&bytes) }
        return bytes
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func pick(_ words: [String]) -> [UInt8] { Array(words.randomElement(using: &random)!.utf8) }

    private mutating func space() -> [UInt8] { chance(70) ? [] : pick([" ", "\n", "\t", "\r\n", "  "]) }

    private mutating func value(depth: Int) -> [UInt8] {
        switch Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &random) {
        case 0: pick(["null", "true", "false"])
        case 1, 2: number()
        case 3, 4: string()
        case 5, 6: list(open: "[", close: "]") { $0.value(depth: depth + 1) }
        default:
            list(open: "{", close: "}") { random in
                let colon = random.space() + Array(":".utf8) + random.space()
                return random.string() + colon + random.value(depth: depth + 1)
            }
        }
    }

    private mutating func list(open: String, close: String, of element: (inout RandomJSON) -> [UInt8]) -> [UInt8] {
        var bytes = Array(open.utf8) + space()
        for position in 0..<Int.random(in: 0...4, using: &random) {
            if position > 0 { bytes += space() + Array(",".utf8) + space() }
            bytes += element(&self)
        }
        return bytes + space() + Array(close.utf8)
    }

    private mutating func number() -> [UInt8] {
        var bytes = chance(30) ? Array("-".utf8) : []
        bytes += pick(["0", "1", "10", "123", "9007199254740993", "100000000000000000000000000000000000"])
        if chance(30) { bytes += pick([".0", ".5", ".125", ".000", ".10"]) }
        if chance(30) { bytes += pick(["e0", "E2", "e+10", "e-3", "E-0", "e007"]) }
        return bytes
    }

    private mutating func string() -> [UInt8] {
        let parts = [
            "a", "key", "ä", "\u{20AC}", "😀", "e\u{301}", "\u{7F}", "\u{2028}", "/", "\\\"", "\\\\", "\\/", "\\b",
            "\\f",
            "\\n", "\\r", "\\t", "\\u0041", "\\u00e4", "\\uD83D\\uDE00", "\\u0000", "\\uFFFF",
        ]
        var bytes = Array("\"".utf8)
        for _ in 0..<Int.random(in: 0...3, using: &random) { bytes += pick(parts) }
        return bytes + Array("\"".utf8)
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        let position = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(position...)
        case 1 where position < bytes.count: bytes.remove(at: position)
        case 2 where position < bytes.count: bytes[position] = UInt8.random(in: 0...255, using: &random)
        case 3: bytes.insert(UInt8.random(in: 0...255, using: &random), at: position)
        default:
            bytes.insert(
                contentsOf: pick([
                    ",", ":", "]", "}", "\"", "\\", "0", "-", ".", "e", "+", "NaN", "Infinity", "-Infinity", "'", "//",
                    "\u{FEFF}", "\\uD800", "\\uDC00", "\\u", "\\x", "\n", "\u{B}", "\u{A0}", "true", "nul",
                ]), at: position)
        }
    }
}
