/// A message that shows what a finding about two versions says; worked out only where it is shown.
public struct Evidence: Sendable {
    /// Which version reads: `backward` if the new one reads what the old one wrote, `forward` the other way round.
    public let direction: String
    private let work: @Sendable () -> RenderedWitness?

    public init(direction: String, witness: @escaping @Sendable () -> RenderedWitness?) {
        self.direction = direction
        work = witness
    }

    public func witness() -> RenderedWitness? { work() }
}

/// What a finding is about decides whether it is the same as another, not what shows it.
extension Evidence: Hashable {
    public static func == (left: Evidence, right: Evidence) -> Bool { left.direction == right.direction }

    public func hash(into hasher: inout Hasher) { hasher.combine(direction) }
}

/// A witness as it is written down; the message in full only where it is asked for.
public struct RenderedWitness: Sendable {
    /// One line that says who writes what, and what becomes of it.
    public let sentence: String
    /// Where the message is read, but as something else: what the writer meant, and what the reader gets.
    public let meant: String?
    public let read: String?
    private let writeMessage: @Sendable () -> String
    private let writeBinary: @Sendable () -> [UInt8]?

    public init(
        sentence: String, message: @autoclosure @escaping @Sendable () -> String,
        binary: @autoclosure @escaping @Sendable () -> [UInt8]? = nil, meant: String? = nil, read: String? = nil
    ) {
        self.sentence = sentence
        self.meant = meant
        self.read = read
        writeMessage = message
        writeBinary = binary
    }

    /// The whole message as JSON; of Avro in its JSON encoding.
    public var message: String { writeMessage() }

    /// Avro: the message in binary encoding, without framing.
    public var binary: [UInt8]? { writeBinary() }
}
