import Synchronization

/// What a generated message type knows of its form in Avro.
public final class AvroContract: Sendable {
    /// A version of the contract that was released.
    public struct Release: Sendable {
        public let version: String
        /// CRC-64-AVRO of the schema's parsing canonical form.
        public let fingerprint: UInt64
        public let schema: String

        public init(version: String, fingerprint: UInt64, schema: String) {
            self.version = version
            self.fingerprint = fingerprint
            self.schema = schema
        }
    }

    /// What is on the wire, header included, as JSON without docs.
    public let schema: String
    /// CRC-64-AVRO of the schema's parsing canonical form (Avro 1.12, Schema Fingerprints).
    public let fingerprint: UInt64
    /// The versions before this one.
    public let releases: [Release]

    /// Resolutions that were worked out, and why there is none, by the writer's schema.
    private let resolutions = Mutex(Resolutions())

    private struct Resolutions {
        /// In bytes: whoever sends ever new schemas does not fill the memory with them.
        static let sizeLimit = 1 << 26

        var made: [String: Result<AvroResolution, any Error>] = [:]
        var size = 0

        mutating func remember(_ result: Result<AvroResolution, any Error>, from writer: String) {
            // Estimated: a type takes some sixteen times its text, a step some hundred bytes.
            let added = 1000 + 16 * writer.utf8.count + 100 * ((try? result.get())?.steps.count ?? 0)
            if size + added > Self.sizeLimit { self = Resolutions() }
            made[writer] = result
            size += added
        }
    }

    public init(schema: String, fingerprint: UInt64, releases: [Release] = []) {
        self.schema = schema
        self.fingerprint = fingerprint
        self.releases = releases
    }

    /// The schema of a version, this one or a release, by its fingerprint.
    public func schema(of fingerprint: UInt64) -> String? {
        fingerprint == self.fingerprint
            ? schema : releases.last { $0.fingerprint == fingerprint }.map(\.schema)
    }

    /// How data of another schema is read.
    func resolution(from writer: String) throws -> AvroResolution {
        if let known = resolutions.withLock({ $0.made[writer] }) { return try known.get() }
        let result = Result { try AvroResolution(writer: writer, reader: schema) }
        resolutions.withLock { $0.remember(result, from: writer) }
        return try result.get()
    }
}
