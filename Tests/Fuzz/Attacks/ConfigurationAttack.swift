import AccordDiagnostics
import AccordDocuments
import AccordGeneration
import AccordRules
import AccordSchemas

/// `accord.yaml`, a `topic.yaml` and the file of settings that it refers to.
struct ConfigurationAttack: Attack {
    private let policy: [UInt8]
    private let topic: [UInt8]
    private let settings: [UInt8]

    init(using generator: inout SeededGenerator) {
        var random = RandomConfiguration(generator: generator)
        let (policy, topic, settings) = (random.policy(), random.topic(), random.settingsFile())
        generator = random.generator
        self.policy = Self.bytes(policy, &generator)
        self.topic = Self.bytes(topic, &generator)
        self.settings = generator.chance(20) ? Array(settings.utf8).tornApart(&generator) : Array(settings.utf8)
    }

    private static func bytes(_ tree: JSONTree, _ generator: inout SeededGenerator) -> [UInt8] {
        if generator.chance(2) { return Array(RandomYAML.heavy(&generator).utf8) }
        var tree = tree
        if generator.chance(25) { tree = DocumentAttack.edited(tree, &generator) }
        let text = RandomYAML.text(of: tree, &generator)
        return generator.chance(15) ? Array(text.utf8).tornApart(&generator) : Array(text.utf8)
    }

    var files: [AttackFile] {
        [
            AttackFile("accord.yaml", policy), AttackFile("topic.yaml", topic),
            AttackFile("client.properties", settings),
        ]
    }

    func run(_ reach: (Stage) -> Void) throws {
        var findings: [Finding] = []
        func take(_ result: ReadResult) -> Document? {
            findings += result.findings
            if result.document == nil { reach(.configurationRefused) }
            return result.document
        }
        var topics: [Topic] = []
        if let document = take(YAMLReader.read(SourceFile(path: "orders/topic.yaml", bytes: topic))) {
            let file = PropertiesReader.read(SourceFile(path: "client.properties", bytes: settings))
            let read = Topic.read(document, folder: "orders") { _ in take(file) }
            findings += read.findings
            topics = [read.topic]
            reach(read.findings.isEmpty ? .topicRead : .configurationRefused)
            if read.topic.description?.clients.contains(where: \.isSound) == true { reach(.clientRead) }
        }
        guard let document = take(YAMLReader.read(SourceFile(path: "accord.yaml", bytes: policy))) else {
            return try expectReadable(findings)
        }
        let (configuration, found) = Configuration.read(document, topics: topics, lineages: [])
        let (_, optionFindings) = GenerationOptions.read(configuration.swift)
        reach((found + optionFindings).isEmpty ? .policyRead : .configurationRefused)
        let broken = Checker(configuration).findings(in: topics, lineages: [])
        if !broken.isEmpty { reach(.clientRuleBroken) }
        // The same bytes as what was known before.
        let known = KnownFindings.read(document, folder: ".").findings
        try expectReadable(findings + found + optionFindings + broken + known)
    }
}
