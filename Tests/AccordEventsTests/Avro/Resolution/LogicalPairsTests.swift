import Foundation
import Testing

@testable import AccordEvents

/// Every logical type that is read as every other: converted exactly, or refused, and never taken for something else.
struct LogicalPairsTests {
    static func logical(_ type: String, _ name: String) -> String {
        #"{"type": "\#(type)", "logicalType": "\#(name)"}"#
    }

    static func fixed(_ size: Int, _ rest: String = "") -> String {
        #"{"type": "fixed", "name": "F", "size": \#(size)\#(rest)}"#
    }

    static func decimal(_ precision: Int, _ scale: Int) -> String {
        #"{"type": "bytes", "logicalType": "decimal", "precision": \#(precision), "scale": \#(scale)}"#
    }

    static let schemas: [String: String] = [
        "int": #""int""#, "long": #""long""#, "float": #""float""#, "double": #""double""#, "bytes": #""bytes""#,
        "string": #""string""#, "fixed 12": fixed(12), "fixed 16": fixed(16),
        "date": logical("int", "date"), "time-millis": logical("int", "time-millis"),
        "time-micros": logical("long", "time-micros"), "timestamp-millis": logical("long", "timestamp-millis"),
        "timestamp-micros": logical("long", "timestamp-micros"), "timestamp-nanos": logical("long", "timestamp-nanos"),
        "local-timestamp-millis": logical("long", "local-timestamp-millis"),
        "local-timestamp-micros": logical("long", "local-timestamp-micros"),
        "local-timestamp-nanos": logical("long", "local-timestamp-nanos"),
        "uuid": logical("string", "uuid"), "fixed uuid": fixed(16, #", "logicalType": "uuid""#),
        "duration": fixed(12, #", "logicalType": "duration""#), "big-decimal": logical("bytes", "big-decimal"),
        "decimal 2": decimal(10, 2), "decimal 3": decimal(10, 3),
        "fixed decimal 2": fixed(16, #", "logicalType": "decimal", "precision": 10, "scale": 2"#),
        "fixed decimal 3": fixed(16, #", "logicalType": "decimal", "precision": 10, "scale": 3"#),
        // Implementations take no notice of what they do not know and of what does not fit.
        "custom": logical("long", "seconds"), "misfit": logical("int", "timestamp-millis"),
        "misfit decimal": #"{"type": "bytes", "logicalType": "decimal", "precision": 2, "scale": 3}"#,
    ]

    private static let timestamps = ["timestamp-millis", "timestamp-micros", "timestamp-nanos"]
    private static let localTimestamps = timestamps.map { "local-\($0)" }
    private static let decimals = ["decimal 2", "decimal 3", "big-decimal"]
    private static let fixedDecimals = ["fixed decimal 2", "fixed decimal 3"]

    /// The readers of each writer. All other pairs are refused.
    static let readers: [String: [String]] = [
        "int": ["int", "misfit", "long", "custom", "float", "double", "date", "time-millis"],
        "misfit": ["int", "misfit", "long", "custom", "float", "double", "date", "time-millis"],
        "long": ["long", "custom", "float", "double", "time-micros"] + timestamps + localTimestamps,
        "custom": ["long", "custom", "float", "double", "time-micros"] + timestamps + localTimestamps,
        "float": ["float", "double"], "double": ["double"],
        "bytes": ["bytes", "misfit decimal", "string"] + decimals,
        "misfit decimal": ["bytes", "misfit decimal", "string"] + decimals,
        "string": ["string", "bytes", "misfit decimal", "uuid"],
        "fixed 12": ["fixed 12", "duration"], "fixed 16": ["fixed 16", "fixed uuid"] + fixedDecimals,
        "date": ["date", "int", "misfit"], "time-millis": ["time-millis", "time-micros", "int", "misfit"],
        "time-micros": ["time-micros", "long", "custom"],
        "timestamp-millis": timestamps + ["long", "custom"], "timestamp-micros": timestamps + ["long", "custom"],
        "timestamp-nanos": timestamps + ["long", "custom"],
        "local-timestamp-millis": localTimestamps + ["long", "custom"],
        "local-timestamp-micros": localTimestamps + ["long", "custom"],
        "local-timestamp-nanos": localTimestamps + ["long", "custom"],
        "uuid": ["uuid", "string"], "fixed uuid": ["fixed uuid", "fixed 16"], "duration": ["duration", "fixed 12"],
        "decimal 2": decimals + ["bytes", "misfit decimal"], "decimal 3": decimals + ["bytes", "misfit decimal"],
        "big-decimal": decimals + ["bytes", "misfit decimal"],
        "fixed decimal 2": fixedDecimals + ["fixed 16"], "fixed decimal 3": fixedDecimals + ["fixed 16"],
    ]

    @Test(arguments: schemas.keys.sorted())
    func aWriterHasTheseReaders(writer: String) throws {
        let written = try #require(Self.schemas[writer])
        let found = Self.schemas.filter { _, reader in
            Resolving.error { _ = try AvroResolution(writer: written, reader: reader) } == nil
        }
        #expect(found.keys.sorted() == Self.readers[writer]?.sorted())
    }

    /// In a union, too, where the branch of the same type is of another meaning.
    @Test func aRefusedBranchIsRefusedWhereItIsRead() throws {
        let writer = #"["null", \#(Self.logical("long", "local-timestamp-millis"))]"#
        let reader = #"["null", \#(Self.logical("long", "timestamp-millis"))]"#
        #expect(try Resolving.translated(Data([0]), from: writer, to: reader) == Data([0]))
        let error = Resolving.error { _ = try Resolving.translated(Data([2, 2]), from: writer, to: reader) }
        #expect(
            error?.reason
                == "The writer's a local timestamp in milliseconds cannot be read as a timestamp in milliseconds.")
    }
}
