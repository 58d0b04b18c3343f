import AccordSchemas
import Testing

@Suite("Avro: names")
struct AvroNamesTests {
    @Test("a name may be", arguments: ["X", "_", "_1", "aZ09_", "a.b.X", "_._", "Record", "Null", "record", "array"])
    func allowed(name: String) throws {
        let (schema, findings) = try avro("{\"type\":\"record\",\"name\":\"\(name)\",\"fields\":[]}")
        #expect(findings.map(\.line) == [])
        #expect(schema?.types.first?.name?.name.fullName == name)
    }

    @Test(
        "a name may not be",
        arguments: [
            "", "1", "a-b", "a b", "a..b", ".", "a.", "ä", "a\\u0000", "$", "a/b", "a.1", "1.a", "Ｘ", "e\u{301}",
        ])
    func forbidden(name: String) throws {
        let (schema, findings) = try avro("{\"type\":\"record\",\"name\":\"\(name)\",\"fields\":[]}")
        #expect(schema == nil)
        #expect(findings.map(\.placeAndRule) == ["1:25 invalid-name"])
        #expect(findings.first?.message.hasSuffix("is not a name of Avro") == true)
        #expect(findings.first?.severity == .unchecked)
    }

    @Test("a named type may not take the name of a primitive type", arguments: AvroPrimitive.allCases, ["", "a.b."])
    func primitive(primitive: AvroPrimitive, namespace: String) throws {
        let name = namespace + primitive.rawValue
        let findings = try avro("{\"type\":\"fixed\",\"name\":\"\(name)\",\"size\":1}").findings
        #expect(findings.map(\.line) == ["1:24 [invalid-name] '\(primitive.rawValue)' is the name of a primitive type"])
    }

    @Test("fields and symbols have simple names", arguments: ["", "a.b", "1", "a-b", "ü"])
    func simple(name: String) throws {
        let inField = try avro(record("{\"name\":\"\(name)\",\"type\":\"int\"}")).findings
        #expect(inField.map(\.line) == ["1:47 [invalid-name] \"\(name)\" is not a name of Avro"])
        let alias = try avro(field("\"int\"", ",\"aliases\":[\"a\",\"\(name)\"]")).findings
        #expect(alias.map(\.placeAndRule) == ["1:79 invalid-name"])
        let symbol = try avro("{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\"A\",\"\(name)\"]}").findings
        #expect(symbol.map(\.placeAndRule) == ["1:42 invalid-name"])
    }

    @Test("a primitive's name is right for fields and symbols")
    func primitiveNames() throws {
        #expect(try avro(record("{\"name\":\"int\",\"type\":\"int\"}")).findings.isEmpty)
        #expect(try avro("{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\"null\",\"int\"]}").findings.isEmpty)
    }

    @Test(
        "namespaces",
        arguments: [
            ("", true), ("a", true), ("a.b_1", true), ("a.", false), (".a", false), ("a b", false), ("1", false),
        ])
    func namespaces(namespace: String, isAllowed: Bool) throws {
        let findings = try avro(record("", "\"namespace\":\"\(namespace)\",")).findings
        let line = "1:41 [invalid-name] \"\(namespace)\" is not a namespace of Avro"
        #expect(findings.map(\.line) == (isAllowed ? [] : [line]))
    }

