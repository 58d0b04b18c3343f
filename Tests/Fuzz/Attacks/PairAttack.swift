import AccordCompatibility
import AccordDiagnostics
import AccordRules
import AccordSchemas

/// Two versions of a schema, at some level and content model.
struct PairAttack: Attack {
    private let format: SchemaFormat
    private let old: [UInt8]
    private let new: [UInt8]
    private let level: Level
    private let contentModel: ContentModel

    private static let mostFindings = 100

    init(using generator: inout SeededGenerator) {
        format = generator.chance(35) ? .avro : .json
        level = generator.pick(Level.allCases)
        contentModel = generator.pick(ContentModel.allCases)
        if generator.chance(2) {
            let pair = HeavyShape.pair(format, using: &generator)
            (old, new) = (Array(pair.old.utf8), Array(pair.new.utf8))
            return
        }
        let start = generator
        var before = DocumentAttack.tree(format, &generator)
        if generator.chance(5) { before = HostileEdit.apply(to: before, using: &generator) }
        let after: JSONTree
        switch generator.below(100) {
        case 0..<60:
            // Sound as well, and the same up to some place.
            var other = start.changed(after: generator.below(before.count * 3))
            after = DocumentAttack.tree(format, &other)
        case 60..<90: after = DocumentAttack.edited(before, &generator)
        default: after = DocumentAttack.tree(format, &generator)
        }
        old = Array(before.line.utf8)
        new = Array(after.line.utf8)
    }

    var files: [AttackFile] {
        [
            AttackFile("old\(format.fileSuffix)", old), AttackFile("new\(format.fileSuffix)", new),
            AttackFile("options", "--level \(level.rawValue) --content-model \(contentModel.rawValue)\n"),
        ]
    }

    func run(_ reach: (Stage) -> Void) throws {
        let read = Lineage.pair(
            old: SourceFile(path: "old\(format.fileSuffix)", bytes: old),
            new: SourceFile(path: "new\(format.fileSuffix)", bytes: new), format: format)
        let checker = Checker(Configuration().overriding(level: level, contentModel: contentModel))
        let comparison = Comparison(read, by: checker)
        guard let lineage = read.lineage else { return }
        reach(format == .avro ? .avroCompared : .jsonSchemaCompared)
        switch comparison.isCompatible {
        case true?: reach(.compatible)
        case false?: reach(.incompatible)
        case nil: reach(.undecided)
        }
        if comparison.findings.contains(where: { $0.evidence?.witness() != nil }) { reach(.witnessed) }
        // An answer has a whole message for each cause, so that it is as long as the product of the two.
        if comparison.findings.count <= Self.mostFindings { try expectJSON(comparison.jsonText) }
        try expectReadable(comparison.findings)
        if let release = lineage.releases.first,
            !ChangeLog(from: release, to: lineage.contract).changes.isEmpty
        {
            reach(.changeLogged)
        }
    }
}
