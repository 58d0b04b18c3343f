import AccordDiagnostics
import AccordDocuments
import AccordFuzzing
import AccordGeneration
import AccordSchemas
import Testing

/// Random schemas that contain themselves, in one file and through others: each becomes Swift, and every type that is
/// referred to is declared.
struct CyclicSchemasTests {
    private static let seed: UInt64 = 1
    private static let files = ["One", "Two"]
    private static let definitions = 4

    @Test func everyReferenceLeadsToAType() throws {
        var random = SeededGenerator(seed: Self.seed)
        var cyclic = 0
        for round in 0..<80 {
            let texts = Self.files.map { file in Self.text(of: file, &random) }
            guard let types = Self.parsed(texts) else { continue }
            let generator = Generator(
                lineages: [], sharedTypes: types, folder: "schemas", options: GenerationOptions())
            let (files, findings) = generator.generate(jobs: 1)
            let described = "seed \(Self.seed), round \(round): \(texts.joined(separator: "\n"))"
            #expect(findings.isEmpty, "\(findings.map(\.message)) \(described)")
            let generated = files.map(\.text).joined()
            if generated.contains("SingleValue") { cyclic += 1 }
            let declared = Set(files.flatMap { generatedDeclarations(in: $0.text) })
            for name in Set(declared.flatMap(Self.references)) {
                let isDeclared = declared.contains(name.contains(".") ? "\(name):" : ".\(name):")
                #expect(isDeclared, "\(name) is not declared, \(described)")
            }
        }
        // What was attacked is reached.
        #expect(cyclic > 20, "seed \(Self.seed): \(cyclic) with types that contain themselves")
    }

    /// The types that a property or a case refers to, such as `One.D0.Item`.
    private static func references(in declaration: String) -> [String] {
        let words = declaration.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "_" }.dropFirst()
        return words.map(String.init).filter { word in files.contains { word == $0 || word.hasPrefix("\($0).") } }
    }

    /// What a check says without writing anything is what generation says.
    @Test func checksFindWhatGenerationFinds() throws {
        var random = SeededGenerator(seed: Self.seed)
        var failing = 0
        for round in 0..<80 {
            let texts = Self.files.map { file in Self.text(of: file, mayFail: true, &random) }
            guard let types = Self.parsed(texts) else { continue }
            let generator = Generator(
                lineages: [], sharedTypes: types, folder: "schemas", options: GenerationOptions())
            let found = Set(generator.generate(jobs: 1).findings.map { "\($0.location) \($0.message)" })
            if !found.isEmpty { failing += 1 }
            #expect(
                Set(generator.findings(jobs: 1).map { "\($0.location) \($0.message)" }) == found,
                "seed \(Self.seed), round \(round): \(texts.joined(separator: "\n"))")
        }
        #expect(failing > 10, "seed \(Self.seed): \(failing) that do not become Swift")
    }

    private static func text(of file: String, mayFail: Bool = false, _ random: inout SeededGenerator) -> String {
        let definitions = (0..<Self.definitions).map { "\"d\($0)\": \(schema(in: file, 2, &random))" }
        var failing = ""
        if mayFail, Int.random(in: 0..<4, using: &random) == 0 {
            let other = files.randomElement(using: &random) ?? file
            failing = """
                , "c": {"$ref": "\(other).schema.json#/components/c"},
                "d": {"oneOf": [{"type": "object", "minProperties": 1}, \(schema(in: file, 1, &random))]}
                """
        }
        return """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
             "properties": {"a": \(reference(in: file, &random)), "b": \(reference(in: file, &random))\(failing)},
             "components": {"c": \(schema(in: file, 1, &random))},
             "$defs": {\(definitions.joined(separator: ", "))}}
            """
    }

    private static func reference(in file: String, _ random: inout SeededGenerator) -> String {
        let target = files.randomElement(using: &random) ?? file
        let path = target == file ? "" : "\(target).schema.json"
        let place = Int.random(in: -1..<definitions, using: &random)
        return "{\"$ref\": \"\(path)#\(place < 0 ? "" : "/$defs/d\(place)")\"}"
    }

    private static func schema(in file: String, _ depth: Int, _ random: inout SeededGenerator) -> String {
        func inner() -> String {
            depth > 0 ? schema(in: file, depth - 1, &random) : reference(in: file, &random)
        }
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1: return "{\"type\": \"array\", \"items\": \(inner())}"
        case 2, 3: return "{\"type\": \"object\", \"additionalProperties\": \(inner())}"
        case 4: return "{\"anyOf\": [{\"type\": \"null\"}, \(inner())]}"
        case 5: return "{\"type\": [\"array\", \"null\"], \"items\": \(inner())}"
        case 6: return "{\"type\": \"array\", \"prefixItems\": [\(inner()), \(inner())], \"minItems\": 1}"
        case 7: return "{\"type\": \"object\", \"properties\": {\"x\": \(inner())}, \"required\": [\"x\"]}"
        case 8: return "{\"allOf\": [\(inner())]}"
        default: return reference(in: file, &random)
        }
    }

    /// Nil where a schema refers to itself for the same value, which is no schema.
    private static func parsed(_ texts: [String]) -> [SharedType]? {
        let documents = zip(files, texts).compactMap { name, text in
            JSONReader.read(SourceFile(path: "schemas/\(name).schema.json", bytes: Array(text.utf8))).document
        }
        let resources = JSONSchemaResources(documents)
        let types = zip(files, documents).compactMap { name, document in
            JSONSchemaParser.parse(document, resources: resources).schema.map {
                SharedType(name: name, document: document, schema: .json($0))
            }
        }
        return types.count == files.count ? types : nil
    }
}
