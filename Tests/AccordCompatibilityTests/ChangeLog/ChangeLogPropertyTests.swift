import AccordCompatibility
import AccordDiagnostics
import AccordDocuments
import AccordFuzzing
import AccordSchemas
import Testing

/// What differs is mentioned, and what does not differ is not.
struct ChangeLogPropertyTests {
    @Test(arguments: SchemaFormat.allCases)
    func versionsOfOneContract(format: SchemaFormat) {
        var differing = 0
        for family in ChangeLogMaterial.families(format) {
            for (old, new) in zip(family, family.dropFirst()) {
                expectTheTruth(old, new)
                expectTheTruth(new, old)
                if old.document.root != new.document.root { differing += 1 }
            }
        }
        #expect(differing > 150)
    }

    @Test(arguments: SchemaFormat.allCases)
    func anyTwoSchemas(format: SchemaFormat) {
        var generator = SeededGenerator(seed: 11)
        let all = ChangeLogMaterial.families(format).flatMap(\.self)
        for _ in 0..<1000 {
            guard let old = all.randomElement(using: &generator), let new = all.randomElement(using: &generator) else {
                return
            }
            expectTheTruth(old, new)
        }
    }

    @Test(arguments: SchemaFormat.allCases)
    func randomEdits(format: SchemaFormat) {
        var generator = SeededGenerator(seed: 7)
        var differing = 0
        for old in ChangeLogMaterial.families(format).flatMap(\.self) {
            for _ in 0..<10 {
                var tree = JSONTree(old.document.root)
                for _ in 0...Int.random(in: 0...2, using: &generator) {
                    tree = RandomEdit.apply(to: tree, using: &generator)
                }
                guard let new = ChangeLogMaterial.version(Array(tree.text().utf8), format) else { continue }
                expectTheTruth(old, new)
                expectTheTruth(new, old)
                if old.document.root != new.document.root { differing += 1 }
            }
        }
        #expect(differing > 1000)
    }

    private func expectTheTruth(_ old: SchemaVersion, _ new: SchemaVersion) {
        let changes = ChangeLog(from: old, to: new).changes
        let (before, after) = (old.document.root, new.document.root)
        #expect(changes.isEmpty == (before == after), "\(before.compactText)\n\(after.compactText)\n\(changes)")
    }

    /// Two marks that nothing has words for, each of which has to be found, whatever else is said.
    @Test(arguments: SchemaFormat.allCases)
    func marksInTwoPlaces(format: SchemaFormat) {
        var generator = SeededGenerator(seed: 3)
        var marked = 0
        for old in ChangeLogMaterial.families(format).flatMap(\.self) {
            let places = old.document.root.schemaObjects
            guard places.count > 1 else { continue }
            for _ in 0..<5 {
                let chosen = places.shuffled(using: &generator).prefix(2).map(\.identity)
                let tree = JSONTree(old.document.root) { Self.mark($0, chosen) }
                guard let new = ChangeLogMaterial.version(Array(tree.text().utf8), format) else { continue }
                let mentions = ChangeLog(from: old, to: new).changes.flatMap(\.sentence.mentions)
                #expect(mentions.count == 2, "\(tree.line)\n\(mentions)")
                marked += 1
            }
        }
        #expect(marked > 1000)
    }

    private static func mark(_ value: Value, _ chosen: [Value.Identity]) -> JSONTree? {
        guard chosen.contains(value.identity) else { return nil }
        let members = value.members.map { member in
            (name: member.name, value: JSONTree(member.value) { mark($0, chosen) })
        }
        return .object(members + [("x-mark", .scalar("1"))])
    }
}

extension String {
    /// A sentence about the mark, or the pointers of what has no words.
    fileprivate var mentions: [String] {
        if contains("`x-mark`") { return hasSuffix(" (in 2 places)") ? [self, self] : [self] }
        let prefix = "changes elsewhere at "
        return hasPrefix(prefix) ? dropFirst(prefix.count).split(separator: ", ").map(String.init) : []
    }
}

extension Value {
    /// Objects that are types or fields of Avro, or JSON Schemas; what draft 7 ignores beside a reference is neither.
    fileprivate var schemaObjects: [Value] {
        let places = ["fields", "items", "values", "type", "additionalProperties", "anyOf"]
        let properties = self["properties"]?.members.map(\.value) ?? []
        let inner = places.compactMap { self[$0] } + properties + elements
        return (kind == .object ? [self] : []) + (self["$ref"] == nil ? inner.flatMap(\.schemaObjects) : [])
    }
}
