public import AccordDiagnostics

/// A message that is legal under the writer, and that the reader cannot read or takes for something else. It is
/// written out when it is asked for.
public struct Witness: Sendable {
    private let writeMessage: @Sendable () -> JSONTree
    private let writeBinary: @Sendable () -> [UInt8]?
    private let writeExcerpt: @Sendable () -> String?
    /// Where the reader does read it.
    public let misreading: Misreading?

    /// What becomes of a value that is read, and means something else than was written.
    public struct Misreading: Hashable, Sendable {
        public let meant: String
        public let read: String

        public init(meant: String, read: String) {
            self.meant = meant
            self.read = read
        }
    }

    public init(
        message: @autoclosure @escaping @Sendable () -> JSONTree,
        binary: @autoclosure @escaping @Sendable () -> [UInt8]? = nil,
        excerpt: @autoclosure @escaping @Sendable () -> String? = nil, misreading: Misreading? = nil
    ) {
        writeMessage = message
        writeBinary = binary
        writeExcerpt = excerpt
        self.misreading = misreading
    }

    /// As JSON; of Avro in its JSON encoding (Avro 1.12, JSON Encoding).
    public var message: JSONTree { writeMessage() }

    /// Avro: in binary encoding, without framing (Avro 1.12, Binary Encoding).
    public var binary: [UInt8]? { writeBinary() }

    /// What of the message matters, on one line.
    public var excerpt: String {
        if let excerpt = writeExcerpt() { return excerpt }
        let line = message.line
        return line.count > Self.excerptLimit ? line.prefix(Self.excerptLimit) + "…" : line
    }

    private static let excerptLimit = 400

    /// The same message, and what it is taken for.
    public func misread(as misreading: Misreading) -> Witness {
        Witness(
            message: writeMessage(), binary: writeBinary(), excerpt: writeExcerpt(), misreading: misreading)
    }
}
