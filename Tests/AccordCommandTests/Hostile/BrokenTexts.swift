/// Files that are no JSON, at every place where that can become apparent.
enum BrokenTexts {
    private static let avro = """
        {"type":"record","name":"OrderPlaced","fields":[{"name":"id","type":["null","string"],"default":null},\
        {"name":"n","type":{"type":"enum","name":"E","symbols":["A\\u0042"]}}]}
        """
    private static let schema = """
        {"type":"object","properties":{"id":{"type":"string","minimum"  :-1.5e+3},"ok":true},"required":["id"]}
        """

    /// What breaks off below is sound as a whole: that it breaks off is all that is wrong with it.
    static let wholes: [HostileCase] = [
        .endured("\(HostileCase.avroPath) is whole", HostileCase.avroPath, avro),
        .endured("\(HostileCase.jsonPath) is whole", HostileCase.jsonPath, schema),
    ]

    static let cases: [HostileCase] =
        truncated(avro, HostileCase.avroPath, every: 5) + truncated(schema, HostileCase.jsonPath, every: 5)
        + bytes(HostileCase.avroPath) + bytes(HostileCase.jsonPath)

    /// The file breaks off: the place is its end, or the quote of a string that is still open.
    private static func truncated(_ text: String, _ path: String, every step: Int) -> [HostileCase] {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: step).map { length in
            .refused(
                "\(path) breaks off after \(length) bytes", path, Array(bytes[..<length]), at: place(bytes[..<length]))
        }
    }

    private static func place(_ bytes: ArraySlice<UInt8>) -> String? {
        if let last = bytes.last, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last) { return nil }
        if bytes.suffix(6).contains(UInt8(ascii: "\\")) { return nil }
        var open: Int?
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\"") { open = open == nil ? offset : nil }
        return "1:\((open ?? bytes.count) + 1)"
    }

    private static func bytes(_ path: String) -> [HostileCase] {
        let start = Array("{\"doc\":\"é".utf8)
        let end = Array("\"}".utf8)
        let inside: [(String, [UInt8])] = [
            ("a lone continuation", [0x80]), ("an overlong slash", [0xC0, 0xAF]), ("a surrogate", [0xED, 0xA0, 0x80]),
            ("a character beyond Unicode", [0xF4, 0x90, 0x80, 0x80]), ("0xFF", [0xFF]), ("Latin-1", [0xE9]),
            ("NUL", [0]), ("an escape sequence", [0x1B, 0x5B, 0x33, 0x31, 0x6D]), ("a line break", [0x0A]),
            ("a broken-off character", [0xF0, 0x9F, 0x98]),
        ]
        let wholes: [(String, [UInt8], String)] = [
            ("nothing", [], "1:1"), ("only white space", Array("\n\n  ".utf8), "3:3"),
            ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array("{}".utf8), "1:1"),
            ("UTF-16", [0xFF, 0xFE, 0x7B, 0], "1:1"),
            ("zeros", Array(repeating: 0, count: 4096), "1:1"),
            ("a program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "1:1"),
            ("two values", Array("{}\n{}".utf8), "2:1"), ("a comment", Array("{} // no".utf8), "1:4"),
            ("deep brackets", Array(repeating: 0x5B, count: 1_000_000), "1:257"),
            ("deep objects", Array(String(repeating: "{\"a\":", count: 100_000).utf8), "1:1281"),
            ("a megabyte without an end", [0x22] + Array(repeating: 0x61, count: 1_000_000), "1:1"),
            ("a megabyte of white space", Array(repeating: 0x20, count: 1_000_000), "1:1000001"),
            ("a megabyte of line breaks", Array(repeating: 0x0A, count: 1_000_000), "1000001:1"),
            ("a terminal's escapes", [0x1B, 0x5D, 0x30, 0x3B, 0x78, 0x07], "1:1"),
        ]
        return inside.map { .refused("\(path) with \($0.0)", path, start + $0.1 + end, at: "1:10") }
            + wholes.map { .refused("\(path) is \($0.0)", path, $0.1, at: $0.2) }
    }
}
