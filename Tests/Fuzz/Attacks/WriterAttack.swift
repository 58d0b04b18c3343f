import AccordDiagnostics
import AccordDocuments
import AccordEvents
import Foundation

/// A schema that some writer is said to have, and bytes that it is said to have written, for a generated type.
struct WriterAttack: Attack {
    private let target: AvroTarget
    private let schema: String
    private let bytes: [UInt8]

    init(using generator: inout SeededGenerator) {
        target = generator.pick(AvroTarget.all)
        let writer = RandomWriterSchema.edited(target.schema, &generator)
        var bytes = RandomDatum.bytes(of: writer, &generator)
        if generator.chance(30) {
            bytes = bytes.damaged(from: min(target.headerSize, bytes.count / 2), &generator)
        }
        self.bytes = bytes
        schema = Self.text(of: writer, &generator)
    }

    /// The text of the schema; of some, one that does not mean well.
    private static func text(of writer: JSONValue, _ generator: inout SeededGenerator) -> String {
        guard let text = try? RandomWriterSchema.text(of: writer) else { return "" }
        switch generator.below(100) {
        case 0..<10: return String(decoding: Array(text.utf8).tornApart(&generator), as: UTF8.self)
        case 10..<30:
            guard let document = JSONReader.read(SourceFile(path: "writer", bytes: Array(text.utf8))).document else {
                return text
            }
            return DocumentAttack.edited(JSONTree(document.root), &generator).line
        case 30..<32: return HeavyShape.pair(.avro, using: &generator).old
        case 32..<35: return RandomAvro.schema(using: &generator).line
        default: return text
        }
    }

    var files: [AttackFile] {
        [
            AttackFile("reader", "\(target.name)\n"), AttackFile("writer.avsc", schema), AttackFile("bytes", bytes),
        ]
    }

    func run(_ reach: (Stage) -> Void) throws {
        do throws(AvroError) {
            try target.read(Data(bytes), writtenBy: schema)
            reach(.writerReached)
            reach(.writerRead)
        } catch {
            reach(.writerRefused)
            if let offset = error.offset, offset >= target.headerSize { reach(.writerReached) }
        }
    }
}
