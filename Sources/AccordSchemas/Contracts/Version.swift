/// The version of a contract, `1.2`: what the header of its messages says.
public struct Version: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let major: Int
    public let minor: Int
    /// Of what was never released: where it stands, such as a revision of git. It comes before the release.
    public let origin: String?

    public static let first = Version(major: 1, minor: 0)

    public init(major: Int, minor: Int, origin: String? = nil) {
        self.major = major
        self.minor = minor
        self.origin = origin
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

    /// The same number, of a state that stands elsewhere.
    public func unreleased(at origin: String) -> Version { Version(major: major, minor: minor, origin: origin) }

    /// Without where it stands.
    public var number: String { "\(major).\(minor)" }

    public var description: String { number + (origin.map { " (\($0))" } ?? "") }

    public static func < (left: Version, right: Version) -> Bool {
        (left.major, left.minor, left.origin == nil ? 1 : 0) < (right.major, right.minor, right.origin == nil ? 1 : 0)
    }
}
