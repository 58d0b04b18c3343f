/// Swift names for names of schemas, by Swift's API Design Guidelines: `order_id` is `orderID`, `ON_HOLD` is `onHold`.
///
/// Each follows from the name in the schema alone. What Swift or the generated code needs for itself ends in an
/// underscore.
enum SwiftNames {
    private static let acronyms: Set<String> = [
        "aes", "ais", "ai", "aml", "api", "ascii", "atm", "bic", "bios", "bssid", "cli", "cpu", "crc", "crm",
        "css", "csv", "cvv", "db", "dlq", "dna", "dns", "ean", "ecg", "eof", "erp", "etf", "ftp", "fx", "gdpr", "gif",
        "gmt", "gps", "gpu", "grpc", "gsm", "gui", "html", "http", "https", "iban", "iccid", "id", "imei", "imsi",
        "ios", "ip", "isbn", "isin", "iso", "jpeg", "json", "jwt", "kyc", "lan", "lcd", "led", "lei", "lte", "mfa",
        "mime", "nfc", "oid", "os", "otc", "otp", "pdf", "pid", "png", "pnl", "qr", "ram", "rfid", "rgb", "rpc", "rsa",
        "rss", "sdk", "sim", "sku", "sms", "smtp", "sql", "ssd", "ssh", "ssid", "ssl", "sso", "svg", "tcp", "tls",
        "ttl", "tv", "udp", "ui", "uid", "upc", "uri", "url", "urn", "usb", "utc", "utm", "uuid", "ux", "vat", "vin",
        "vpn", "wan", "xml", "xss",
    ]

    private static let keywords: Set<String> = [
        "Any", "actor", "as", "associatedtype", "async", "await", "borrowing", "break", "case", "catch", "class",
        "consuming", "continue", "default", "defer", "deinit", "do", "each", "else", "enum", "extension", "fallthrough",
        "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "inout", "internal", "is", "let",
        "macro", "nil", "nonisolated", "operator", "package", "precedencegroup", "private", "protocol", "public",
        "repeat", "rethrows", "return", "some", "static", "struct", "subscript", "super", "switch", "throw", "throws",
        "true", "try", "typealias", "var", "where", "while",
    ]

    // Names that backticks do not make usable, or that the generated code or a protocol of it declares.
    private static let reservedProperties: Set<String> = [
        "self", "Self", "init", "Type", "Protocol", "hashValue", "hash", "encode", "contract", "messageKey",
        "additionalProperties",
    ]
    // `none` and `some` are those of `Optional`, too, where an enum is optional.
    private static let reservedCases: Set<String> = [
        "self", "Self", "init", "Type", "Protocol", "hashValue", "hash", "encode", "symbol", "symbolIndex",
        "symbolTable", "jsonValue", "valueIndex", "valueTable", "unrecognized", "resolved", "messageKeyText",
        "avroBranches", "allCases", "none", "some",
    ]
    private static let reservedTypes: Set<String> = [
        "Self", "Type", "Protocol", "Payload", "Any", "Swift", "AccordEvents", "Foundation", "AdditionalProperties",
    ]

    static func property(_ name: String) -> String {
        let name = usable(lowerCamel(SwiftWords(name).words), reservedProperties)
        return name.hasSuffix(nullableSuffix) ? name + "_" : name
    }

    /// The property beside another one that tells null from what is not there.
    static func nullable(_ property: String) -> String { property + nullableSuffix }

    private static let nullableSuffix = "OrNull"

    static func enumCase(_ name: String) -> String { usable(lowerCamel(SwiftWords(name).words), reservedCases) }

    static func type(_ name: String) -> String {
        let words = SwiftWords(name).words
        let joined = identifier(words.map(capitalized))
        // Scripts without capitals: a type is not called as a property beside it is.
        if let first = joined.utf8.first, !first.isASCIICapital, joined == lowerCamel(words) { return joined + "_" }
        return usable(joined, reservedTypes)
    }

    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    private static func usable(_ name: String, _ reserved: Set<String>) -> String {
        reserved.contains(name) ? name + "_" : name
    }

    private static func lowerCamel(_ words: [String]) -> String {
        identifier([words[0].lowercased()] + words.dropFirst().map(capitalized))
    }

    /// Acronyms in capitals, their plurals too: `ID`, `IDs`.
    private static func capitalized(_ word: String) -> String {
        let lower = word.lowercased()
        if acronyms.contains(lower) { return lower.uppercased() }
        if lower.utf8.last == UInt8(ascii: "s"), acronyms.contains(String(lower.dropLast())) {
            return lower.dropLast().uppercased() + "s"
        }
        return SwiftWords.capitalized(word)
    }

    /// Words in one. Digits do not run into each other: `10:1` is not `101`.
    private static func identifier(_ words: [String]) -> String {
        var result = ""
        for word in words {
            if let first = word.unicodeScalars.first, first.isNumber, result.unicodeScalars.last?.isNumber ?? false {
                result += "_"
            }
            result += word
        }
        return result.unicodeScalars.first?.startsIdentifier ?? false ? result : "_" + result
    }
}

extension Unicode.Scalar {
    fileprivate var isNumber: Bool {
        isASCII ? ("0"..."9").contains(self) : properties.generalCategory == .decimalNumber
    }

    fileprivate var startsIdentifier: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || properties.isXIDStart
    }
}

extension UInt8 {
    fileprivate var isASCIICapital: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
}

/// Names that must differ: the members of one type, or the types of one scope.
struct NameScope {
    private var taken: Set<String> = []

    /// The name, or the name with the first number that makes it differ.
    mutating func claim(_ name: String) -> String {
        var candidate = name
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(name)_\(number)"
            number += 1
        }
        return candidate
    }
}
