/// 128 bits that stand for a tree of values: two that are equal were made of the same parts in the same order.
///
/// A verdict may rest on that, so it has to hold for trees that somebody made up to collide, too. Both halves are
/// therefore keyed with numbers that each process draws anew and never shows: without them no pair of trees that
/// collides can be worked out, and by chance a pair does once in 2^128.
public struct Digest: Hashable, Sendable {
    fileprivate let first: UInt64
    fileprivate let second: UInt64

    /// What a sum of digests starts from.
    public static let zero = Digest(first: 0, second: 0)

    /// Equal to no other.
    public static func random() -> Digest {
        var generator = SystemRandomNumberGenerator()
        return Digest(first: generator.next(), second: generator.next())
    }

    /// A few of the bits, for tables.
    public var hash: Int { Int(truncatingIfNeeded: first ^ second) }

    /// The sum stands for its parts in any order.
    public static func += (left: inout Digest, right: Digest) {
        left = Digest(first: left.first &+ right.first, second: left.second &+ right.second)
    }
}

/// Makes a digest of parts, one after the other.
public struct Digester {
    private struct Keys {
        let first, second: UInt64

        init() {
            var generator = SystemRandomNumberGenerator()
            first = generator.next() | 1
            second = generator.next() | 1
        }
    }

    private static let drawn = (start: Keys(), step: Keys())

    private let keys: Keys
    private var first: UInt64
    private var second: UInt64

    public init() {
        let drawn = Self.drawn
        keys = drawn.step
        first = drawn.start.first
        second = drawn.start.second
    }

    public var digest: Digest { Digest(first: first, second: second) }

    public mutating func combine(_ number: UInt64) {
        first = Self.folded(first ^ number, keys.first)
        second = Self.folded(second ^ number, keys.second)
    }

    public mutating func combine(_ number: Int) {
        combine(UInt64(bitPattern: Int64(number)))
    }

    public mutating func combine(_ other: Digest) {
        combine(other.first)
        combine(other.second)
    }

    public mutating func combine(_ text: String) {
        text.withBytes { combine($0) }
    }

    /// A value with all that is inside, members in the order of the file.
    public mutating func combine(_ value: Value) {
        let end = value.node.isContainer ? Int(value.node.payload) : value.index + 1
        for index in value.index..<end {
            let node = value.document.nodes[index]
            combine(node.kind.number)
            if node.isContainer {
                combine(UInt64(node.length))
            } else {
                value.document.withBytes(of: node) { combine($0) }
            }
        }
    }

    public static func digest(of value: Value) -> Digest {
        var digester = Digester()
        digester.combine(value)
        return digester.digest
    }

    /// Of a key with its value, of which the elements may stand in any order where that means nothing.
    public static func digest(of member: Member, inAnyOrder: Bool = false) -> Digest {
        var digester = Digester()
        digester.combine(member.key)
        if inAnyOrder, member.value.kind == .array {
            var sum = Digest.zero
            for element in member.value.elements { sum += digest(of: element) }
            digester.combine(sum)
        } else {
            digester.combine(member.value)
        }
        return digester.digest
    }

    /// The length comes first: no text is the beginning of another.
    private mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
        combine(bytes.count)
        var offset = 0
        while let word = WordOfBytes.load(bytes, at: offset) {
            combine(word)
            offset += WordOfBytes.size
        }
        guard offset < bytes.count else { return }
        var rest: UInt64 = 0
        while offset < bytes.count {
            rest = rest << 8 | UInt64(bytes[offset])
            offset += 1
        }
        combine(rest)
    }

    private static func folded(_ number: UInt64, _ key: UInt64) -> UInt64 {
        let product = number.multipliedFullWidth(by: key)
        return product.high ^ product.low
    }
}

extension Value.Kind {
    fileprivate var number: UInt64 {
        switch self {
        case .null: 0
        case .boolean: 1
        case .number: 2
        case .string: 3
        case .array: 4
        case .object: 5
        }
    }
}
