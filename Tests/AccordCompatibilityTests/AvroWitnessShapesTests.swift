import AccordCompatibility
import AccordSchemas
import Testing

/// Schemas on which a careless witness takes exponential time, overflows the stack or never ends.
struct AvroWitnessShapesTests {
    private static func record(_ name: String, _ fields: [String]) -> String {
        #"{"type": "record", "name": "\#(name)", "fields": [\#(fields.joined(separator: ", "))]}"#
    }

    private static func field(_ name: String, _ type: String) -> String {
        #"{"name": "\#(name)", "type": \#(type)}"#
    }

    /// Records that each need the one before, in the fields of one message.
    private static func chain(_ count: Int, links: Int, leaf: String) -> String {
        let records = (0..<count).map { level in
            let inner = level == 0 ? leaf : "\"R\(level - 1)\""
            return field("f\(level)", record("R\(level)", (0..<links).map { field("x\($0)", inner) }))
        }
        return record("Event", records)
    }

    private static func witnesses(reader: String, writer: String) throws -> [Witness?] {
        incompatibilities(reader: try avro(reader), writer: try avro(writer)).map { $0.witness() }
    }

    @Test(.endsAtAll) func chainOfTenThousandRecords() throws {
        let writer = Self.chain(10_000, links: 1, leaf: #""long""#)
        let found = try Self.witnesses(reader: Self.chain(10_000, links: 1, leaf: #""int""#), writer: writer)
        #expect(found.count == 1)
        // Ten thousand values in each other are more than anybody reads.
        #expect(found.allSatisfy { $0 == nil })
    }

    /// The only value of the last record has 2^30 parts.
    @Test(.endsAtAll) func towerOfRecords() throws {
        let writer = Self.chain(30, links: 2, leaf: #""null""#)
        let found = try Self.witnesses(reader: Self.chain(30, links: 2, leaf: #""int""#), writer: writer)
        #expect(found.count == 2 && found.allSatisfy { $0 == nil })
    }

    @Test(.endsAtAll) func tenThousandNullableRecords() throws {
        func text(_ type: String) -> String {
            let records = (0..<10_000).map { level in
                Self.field("f\(level)", #"["null", \#(Self.record("R\(level)", [Self.field("x", type)]))]"#)
            }
            return Self.record("Event", records)
        }
        let found = try Self.witnesses(reader: text(#""int""#), writer: text(#""long""#))
        #expect(found.count == 10_000)
        #expect(found[9_999]?.excerpt == #"{"f9999": {"R9999": {"x": 1}}, …}"#)
    }

    @Test func endlessRecordHasNone() throws {
        let fields = [Self.field("head", #""long""#), Self.field("tail", #""List""#)]
        let found = try Self.witnesses(
            reader: Self.record("List", [Self.field("head", #""int""#)]), writer: Self.record("List", fields))
        #expect(found.count == 1 && found.allSatisfy { $0 == nil })
    }

    @Test func recursionEndsWhereItMay() throws {
        let tree = Self.record(
            "Tree", [Self.field("value", #""long""#), Self.field("kids", #"{"type": "array", "items": "Tree"}"#)])
        let found = try Self.witnesses(reader: tree.replacing(#""long""#, with: #""int""#), writer: tree)
        #expect(found.map { $0?.message.line } == [#"{"value": 1, "kids": []}"#])
        #expect(found.map { $0?.binary } == [[2, 0]])
    }

    @Test(.endsAtAll) func fiveThousandIncompatibleFields() throws {
        func text(_ type: String) -> String {
            Self.record("Event", (0..<5_000).map { Self.field("f\($0)", type) })
        }
        let found = try Self.witnesses(reader: text(#""int""#), writer: text(#""long""#))
        #expect(found.compactMap { $0?.excerpt }.count == 5_000)
    }
}
