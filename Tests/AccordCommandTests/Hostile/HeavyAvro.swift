/// Avro contracts that cost whoever does not count.
enum HeavyAvro {
    private static let path = HostileCase.avroPath

    private static func record(_ fields: [String], doc: String = "") -> String {
        let all = ["{\"name\":\"id\",\"type\":\"string\"}"] + fields
        return
            "{\"type\":\"record\",\"name\":\"OrderPlaced\",\"namespace\":\"a\",\"doc\":\"\(doc)\","
            + "\"fields\":[\(all.joined(separator: ","))]}"
    }

    private static func fields(_ count: Int, _ prefix: String = "f", _ rest: String = "\"type\":\"int\"") -> String {
        record((0..<count).map { "{\"name\":\"\(prefix)\($0)\",\(rest)}" })
    }

    private static func union(_ types: [String]) -> String {
        record(["{\"name\":\"u\",\"type\":[\(types.joined(separator: ","))]}"])
    }

    private static func empty(_ name: String) -> String { "{\"type\":\"record\",\"name\":\"\(name)\",\"fields\":[]}" }

    private static func branches(_ count: Int) -> String { union((0..<count).map { empty("R\($0)") }) }

    private static func symbols(_ count: Int) -> String {
        let names = (0..<count).map { "\"S\($0)\"" }.joined(separator: ",")
        return record(["{\"name\":\"e\",\"type\":{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\(names)]}}"])
    }

    /// Each record holds the one before it.
    private static func chain(_ count: Int, leaf: String, _ rest: String = "") -> String {
        let records = (1..<count).map {
            "{\"type\":\"record\",\"name\":\"R\($0)\",\"fields\":[{\"name\":\"n\",\"type\":\"R\($0 - 1)\"\(rest)}]}"
        }
        return union(["{\"type\":\"record\",\"name\":\"R0\",\"fields\":[\(leaf)]}"] + records)
    }

    /// Each record holds the one before it twice.
    private static func tower(_ height: Int, leaf: String) -> String {
        let records = (1...height).map {
            "{\"type\":\"record\",\"name\":\"R\($0)\",\"fields\":[{\"name\":\"a\",\"type\":\"R\($0 - 1)\"},"
                + "{\"name\":\"b\",\"type\":\"R\($0 - 1)\"}]}"
        }
        let bottom = "{\"type\":\"record\",\"name\":\"R0\",\"fields\":[{\"name\":\"z\",\"type\":\"\(leaf)\"}]}"
        return union([bottom] + records)
    }

    /// A default that fits neither of two branches, one level further down each time.
    private static func forkedDefault(_ height: Int) -> String {
        var type = "{\"type\":\"record\",\"name\":\"A0\",\"fields\":[{\"name\":\"x\",\"type\":\"int\"}]}"
        var value = "{\"x\":\"bad\"}"
        for level in 1...height {
            let other =
                "{\"type\":\"record\",\"name\":\"B\(level)\",\"fields\":[{\"name\":\"x\",\"type\":\"A\(level - 1)\"}]}"
            type =
                "{\"type\":\"record\",\"name\":\"A\(level)\",\"fields\":[{\"name\":\"x\",\"type\":[\(type),\(other)]}]}"
            value = "{\"x\":\(value)}"
        }
        return record(["{\"name\":\"y\",\"type\":\(type),\"default\":\(value)}"])
    }

    private static func nested(_ open: String, _ count: Int, _ inside: String, _ close: String) -> String {
        record([
            "{\"name\":\"x\",\"type\":" + String(repeating: open, count: count) + inside
                + String(repeating: close, count: count) + "}"
        ])
    }

    private static let megabyte = String(repeating: "y", count: 1_000_000)
    private static let required = "{\"name\":\"z\",\"type\":\"int\"}"

