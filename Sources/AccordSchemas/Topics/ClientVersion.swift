/// The version of a client library, such as `3.9`, `v2.3.0` or `2.3.0-RC1`.
///
/// What stands behind the numbers names a build: a candidate of 2.3.0 has the settings of 2.3.0.
public struct ClientVersion: Sendable, Comparable, CustomStringConvertible {
    /// Four parts below 10,000 in one number; 4 is 4.0.
    private let rank: Int
    /// As it is written.
    public let description: String

    public init?(_ text: String) {
        var bytes = Substring(text).utf8
        if bytes.first == UInt8(ascii: "v") { bytes.removeFirst() }
        let numbers = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") }
        let parts = numbers.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...4).contains(parts.count), parts.allSatisfy({ (1...4).contains($0.count) }),
            Self.isBuild(Substring(bytes[numbers.endIndex...]))
        else { return nil }
        rank = (parts.map(Self.number) + [0, 0, 0]).prefix(4).reduce(0) { $0 * 10_000 + $1 }
        description = text
    }

    public var major: Int { rank / 1_0000_0000_0000 }
    public var minor: Int { rank / 1_0000_0000 % 1_0000 }

    /// Whether both have the same major and minor version.
    public func isPatch(of other: ClientVersion) -> Bool { major == other.major && minor == other.minor }

    private static func number(_ digits: Substring.UTF8View.SubSequence) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// Nothing, `-RC1`, `-SNAPSHOT`, `-ccs`, Debian's `-1+b1`, or Python's `rc1`.
    private static func isBuild(_ text: Substring) -> Bool {
        guard let first = text.first else { return true }
        let isName = text.dropFirst().allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-+~".contains($0)) }
        return isName && text.count > 1 && ("-+".contains(first) || text.lowercased().hasPrefix("rc"))
    }

    public static func < (left: ClientVersion, right: ClientVersion) -> Bool { left.rank < right.rank }

    public static func == (left: ClientVersion, right: ClientVersion) -> Bool { left.rank == right.rank }
}
