import AccordSchemas

/// Which branches of a union could read a type at all, by kind and name, found without looking at each: unions of
/// thousands meet unions of thousands.
final class UnionIndex {
    private struct Branches {
        var primitives: [(AvroPrimitive, Int)] = []
        /// Named types by kind and simple name, and by kind and the full names of their aliases.
        var named: [String: [Int]] = [:]
        var arrays: [Int] = []
        var maps: [Int] = []
    }

    private var unions: [Int: Branches] = [:]

    /// Positions in the reader's union, a branch of the same name first.
    func candidates(for use: AvroTypeUse, of writer: AvroSchema, in union: AvroTypeUse, of reader: AvroSchema) -> [Int]
    {
        let branches = branches(of: union, in: reader)
        switch writer[use].form {
        case .primitive(let written):
            let same = branches.primitives.filter { $0.0 == written }
            return (same + branches.primitives.filter { $0.0 != written && $0.0.reads(written) }).map(\.1)
        case .array: return branches.arrays
        case .map: return branches.maps
        case .union: return []
        case .record(let record): return named("record", record.naming.name, branches)
        case .enumeration(let enumeration): return named("enum", enumeration.naming.name, branches)
        case .fixed(let fixed): return named("fixed", fixed.naming.name, branches)
        }
    }

    /// The branch of the same full name is the one, whatever it holds (Avro Java 1.12, `Resolver.ReaderUnion`). Without it,
    /// all of the same simple name might be, and those with an alias.
    private func named(_ kind: String, _ name: AvroName, _ branches: Branches) -> [Int] {
        if let found = branches.named["\(kind) = \(name.fullName)"] { return found }
        let keys = ["\(kind) ~ \(name.simpleName)", "\(kind) = \(name.fullName) alias"]
        var seen: Set<Int> = []
        return keys.flatMap { branches.named[$0] ?? [] }.filter { seen.insert($0).inserted }
    }

    private func branches(of union: AvroTypeUse, in schema: AvroSchema) -> Branches {
        if let known = unions[union.type] { return known }
        var result = Branches()
        if case .union(let uses) = schema[union].form {
            for (position, use) in uses.enumerated() { Self.add(schema[use], position, to: &result) }
        }
        unions[union.type] = result
        return result
    }

    private static func add(_ type: AvroType, _ position: Int, to result: inout Branches) {
        switch type.form {
        case .primitive(let primitive): result.primitives.append((primitive, position))
        case .array: result.arrays.append(position)
        case .map: result.maps.append(position)
        case .union: break
        case .record(let record): add("record", record.naming, position, to: &result)
        case .enumeration(let enumeration): add("enum", enumeration.naming, position, to: &result)
        case .fixed(let fixed): add("fixed", fixed.naming, position, to: &result)
        }
    }

    private static func add(_ kind: String, _ naming: AvroNamedType, _ position: Int, to result: inout Branches) {
        result.named["\(kind) = \(naming.name.fullName)", default: []].append(position)
        result.named["\(kind) ~ \(naming.name.simpleName)", default: []].append(position)
        for alias in naming.aliases { result.named["\(kind) = \(alias.fullName) alias", default: []].append(position) }
    }
}
