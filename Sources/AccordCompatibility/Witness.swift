public import AccordDocuments

/// A message that is legal under the writer, and that the reader cannot read or takes for something else.
public struct Witness: Sendable {
    /// As JSON; of Avro in its JSON encoding (Avro 1.12, JSON Encoding).
    public let message: JSONTree
    /// Avro: in binary encoding, without framing (Avro 1.12, Binary Encoding).
    public let binary: [UInt8]?
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

    public init(message: JSONTree, binary: [UInt8]? = nil, misreading: Misreading? = nil) {
        self.message = message
        self.binary = binary
        self.misreading = misreading
    }
}
