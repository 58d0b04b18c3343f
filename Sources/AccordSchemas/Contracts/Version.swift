/// The version of a contract, `1.2`: what the header of its messages says.
public struct Version: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let major: Int
    public let minor: Int

    public static let first = Version(major: 1, minor: 0)

    public init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    private static let limit = 1_000_000

    /// Two numbers below a million, without leading zeros, and a dot between them.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let major = Int(parts[0]), let minor = Int(parts[1]),
            "\(major).\(minor)" == text,
            (0..<Self.limit).contains(major), (0..<Self.limit).contains(minor)
        else { return nil }
        self.init(major: major, minor: minor)
    }

    public var next: Version { Version(major: major, minor: minor + 1) }

    public var description: String { "\(major).\(minor)" }

    public static func < (left: Version, right: Version) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