    static let endured: [HostileCase] = [
        .endured("10,000 fields", path, fields(10_000)),
        .generated("10,000 fields, generated", path, fields(10_000)),
        .endured("10,000 fields as released", path, fields(10_000), release: fields(10_000)),
        .refused("10,000 fields renamed", path, fields(10_000), release: fields(10_000, "g")),
        .refused("10,000 changed types", path, fields(10_000), release: fields(10_000, "f", "\"type\":\"string\"")),
        .endured("a union of 2,000 branches", path, branches(2000)),
        .refused("a union of 2,000 branches, one new", path, branches(2000), release: branches(1999)),
        .generated("a union of 2,000 branches, generated", path, branches(2000)),
        .endured("100,000 symbols", path, symbols(100_000)),
        .refused("20,000 symbols, half of them new", path, symbols(20_000), release: symbols(10_000)),
        .endured("a doc of a megabyte", path, record([], doc: megabyte)),
        .generated("a doc of a megabyte, generated", path, record([], doc: megabyte)),
        .endured("a name of a megabyte", path, record(["{\"name\":\"\(megabyte)\",\"type\":\"int\"}"])),
        .endured("a chain of 10,000 records", path, chain(10_000, leaf: required)),
        .generated("a chain of 10,000 records, generated", path, chain(10_000, leaf: required)),
        .endured("a chain of 10,000 records with defaults", path, chain(10_000, leaf: "", ",\"default\":{}")),
        .generated(
            "a chain of 10,000 records with defaults, generated", path, chain(10_000, leaf: "", ",\"default\":{}")),
        .refused("a tower of records", path, tower(30, leaf: "int"), release: tower(30, leaf: "string")),
        .generated("a tower of records, generated", path, tower(30, leaf: "int")),
        .endured("80 arrays of arrays", path, nested("{\"type\":\"array\",\"items\":", 80, "\"int\"", "}")),
        .endured("240 maps of maps", path, nested("{\"type\":\"map\",\"values\":", 240, "\"int\"", "}")),
        .generated(
            "240 maps, generated", path, nested("{\"type\":\"map\",\"values\":", 240, "\"int\"", "}")),
    ]

    static let refused: [HostileCase] = [
        .refused("a chain of 500 defaults that fails at its end", path, chain(500, leaf: required, ",\"default\":{}")),
        .refused(
            "a chain of 10,000 defaults that fails at its end", path, chain(10_000, leaf: required, ",\"default\":{}")),
        .refused("a default with 60 forks", path, forkedDefault(60)),
        .refused(
            "an array of a million numbers", path, "[" + String(repeating: "1,", count: 1_000_000) + "1]", at: "1:2"),
        .refused("a hundred thousand equal branches", path, union(Array(repeating: "\"int\"", count: 100_000))),
        .refused("240 unions of unions", path, nested("[", 240, "\"int\"", "]")),
        .refused("a type's name of a megabyte", path, record(["{\"name\":\"x\",\"type\":\"\(megabyte)\"}"])),
        .refused("a field's name of a megabyte", path, record(["{\"name\":\"\(megabyte) \",\"type\":\"int\"}"])),
        .refused(
            "a default of a megabyte", path, record(["{\"name\":\"x\",\"type\":\"int\",\"default\":\"\(megabyte)\"}"])),
        .refused(
            "a huge size", path,
            record(["{\"name\":\"x\",\"type\":{\"type\":\"fixed\",\"name\":\"F\",\"size\":1e999999}}"])),
        .refused(
            "a size of 2^31", path,
            record(["{\"name\":\"x\",\"type\":{\"type\":\"fixed\",\"name\":\"F\",\"size\":2147483648}}"])),
        .refused(
            "a size below zero", path,
            record(["{\"name\":\"x\",\"type\":{\"type\":\"fixed\",\"name\":\"F\",\"size\":-1}}"])),
        .refused("a huge default", path, record(["{\"name\":\"x\",\"type\":\"long\",\"default\":1e999999999999}"])),
        .refused(
            "300 misspelt names among 300", path,
            union(
                (0..<300).map { empty("SomeLongRecordName\($0)") }
                    + (0..<300).map { "\"SomeLongRecordNam\($0)x\"" })),
        .refused(
            "a misspelt name of a megabyte among 2,000", path,
            union((0..<2000).map { empty("R\($0)") } + ["\"\(megabyte)\""])),
    ]
}