    @Test("a namespace is inherited, replaced, or overruled by a dotted name")
    func inheritance() throws {
        let text = """
            {"type": "record", "name": "a.X", "namespace": "ignored", "fields": [
              {"name": "b", "type": {"type": "record", "name": "B", "namespace": "b", "fields": [
                {"name": "c", "type": {"type": "fixed", "name": "C", "size": 1}},
                {"name": "d", "type": ["null", "C", "b.C2"]}
              ]}},
              {"name": "e", "type": {"type": "enum", "name": "E", "symbols": ["S"]}},
              {"name": "n", "type": {"type": "record", "name": "N", "namespace": "", "fields": [
                {"name": "m", "type": {"type": "fixed", "name": "M", "size": 1}}
              ]}},
              {"name": "again", "type": ["E", "a.E2", "b.B", "b.C"]}
            ]}
            """
        let other = "{\"type\":\"fixed\",\"name\":\"b.C2\",\"size\":2}"
        let third = "{\"type\":\"fixed\",\"name\":\"E2\",\"namespace\":\"a\",\"size\":3}"
        let (schema, findings) = try avro(text, beside: [other, third])
        #expect(findings.map(\.line) == [])
        #expect(
            schema?.types.compactMap { $0.name?.name.fullName } == [
                "a.X", "b.B", "b.C", "b.C2", "a.E", "N", "M", "a.E2",
            ])
    }

    @Test("aliases of types lie in the namespace of the type")
    func aliases() throws {
        let (schema, _) = try avro(record("", "\"namespace\":\"n\",\"aliases\":[\"Y\",\"m.Z\"],"))
        #expect(schema?.types.first?.name?.aliases.map(\.fullName) == ["n.Y", "m.Z"])
        let findings = try avro(record("", "\"aliases\":[\"Y\",\"a b\"],")).findings
        #expect(findings.map(\.line) == ["1:44 [invalid-name] \"a b\" is not a name of Avro"])
    }

    @Test("a name is defined once")
    func duplicates() throws {
        let enumeration = "{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[]}"
        let text = record("{\"name\":\"a\",\"type\":\(enumeration)},\n{\"name\":\"b\",\"type\":\(enumeration)}")
        let findings = try avro(text).findings
        #expect(findings.map(\.line) == ["2:42 [duplicate-definition] 'E' is defined twice"])
        #expect(findings.first?.notes.map(\.location.position.line) == [1])
        let own = try avro(field("{\"type\":\"fixed\",\"name\":\"X\",\"size\":1}")).findings
        #expect(own.map(\.line) == ["1:81 [duplicate-definition] 'X' is defined twice"])
    }

    @Test("fields and symbols are there once")
    func repeats() throws {
        let text = record(
            "{\"name\":\"a\",\"type\":\"int\"},\n{\"name\":\"A\",\"type\":\"int\"},\n{\"name\":\"a\",\"type\":\"int\"}")
        try expectEqual(avro(text).findings.map(\.line), ["3:9 [duplicate-definition] the field 'a' is here twice"])
        let symbols = "{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\"A\",\"B\",\"a\",\"A\"]}"
        try expectEqual(
            avro(symbols).findings.map(\.line), ["1:50 [duplicate-definition] the symbol 'A' is here twice"])
    }

    @Test("an alias of a field names no other field")
    func ambiguousAliases() throws {
        let text = record("{\"name\":\"a\",\"type\":\"int\"},\n{\"name\":\"b\",\"type\":\"int\",\"aliases\":[\"a\"]}")
        try expectEqual(avro(text).findings.map(\.line), ["2:9 [ambiguous-alias] the alias 'a' of 'b' also names 'a'"])
        let both = record(
            "{\"name\":\"a\",\"type\":\"int\",\"aliases\":[\"z\"]},\n{\"name\":\"b\",\"type\":\"int\","
                + "\"aliases\":[\"z\"]}"
        )
        try expectEqual(avro(both).findings.map(\.line), ["2:9 [ambiguous-alias] the alias 'z' of 'b' also names 'a'"])
        #expect(try avro(record("{\"name\":\"a\",\"type\":\"int\",\"aliases\":[\"b\",\"c\"]}")).findings.isEmpty)
    }

    @Test(
        "an unknown name is told with the one that was meant",
        arguments: [
            ("\"strng\"", "strng", "did you mean 'string'?"), ("\"Lng\"", "n.Lng", nil),
            ("\"Moeny\"", "n.Moeny", "did you mean 'n.Money'?"),
            ("\"n.Mony\"", "n.Mony", "did you mean 'n.Money'?"),
            ("\"Venue\"", "n.Venue", "did you mean 'other.Venue'?"),
        ] as [(String, String, String?)])
    func unknown(type: String, name: String, help: String?) throws {
        let money = "{\"name\":\"m\",\"type\":{\"type\":\"fixed\",\"name\":\"Money\",\"size\":1}}"
        let text = record("\(money),\n{\"name\":\"f\",\"type\":\(type)}", name == "strng" ? "" : "\"namespace\":\"n\",")
        let findings = try avro(text, beside: ["{\"type\":\"fixed\",\"name\":\"other.Venue\",\"size\":1}"]).findings
        #expect(findings.map(\.line) == ["2:20 [unknown-name] the name '\(name)' is not defined before this place"])
        if let help { #expect(findings.first?.help == help) }
    }

    @Test("a type's kind is no type by itself", arguments: ["record", "error", "enum", "fixed", "array", "map"])
    func kinds(name: String) throws {
        let findings = try avro(field("\"\(name)\"")).findings
        #expect(findings.map(\.placeAndRule) == ["1:\(typeColumn) invalid-schema"])
        #expect(findings.first?.message.hasPrefix("'\(name)' needs its attributes") == true)
    }
}
