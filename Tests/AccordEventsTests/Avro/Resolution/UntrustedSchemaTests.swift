import Foundation
import Testing

@testable import AccordEvents

/// Schemas of writers come from a registry, that is, from anybody. What they ask for is counted, and refused in words.
struct UntrustedSchemaTests {
    private static let message = #"{"type": "record", "name": "M", "fields": [{"name": "n", "type": "long"}]}"#

    private static func message(_ field: String) -> String {
        #"{"type": "record", "name": "M", "fields": [{"name": "x", "type": \#(field)}, {"name": "n", "type": "long"}]}"#
    }

    /// Each record holds the one below it twice.
    private static func tower(_ height: Int, leaf: String, name: (Int) -> String = { "R\($0)" }) -> String {
        (1...height).reduce(leaf) { inner, level in
            let again = level == 1 ? leaf : #""\#(name(level - 1))""#
            return #"{"type": "record", "name": "\#(name(level))", "fields": "#
                + #"[{"name": "left", "type": \#(inner)}, {"name": "right", "type": \#(again)}]}"#
        }
    }

    private static let empty = #"{"type": "record", "name": "E", "fields": []}"#

    private static func read(_ data: Data, _ writer: String, _ reader: String) throws -> Int64 {
        try AvroResolution(writer: writer, reader: reader).read(data) { try $0.decodeInt64() }
    }

    @Test(arguments: [
        #""null""#, #"{"type": "array", "items": "null"}"#, #"["null"]"#, #""boolean""#,
    ])
    func towersThatAreSkipped(leaf: String) throws {
        // A low one is read: each part takes a byte, or none.
        let size = leaf == #""null""# ? 0 : 16
        #expect(try Self.read(Data(count: size) + [14], Self.message(Self.tower(4, leaf: leaf)), Self.message) == 7)
        let error = Resolving.error {
            _ = try Self.read(Data(count: 9), Self.message(Self.tower(24, leaf: leaf)), Self.message)
        }
        let reason = size == 0 ? "The writer's schema has too many values without bytes." : nil
        #expect(error != nil && (reason == nil || error?.reason == reason), "\(String(describing: error))")
    }

    /// A type of the reader that contains itself, and is full of defaults.
    private static func node(_ text: String) -> String {
        #"{"type": "record", "name": "N", "fields": [{"name": "text", "type": "string", "default": "\#(text)"}, "#
            + #"{"name": "left", "type": ["null", "N"], "default": null}, "#
            + #"{"name": "right", "type": ["null", "N"], "default": null}]}"#
    }

    private static func size(_ data: Data, _ writer: String, _ reader: String) throws -> Int {
        try AvroResolution(writer: writer, reader: reader).read(data) { decoder in
            try decoder.take(decoder.remaining).count
        }
    }

