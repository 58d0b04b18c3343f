import AccordCompatibility
import AccordDiagnostics
import AccordDocuments
import AccordRules
import AccordSchemas
import Testing

struct CorpusTests {
    /// Only the validator of the suite ignores the names of records; the reference does not.
    private static let nameMismatches: Set<String> = ["avro-java-140", "avro-java-141"]

    /// `optional-only` of Accord holds more than the corpus does: a default is not dropped, and no lookalike added.
    private static let stricter: [String: String] = [
        "avro-java-068": "default-dropped", "avro-java-075": "default-dropped", "avro-java-153": "default-dropped",
        "avro-java-154": "default-dropped", "avro-java-162": "field-replaced-by-lookalike",
        "avro-python-061": "default-dropped", "avro-python-068": "default-dropped",
    ]

    private static func schema(_ value: Value, _ format: SchemaFormat) throws -> Schema {
        let file = SourceFile(path: "case", bytes: Array(value.compactText.utf8))
        let document = try #require(JSONReader.read(file).document)
        return try #require(Schema.parse(document, format: format).schema)
    }

    @Test(
        .enabled(if: Corpus.isThere, "there is no corpus beside the project"), arguments: ["avro-java", "avro-python"])
    func avro(file: String) throws {
        for found in try Corpus.cases(file) {
            let id = found["id"]?.string ?? ""
            let reader = try Self.schema(#require(found["reader"]), .avro)
            let writer = try Self.schema(#require(found["writer"]), .avro)
            let expected = Self.nameMismatches.contains(id) ? false : found["compatible"]?.boolean
            #expect(incompatibilities(reader: reader, writer: writer).isEmpty == expected, "\(id)")
            try expectOptionalOnly(found["optional_only"]?.boolean ?? false, reader, writer, id)
        }
    }

    private func expectOptionalOnly(_ expected: Bool, _ reader: Schema, _ writer: Schema, _ id: String) throws {
        let old = SchemaVersion(version: .first, document: writer.document, schema: writer)
        let new = SchemaVersion(version: .first.next, document: reader.document, schema: reader)
        let lineage = Lineage(
            name: id, topic: Topic(name: "", folder: ""), format: .avro, contract: new,
            selfContained: reader.document, releases: [old])
        let rules = Set(Checker(Configuration()).changes(in: lineage).map(\.rule))
        if let rule = Self.stricter[id] {
            #expect(rules == [rule], "\(id)")
        } else {
            #expect(rules.isEmpty == expected, "\(id): \(rules.sorted())")
        }
    }

    /// Wrong on none; what is undecided says so.
    @Test(.enabled(if: Corpus.isThere, "there is no corpus beside the project"))
    func jsonSchema() throws {
        var undecided = 0
        let cases = try Corpus.cases("json-karapace")
        for found in cases {
            let id = found["id"]?.string ?? ""
            let dialect = JSONSchemaDialect(name: found["draft"]?.string ?? "")
            let reader = try Self.json(#require(found["reader"]), dialect)
            let writer = try Self.json(#require(found["writer"]), dialect)
            let reasons = incompatibilities(reader: reader, writer: writer).map(\.reason)
            if !reasons.isEmpty, reasons.allSatisfy(\.isUndecided) {
                undecided += 1
            } else {
                #expect(reasons.isEmpty == found["semantic"]?.boolean, "\(id): \(reasons)")
            }
        }
        #expect(undecided * 100 <= cases.count * 2, "\(undecided) undecided")
    }

    private static func json(_ value: Value, _ dialect: JSONSchemaDialect?) throws -> Schema {
        let file = SourceFile(path: "case", bytes: Array(value.compactText.utf8))
        let document = try #require(JSONReader.read(file).document)
        return .json(try #require(JSONSchemaParser.parse(document, dialect: dialect).schema))
    }
}

extension Schema {
    fileprivate var document: Document {
        switch self {
        case .avro(let schema): schema.root.source.document
        case .json(let schema): schema[schema.root].source.document
        }
    }
}
