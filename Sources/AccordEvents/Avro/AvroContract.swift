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

    /// Resolutions that were worked out, by the writer's schema.
    private let resolutions = Mutex<[String: AvroResolution]>([:])

    private static let remembered = 1000

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
        if let known = resolutions.withLock({ $0[writer] }) { return known }
        let made = try AvroResolution(writer: writer, reader: schema)
        resolutions.withLock { resolutions in
            // Whoever sends ever new schemas does not fill the memory with them.
            if resolutions.count >= Self.remembered { resolutions.removeAll() }
            resolutions[writer] = made
        }
        return made
    }
}
