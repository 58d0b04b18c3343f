#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How data of one schema becomes data of another (Avro 1.12, Schema Resolution): worked out once, then followed byte by
/// byte, so that generated code reads its own schema alone.
struct AvroResolution: Sendable {
    enum Step: Sendable {
        case null, boolean
        /// An int or long as it stands.
        case integer
        case integerToFloat, integerToDouble, floatToDouble
        /// So many bytes as they stand.
        case bytes(Int)
        /// Bytes or a text, after their count.
        case counted
        /// A count of one unit of time as one of another.
        case count(from: AvroMeaning.Unit, to: AvroMeaning.Unit)
        case decimal(from: AvroEncoding, to: AvroEncoding)
        /// The new position of each symbol; nil where there is none.
        case symbols([Int?])
        case array(Int)
        case map(Int)
        case record(Record)
        /// A step for each branch of the writer's union.
        case branches([Int])
        /// One branch of the reader's union.
        case branch(Int, Int)
        case refused(String)
    }

    struct Record: Sendable {
        /// What becomes of each of the writer's fields, in their order, with the reader's defaults between them where both
        /// schemas have their fields in the same order.
        var actions: [Action]
        /// The reader's fields in their order, where that is not the writer's.
        var arrangement: [Part]?
    }

    enum Action: Sendable {
        /// A type of the writer that nobody reads.
        case skip(Int)
        case step(Int)
        /// The bytes of a default.
        case literal([UInt8])
    }

    /// A field of the reader.
    enum Part: Sendable {
        /// The bytes of its default.
        case literal([UInt8])
        /// The number of the step, among those of the record's actions, that writes it.
        case step(Int)
    }

    let steps: [Step]
    let root: Int
    let writer: AvroTypes

    /// Throws `AvroError` for a schema of the writer that is none, or that the reader's cannot read at all.
    init(writer: String, reader: String) throws {
        var builder = AvroResolutionBuilder(writer: try AvroTypes(json: writer), reader: try AvroTypes(json: reader))
        steps = try builder.build()
        root = 0
        self.writer = builder.writer
        if case .refused(let reason) = steps[root] { throw AvroError(reason) }
    }

    /// Reads data of the writer's schema as data of the reader's.
    func read<Value>(_ data: Data, _ read: (inout AvroDecoder) throws -> Value) throws -> Value {
        try data.withUnsafeBytes { bytes in
            var translation = AvroTranslation(self, of: bytes.bindMemory(to: UInt8.self))
            try translation.run()
            return try translation.read(read)
        }
    }
}
