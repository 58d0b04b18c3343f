import AccordDiagnostics
import AccordDocuments
import AccordGeneration
import AccordRecordings
import AccordRules
import AccordSchemas
import Foundation

/// A schema document of either format: sound, edited, shaped to cost, or torn apart.
struct DocumentAttack: Attack {
    private let format: SchemaFormat
    private let bytes: [UInt8]

    init(using generator: inout SeededGenerator) {
        format = generator.chance(50) ? .avro : .json
        bytes = Self.bytes(format, &generator)
    }

    /// The text of a random schema.
    private static func bytes(_ format: SchemaFormat, _ generator: inout SeededGenerator) -> [UInt8] {
        if generator.chance(2) { return Array(HeavyShape.pair(format, using: &generator).old.utf8) }
        var tree = tree(format, &generator)
        if generator.chance(45) { tree = edited(tree, &generator) }
        let bytes = Array(tree.line.utf8)
        return generator.chance(10) ? bytes.tornApart(&generator) : bytes
    }

    static func tree(_ format: SchemaFormat, _ generator: inout SeededGenerator) -> JSONTree {
        switch format {
        case .avro: RandomAvro.schema(using: &generator)
        case .json: RandomJSONSchema.schema(using: &generator)
        }
    }

    static func edited(_ tree: JSONTree, _ generator: inout SeededGenerator) -> JSONTree {
        (0..<generator.size(upTo: 4)).reduce(tree) { edited, _ in
            // Of what has become large, nothing larger is made.
            guard edited.count < 5000, generator.chance(40) else {
                return RandomEdit.apply(to: edited, using: &generator)
            }
            return HostileEdit.apply(to: edited, using: &generator)
        }
    }

    private var path: String { "orders/OrderPlaced\(format.fileSuffix)" }

    var files: [AttackFile] { [AttackFile("OrderPlaced\(format.fileSuffix)", bytes)] }

    func run(_ reach: (Stage) -> Void) throws {
        let read = JSONReader.read(SourceFile(path: path, bytes: bytes))
        guard let document = read.document else { return try refuse(read.findings, reach) }
        var definitions = AvroDefinitions()
        if format == .avro { definitions.add(document) }
        let resources = JSONSchemaResources(format == .json ? [document] : [])
        let parsed = Schema.parse(document, format: format, definitions: definitions, resources: resources)
        guard let schema = parsed.schema else { return try refuse(read.findings + parsed.findings, reach) }
        reach(format == .avro ? .avroRead : .jsonSchemaRead)
        let lineage = Lineage(
            name: "OrderPlaced", topic: Topic(name: "orders", folder: "orders"), format: format,
            contract: SchemaVersion(version: .first, document: document, schema: schema),
            selfContained: schema.selfContained(document, shared: definitions) ?? document, releases: [])
        let findings = Checker(Configuration(), avroCFailure: AvroC.loadFailure).findings(in: lineage)
        if !findings.isEmpty { reach(.ruleBroken) }
        let generated = Generator(lineages: [lineage], sharedTypes: [], folder: ".", options: GenerationOptions())
            .generate(jobs: 1)
        if !generated.files.isEmpty { reach(.generated) }
        try expectReadable(read.findings + parsed.findings + findings + generated.findings)
    }

    private func refuse(_ findings: [Finding], _ reach: (Stage) -> Void) throws {
        reach(.documentRefused)
        guard !findings.isEmpty else { throw AttackFailure("the document is refused without a finding") }
        try expectReadable(findings)
    }
}

/// Demands that findings are shown in words that a terminal and a parser of JSON can take. A report for machines has all
/// findings, however many there are, and takes as long as they are many: a hundred of them show what they can be.
func expectReadable(_ findings: [Finding]) throws {
    let text = TextReporter(colored: false).report(Report(findings))
    if let scalar = text.unicodeScalars.first(where: { $0 != "\n" && $0.properties.generalCategory == .control }) {
        throw AttackFailure("a report holds the control character U+\(String(scalar.value, radix: 16))")
    }
    let json = JSONReporter().report(Report(Array(findings.prefix(100))))
    try expectJSON(json)
}

/// Demands JSON. Ours reads numbers of any size, and Foundation's what is nested more deeply.
func expectJSON(_ text: String) throws {
    let isRead = JSONReader.read(SourceFile(path: "answer", bytes: Array(text.utf8))).document != nil
    guard !isRead, (try? JSONSerialization.jsonObject(with: Data(text.utf8))) == nil else { return }
    throw AttackFailure("what is to be JSON is none: \(text.prefix(200))")
}
