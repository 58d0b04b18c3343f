import AccordSchemas
import Testing

@Suite("The version of a client library")
struct ClientVersionTests {
    @Test(
        "is written as",
        arguments: [
            ("2.3.0", "2.3"), ("v2.3.0", "2.3"), ("2.3.0-RC1", "2.3"), ("2.3.0rc1", "2.3"), ("2.3.0-1+b1", "2.3"),
            ("2.3-SNAPSHOT", "2.3"), ("4", "4.0.0.0"), ("02.03", "2.3"), ("1.4.2.1", "1.4.2.1"),
        ])
    func written(text: String, same: String) throws {
        #expect(try #require(ClientVersion(text)) == ClientVersion(same))
    }

    @Test(
        "is not written as",
        arguments: [
            "", "v", "latest", "2.x", "2.3.", ".3", "2..3", ">=2.3", "^2.3", "2.3 ", "2.3 or so", "2,3", "+2.3", "-2",
            "2.-3", "1.2.3.4.5", "12345", "2.3-", "2.3x", "２.3", "2.3-ä", "vv2", "0x2",
        ])
    func refused(text: String) {
        #expect(ClientVersion(text) == nil)
    }

    @Test("is older than", arguments: [("1.9.2", "1.10"), ("2.9999", "3"), ("2.3", "2.3.0.1"), ("0.11.6", "1.0")])
    func older(left: String, right: String) throws {
        #expect(try #require(ClientVersion(left)) < #require(ClientVersion(right)))
        #expect(try #require(ClientVersion(right)) > #require(ClientVersion(left)))
    }
}
