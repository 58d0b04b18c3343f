import AccordDocuments
import AccordSchemas
import Testing

/// The numbers are those of the test data of Avro's own libraries, and of fastavro for the record.
@Suite("The fingerprint of a schema")
struct AvroFingerprintTests {
    @Test(
        arguments: [
            ("null", 0x63DD_24E7_CC25_8F8A), ("boolean", 0x9F42_FC78_A4D4_F764), ("int", 0x7275_D51A_3F39_5C8F),
            ("long", 0xD054_E144_93F4_1DB7), ("float", 0x4D7C_02CB_3EA8_D790), ("double", 0x8E75_35C0_32AB_957E),
            ("bytes", 0x4FC0_16DA_C320_1965), ("string", 0x8F01_4872_6345_03C7),
        ] as [(String, UInt64)])
    func primitive(name: String, fingerprint: UInt64) throws {
        #expect(AvroFingerprint.of(try document("\"\(name)\"", "X.avsc").root) == fingerprint)
    }

    @Test("leaves out what does not tell how data is read")
    func record() throws {
        let text = """
            {"type": "record", "name": "Order", "namespace": "a.b", "doc": "d", "aliases": ["Old"], "fields": [
              {"name": "id", "type": {"type": "string", "logicalType": "uuid"}, "doc": "x", "default": ""},
              {"name": "side", "type": {"type": "enum", "name": "c.Side", "symbols": ["BUY", "SELL"], "default": "BUY"}},
              {"name": "other", "type": ["null", "c.Side"], "default": null},
              {"name": "digest", "type": {"type": "fixed", "name": "Digest", "size": 16}},
              {"name": "parts", "type": {"type": "array", "items": {"type": "map", "values": "long"}}},
              {"name": "next", "type": ["null", "Order"]}]}
            """
        #expect(AvroFingerprint.of(try document(text, "X.avsc").root) == 0xE191_EEE0_C24C_2913)
    }
}