    /// The writer has a name of its own for each level; the reader takes them all for one.
    @Test(arguments: [("", "too many values"), (String(repeating: "d", count: 1000), "bytes in the reader's schema")])
    func towersThatAreRead(text: String, reason: String) throws {
        func tower(_ height: Int) -> String { Self.tower(height, leaf: #"["null"]"#) { "n\($0).N" } }
        // Two nulls of a byte below each of the lowest.
        let low = try Self.size(Data(count: 16), tower(4), Self.node(text))
        #expect(low > 15 * text.utf8.count && low < 15 * text.utf8.count + 100)
        let high = (1...24).reduce(#""null""#) { inner, level in
            let again = level == 1 ? inner : #""n\#(level - 1).N""#
            return #"{"type": "record", "name": "n\#(level).N", "fields": "#
                + #"[{"name": "left", "type": \#(inner)}, {"name": "right", "type": \#(again)}]}"#
        }
        let error = Resolving.error { _ = try Self.size(Data(), high, Self.node(text)) }
        #expect(error?.reason.contains(reason) == true, "\(String(describing: error))")
    }

    private static let zeros = [#""null""#, empty, #"{"type": "fixed", "name": "F", "size": 0}"#]

    @Test(arguments: zeros)
    func elementsWithoutBytes(element: String) throws {
        let array = #"{"type": "array", "items": \#(element)}"#
        let reader = Self.message(array)
        func data(_ count: Int64) -> Data {
            Resolving.bytes { encoder in
                encoder.encode(count)
                encoder.endBlocks()
                encoder.encode(Int64(7))
            }
        }
        #expect(try Self.read(data(4000), Self.message(array), Self.message) == 7)
        #expect(try Self.size(data(4000), Self.message(array), reader) == data(4000).count)
        for count in [1 << 40, .max] as [Int64] {
            let skipped = Resolving.error { _ = try Self.read(data(count), Self.message(array), Self.message) }
            let followed = Resolving.error { _ = try Self.size(data(count), Self.message(array), reader) }
            #expect(skipped?.reason == "There are more elements than bytes." && followed == skipped)
        }
    }

    /// Elements that took bytes may be left with none.
    @Test func elementsThatLoseTheirBytes() throws {
        let record = #"{"type": "record", "name": "E", "fields": [{"name": "x", "type": "int"}]}"#
        let writer = #"{"type": "array", "items": \#(record)}"#
        let data = Resolving.bytes { encoder in
            encoder.encode(Int64(20_000))
            for _ in 0..<20_000 { encoder.encode(Int64(1)) }
            encoder.endBlocks()
        }
        let reader = #"{"type": "array", "items": \#(Self.empty)}"#
        let read = try AvroResolution(writer: writer, reader: reader).read(data) { try $0.decodeArray { _ in 0 } }
        #expect(read.count == 20_000)
    }

    /// Defaults are the reader's own, and as many as the message has records: that is no attack.
    @Test func aDefaultInEachOfManyRecords() throws {
        func array(_ fields: String) -> String {
            #"{"type": "array", "items": {"type": "record", "name": "E", "fields": [\#(fields)]}}"#
        }
        let unit = #"{"name": "unit", "type": "string", "default": "\#(String(repeating: "u", count: 50))"}"#
        let data = Resolving.bytes { encoder in
            encoder.encode(Int64(50_000))
            for _ in 0..<50_000 { encoder.encode(Int64(1)) }
            encoder.endBlocks()
        }
        let field = #"{"name": "x", "type": "int"}"#
        #expect(try Self.size(data, array(field), array("\(field), \(unit)")) > 50_000 * 50)
    }
}

// Depth.
extension UntrustedSchemaTests {
    /// Each record holds the one before it; a union has them all.
    private static func chain(_ count: Int, _ name: (Int) -> String) -> String {
        let records = (0..<count).map { number in
            let field = number == 0 ? "" : #"{"name": "left", "type": "\#(name(number - 1))"}"#
            return #"{"type": "record", "name": "\#(name(number))", "fields": [\#(field)]}"#
        }
        return "[\(records.joined(separator: ", "))]"
    }

    @Test(arguments: [false, true])
    func chainsOfRecords(isSkipped: Bool) async throws {
        let chain = Self.chain(5000) { "n\($0).N" }
        let writer = isSkipped ? Self.message(chain) : chain
        let reader = isSkipped ? Self.message : Self.node("")
        func data(_ branch: Int) -> Data {
            Resolving.bytes { encoder in
                encoder.encodeIndex(branch)
                if isSkipped { encoder.encode(Int64(7)) }
            }
        }
        for (branch, isRead) in [(0, true), (50, true), (4999, false)] {
            let data = data(branch)
            let error = try await onSmallStack { Resolving.error { _ = try Self.size(data, writer, reader) } }
            #expect(error?.reason == (isRead ? nil : "Records are nested more than 100 deep."), "branch \(branch)")
        }
    }

    @Test(arguments: [
        (#"{"type": "array", "items": "#, "}"), (#"{"type": "map", "values": "#, "}"), (#"{"type": "#, "}"),
        (#"{"type": "record", "name": "R", "fields": [{"name": "x", "type": "#, "}]}"), ("[", "]"),
        (#"{"type": "int", "x": "#, "}"), (#"{"type": "int", "x": ["#, "]}"),
    ])
    func nestedText(open: String, close: String) async throws {
        func nested(_ count: Int) -> String {
            String(repeating: open, count: count) + #""int""# + String(repeating: close, count: count)
        }
        let levels = open.count { "[{".contains($0) }
        let deepest = nested(SchemaScanner.depthLimit / levels)
        #expect(try await onSmallStack { try AvroTypes(json: deepest).kinds.count } > 0)
        for count in [SchemaScanner.depthLimit / levels + 1, 10_000] {
            let text = nested(count)
            let error = try await onSmallStack { Resolving.error { _ = try AvroTypes(json: text) } }
            #expect(error?.reason == "The schema is nested more than 512 deep.")
        }
    }

    @Test func aRecordThatHoldsItself() {
        let fields = #"{"name": "left", "type": "N"}, {"name": "right", "type": "N"}"#
        let endless = #"{"type": "record", "name": "N", "fields": [\#(fields)]}"#
        for (writer, reader) in [(endless, Self.node("")), (Self.message(endless), Self.message)] {
            #expect(throws: AvroError.self) { try Self.size(Data(count: 9), writer, reader) }
        }
    }

    /// A default of the reader's may hold itself, or fork with every level.
    @Test func defaultsWithoutEnd() {
        func reader(_ fields: String) -> String {
            let record = #"{"type": "record", "name": "D", "fields": [\#(fields)]}"#
            return #"{"type": "record", "name": "M", "fields": [{"name": "d", "default": {}, "type": \#(record)}]}"#
        }
        let endless = #"{"name": "a", "type": "D", "default": {}}"#
        let forked = (0..<30).reduce(#"{"name": "z", "type": "int", "default": 0}"#) { inner, level in
            let record = #"{"type": "record", "name": "D\#(level)", "fields": [\#(inner)]}"#
            let again = #"{"name": "b", "type": "D\#(level)", "default": {}}"#
            return #"{"name": "a", "type": \#(record), "default": {}}, \#(again)"#
        }
        let writer = #"{"type": "record", "name": "M", "fields": []}"#
        for fields in [endless, forked] {
            let error = Resolving.error { _ = try AvroResolution(writer: writer, reader: reader(fields)) }
            #expect(error?.reason.contains("A default has") == true, "\(String(describing: error))")
        }
    }
}

// Size.
extension UntrustedSchemaTests {
    @Test func longTexts() {
        let text = #""int""# + String(repeating: " ", count: SchemaScanner.sizeLimit)
        let error = Resolving.error { _ = try AvroTypes(json: text) }
        #expect(error?.reason.contains("more than 1048576") == true)
    }

    /// Every type of the writer may be read as every type of the reader.
    @Test func pairsOfTypes() {
        let count = 330
        let names = (0..<count).map { #""w\#($0).N""# }.joined(separator: ",")
        func message(_ type: (Int) -> String) -> String {
            let fields = (0..<count).map { #"{"name":"f\#($0)","type":\#(type($0))}"# }
            return #"{"type":"record","name":"M","fields":[\#(fields.joined(separator: ","))]}"#
        }
        func record(_ name: String) -> String { #"{"type":"record","name":"\#(name)","fields":[]}"# }
        let definitions = (0..<count).map { record("w\($0).N") }.joined(separator: ",")
        let writer = message { $0 == 0 ? "[\(definitions)]" : "[\(names)]" }
        let reader = message { record("r\($0).N") }
        let error = Resolving.error { _ = try AvroResolution(writer: writer, reader: reader) }
        #expect(error?.reason.contains("more than 100000 pairs") == true, "\(String(describing: error))")
    }

    /// Records in records whose fields change their order are moved once for each.
    @Test func recordsThatAreMovedOverAndOver() throws {
        let data = Resolving.bytes { encoder in
            for _ in 1..<100 { encoder.encodeIndex(1) }
            encoder.encodeIndex(0)
            for level in 0..<100 { encoder.encode(level == 0 ? String(repeating: "x", count: 1_000_000) : "") }
        }
        func node(_ fields: [String]) -> String {
            #"{"type": "record", "name": "N", "fields": [\#(fields.joined(separator: ", "))]}"#
        }
        let fields = [#"{"name": "left", "type": ["null", "N"]}"#, #"{"name": "text", "type": "string"}"#]
        #expect(try Self.size(data, node(fields), node(fields.reversed())) == data.count)
    }
}
