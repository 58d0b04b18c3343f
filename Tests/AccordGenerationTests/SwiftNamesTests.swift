import Testing

@testable import AccordGeneration

/// Swift names for names of schemas.
struct SwiftNamesTests {
    @Test(arguments: [
        ("order_id", "orderID", "OrderID"), ("order_ids", "orderIDs", "OrderIDs"), ("userIDs", "userIDs", "UserIDs"),
        ("guestOs", "guestOS", "GuestOS"), ("guestOS", "guestOS", "GuestOS"), ("device_cpu", "deviceCPU", "DeviceCPU"),
        ("HTTPServer", "httpServer", "HTTPServer"), ("urlPath", "urlPath", "URLPath"),
        ("base-url", "baseURL", "BaseURL"),
        ("priceUSD", "priceUSD", "PriceUSD"), ("PRICE_USD", "priceUsd", "PriceUsd"),
        ("H264Codec", "h264Codec", "H264Codec"),
        ("a.b c", "aBC", "ABC"), ("é_tat", "éTat", "ÉTat"), ("straße", "straße", "Straße"), ("ǆep", "ǆep", "ǅep"),
        ("1st", "_1st", "_1st_"), ("10:1", "_10_1", "_10_1_"), ("v1.2", "v1_2", "V1_2"), ("-1", "minus1", "Minus1"),
        ("C", "c", "C"), ("C++", "cPlusPlus", "CPlusPlus"), ("<=", "lessEquals", "LessEquals"), ("", "empty", "Empty"),
        ("€", "u20ac", "U20AC"), ("値", "値", "値_"), ("x\u{D4E};\u{D4E}", "x\u{D4E}\u{D4E}", "X\u{D4E}\u{D4E}"),
        ("a\u{301}b", "a\u{301}b", "A\u{301}b"), ("a\u{FE0F}b", "aB", "AB"), ("\u{301}a", "_\u{301}a", "_\u{301}a_"),
        ("Type", "type", "Type_"), ("payload", "payload", "Payload_"), ("self", "self_", "Self_"),
        ("additional_properties", "additionalProperties_", "AdditionalProperties_"),
    ])
    func propertiesAndTypes(written: String, property: String, type: String) {
        #expect(SwiftNames.property(written) == property)
        #expect(SwiftNames.type(written) == type)
    }

    /// `none` and `some` are cases of `Optional`, and `allCases` is what the enum has itself.
    @Test(arguments: [
        ("ON_HOLD", "onHold"), ("NONE", "none_"), ("Some", "some_"), ("ALL_CASES", "allCases_"), ("nil", "nil"),
        ("unrecognized", "unrecognized_"),
    ])
    func cases(written: String, name: String) {
        #expect(SwiftNames.enumCase(written) == name)
    }

    @Test func longTextsAreCutIntoLines() {
        for text in [
            String(repeating: #"{"type": "record", "fields": [{"name": "a"}]}, "#, count: 30),
            String(repeating: "no_space_", count: 300), String(repeating: "é", count: 999),
            "\"\"\" and \\#(x) and \"# " + String(repeating: "\u{202E}\n", count: 200),
        ] {
            let lines = SwiftLiteral.raw(text)
            #expect(lines.count > 3 && lines.allSatisfy { $0.utf8.count <= 2500 })
            #expect(SourceLines(text).lines.joined() == text)
        }
        #expect(SwiftLiteral.raw("{\"a\": \"\\#\"}") == [###"##"{"a": "\#"}"##"###])
        #expect(SwiftLiteral.raw("\"\"") == [#""\"\"""#])
    }
}
