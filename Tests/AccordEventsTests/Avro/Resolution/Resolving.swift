import Foundation

@testable import AccordEvents

/// Bytes of one schema as bytes of another.
enum Resolving {
    static func bytes(_ write: (inout AvroEncoder) throws -> Void) rethrows -> Data {
        var encoder = AvroEncoder()
        try write(&encoder)
        return encoder.data
    }

    /// What a reader's decoder finds, after all that the writer wrote was read.
    static func translated(_ data: Data, from writer: String, to reader: String) throws -> Data {
        try AvroResolution(writer: writer, reader: reader).read(data) { decoder in
            try Data(decoder.bytes[decoder.take(decoder.remaining)])
        }
    }

    static func error(_ body: () throws -> Void) -> AvroError? {
        do {
            try body()
            return nil
        } catch {
            return error as? AvroError
        }
    }
}
