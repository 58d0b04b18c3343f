import AccordGeneration
import GoldenTypes
import Testing

/// Adding an optional property, anywhere, gives nothing that was there before another name or type.
struct StableNamesTests {
    @Test(arguments: ["", "envelope: none\n"])
    func jsonSchema(topic: String) throws {
        var simpleNames: [String] = []
        for seed in UInt64(1)...12 {
            var schema = RandomJSONSchema(seed: seed)
            var before = try Self.declarations(of: schema.text, topic)
            for step in 1...4 {
                schema.grow()
                schema.grow()
                let text = schema.text
                let after = try Self.declarations(of: text, topic)
                let lost = before.subtracting(after).sorted()
                #expect(lost.isEmpty, "seed \(seed), step \(step): \(lost.prefix(5)) are gone of \(text)")
                before = after
            }
            simpleNames += before.filter { $0.hasSuffix(":") }.compactMap {
                $0.split(separator: ".").last.map(String.init)
            }
        }
        // Most types have the name of another one, so that it is their place that tells them apart.
        #expect(simpleNames.count > 4 * Set(simpleNames).count)
    }

    private static func declarations(of schema: String, _ topic: String) throws -> Set<String> {
        let module = try GeneratedModule([
            "things/topic.yaml": "key: id\n" + topic, "things/ThingChanged.schema.json": schema,
        ])
        #expect(module.findings.isEmpty)
        return module.files.reduce(into: []) { $0.formUnion(generatedDeclarations(in: $1.text)) }
    }

    /// What the schema says by `$ref` is one type, called after its own place, and no other becomes it.
    @Test func anAddedPropertyTakesNoName() throws {
        let c =
            ##""c": {"type": "object", "properties": {"type": {"enum": ["last"]}}}, "d": {"$ref": "#/properties/c"}"##
        let b = #""b": {"type": "object", "properties": {"type": {"enum": ["first"]}}}"#
        func schema(_ properties: String) -> String {
            #"{"type": "object", "properties": {"id": {"type": "string"}, \#(properties)}}"#
        }
        let before = try Self.declarations(of: schema(c), "")
        #expect(before.contains("ThingChanged.Payload.C.Type_:"))
        #expect(before.contains("ThingChanged.Payload.public var d: ThingChanged.Payload.C?"))
        let after = try Self.declarations(of: schema("\(b), \(c)"), "")
        #expect(after.isSuperset(of: before))
        #expect(after.contains("ThingChanged.Payload.B.Type_:"))
    }

    /// Unions lie in the record whose field they are for, and types of another namespace are called after it.
    @Test func anAddedAvroFieldTakesNoName() throws {
        func record(_ name: String, _ fields: String) -> String {
            #"{"type": "record", "name": "\#(name)", "fields": [\#(fields)]}"#
        }
        let choice = #"{"name": "choice", "type": ["string", {"type": "array", "items": ["int", "string"]}]}"#
        func schema(_ fields: String) -> String {
            let id = #"{"name": "id", "type": "string"}"#
            return record(#"ThingChanged", "namespace": "x.things"#, "\(id), \(fields)")
        }
        func declarations(_ fields: String) throws -> Set<String> {
            let module = try GeneratedModule([
                "things/topic.yaml": "key: id\n", "things/ThingChanged.avsc": schema(fields),
            ])
            #expect(module.findings.isEmpty)
            return generatedDeclarations(in: module.files.map(\.text).joined())
        }
        let money = #"{"name": "money", "type": \#(record("x.shop.Money", ""))}"#
        let old = #"{"name": "b", "type": \#(record("B", choice))}, \#(money)"#
        let before = try declarations(old)
        #expect(before.contains("ThingChanged.B.Choice.Array:") && before.contains("ThingChanged.ShopMoney:"))
        let added = #"{"name": "a", "type": ["null", \#(record("A", choice))], "default": null}"#
        let cash = #"{"name": "cash", "type": ["null", \#(record("Money", ""))], "default": null}"#
        let after = try declarations("\(added), \(cash), \(old)")
        #expect(before.subtracting(after).isEmpty)
        #expect(after.contains("ThingChanged.A.Choice.Array:") && after.contains("ThingChanged.Money:"))
    }
}
