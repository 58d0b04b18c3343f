import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension JSONSchemaRelation {
    func compareObjects(
        _ wanted: Conjunction, _ written: Conjunction, doubtful: Bool, _ result: inout Requirement<Pair>
    ) {
        requireRequired(wanted, written, &result)
        for name in changedNames(wanted, written) {
            compareProperty(name, wanted, written, doubtful: doubtful, &result)
        }
        comparePatterns(wanted, written, doubtful: doubtful, &result)
        compareUndeclared(wanted, written, doubtful: doubtful, &result)
        requireCount(
            wanted, written, ("minProperties", \.minProperties), ("maxProperties", \.maxProperties),
            atLeast: Set(writer.requiredNames(written)).count, atMost: writer.maximumProperties(written), &result)
    }

    /// The properties that one of the sides names, but for those of which nothing is demanded: both say the same, or
    /// one side does not name them and takes anything, or writes nothing.
    private func changedNames(_ wanted: Conjunction, _ written: Conjunction) -> [String] {
        let undeclared = writer.requiredOnlyNames(written)
        guard let target = reader.nodeWithoutPatterns(of: wanted), let source = writer.nodeWithoutPatterns(of: written)
        else {
            let names = writer.declaredNames(written) + undeclared
            let known = Set(names)
            return names + reader.declaredNames(wanted).filter { !known.contains($0) }
        }
        let (targets, sources) = (reader.schema[target].properties, writer.schema[source].properties)
        let takesAnything = reader.undeclared(.declaredByOther, wanted).isEmpty
        var changed: [String] = []
        var next = 0
        for property in sources {
            if let found = reader.position(of: property.name, in: target, near: next) {
                next = found + 1
                if reader.schema.isSame(targets[found].schema, as: property.schema, of: writer.schema) { continue }
            } else if takesAnything {
                continue
            }
            changed.append(property.name)
        }
        changed += undeclared
        guard !writer.isNever(writer.undeclared(.declaredByOther, written)) else { return changed }
        let known = Set(undeclared)
        return changed
            + targets.map(\.name).filter {
                !known.contains($0) && writer.position(of: $0, in: source, near: 0) == nil
            }
    }

    private func requireRequired(_ wanted: Conjunction, _ written: Conjunction, _ result: inout Requirement<Pair>) {
        let names = written.nodes.map { writer.schema[$0].required }
        let only = names.count == 1 ? names[0] : []
        lazy var present = Set(names.joined().map(\.name))
        for (position, required) in wanted.nodes.flatMap({ reader.schema[$0].required }).enumerated() {
            // Mostly it stands at the same place.
            if position < only.count, only[position].name == required.name { continue }
            guard !present.contains(required.name) else { continue }
            let name = required.name
            let declared = written.nodes.lazy.compactMap { writer.property(name, of: $0) }.first
            let readerKey = wanted.nodes.lazy.compactMap { reader.property(name, of: $0)?.location }.first
            result.fail(
                .propertyNotRequired(name: name, isDeclared: declared != nil),
                Place(declared == nil ? readerKey ?? required.source.location : required.source.location, "required"),
                declared.map { Place($0.location, "not required") }
                    ?? Place(writer.propertiesLocation(written), "no '\(name)' here"))
        }
    }

    private func compareProperty(
        _ name: String, _ wanted: Conjunction, _ written: Conjunction, doubtful: Bool,
        _ result: inout Requirement<Pair>
    ) {
        let source = writer.schemas(ofProperty: name, in: written)
        let target = reader.schemas(ofProperty: name, in: wanted)
        guard !writer.isNever(source.nodes) else { return }
        let key = writer.parts(about: name, in: written).lazy.compactMap { writer.property(name, of: $0)?.location }
            .first
        if target.isUncertain || source.isUncertain {
            result.fail(
                .undecided(
                    why: "whether '\(name)' matches a pattern of 'patternProperties'",
                    otherwise: .constraint(keyword: "patternProperties")),
                place(wanted.nodes, in: reader), place(written.nodes, in: writer))
        } else if reader.isNever(target.nodes) {
            result.fail(
                .contentModel(property: name), refusal(of: name, wanted),
                Place(key ?? writer.propertiesLocation(written), "may write '\(name)'"))
        } else {
            demand(target.nodes, source.nodes, .field(name), doubtful: doubtful, &result)
        }
    }

    private func comparePatterns(
        _ wanted: Conjunction, _ written: Conjunction, doubtful: Bool, _ result: inout Requirement<Pair>
    ) {
        let readerPatterns = reader.patterns(wanted)
        let writerPatterns = writer.patterns(written)
        for property in writerPatterns {
            if let same = readerPatterns.first(where: { $0.name == property.name }), readerPatterns.count == 1 {
                demand([same.schema], [property.schema], .mapValue, doubtful: doubtful, &result)
            } else if readerPatterns.isEmpty {
                demand(
                    reader.undeclared(.declaredByOther, wanted), [property.schema], .mapValue, doubtful: doubtful,
                    &result)
            } else {
                undecidedPatterns(property, wanted, &result)
            }
        }
        let rest = writer.undeclared(.all, written)
        guard !writer.isNever(rest) else { return }
        for property in readerPatterns where !writerPatterns.contains(where: { $0.name == property.name }) {
            demand([property.schema], rest, .mapValue, doubtful: true, &result)
        }
    }

    private func undecidedPatterns(
        _ property: JSONSchemaProperty, _ wanted: Conjunction, _ result: inout Requirement<Pair>
    ) {
        result.fail(
            .undecided(
                why: "which of the reader's patterns take the names of '\(property.name)'",
                otherwise: .constraint(keyword: "patternProperties")),
            place(wanted.nodes, in: reader), Place(property.location, "this pattern"))
    }

    /// Where the reader says that it takes no such property.
    private func refusal(of name: String?, _ wanted: Conjunction) -> Place {
        let declared = wanted.nodes.lazy.compactMap { node in
            name.flatMap { reader.property($0, of: node)?.schema }
        }.first
        let rest = wanted.nodes.lazy.compactMap { reader.schema[$0].additionalProperties }.first
        if let declared { return Place(reader.schema[declared].location, reader.schema.phrase(declared)) }
        guard let rest else { return place(wanted.nodes, in: reader) }
        return Place(reader.schema[rest].location, "additionalProperties \(reader.schema[rest].source.summary)")
    }

    private func compareUndeclared(
        _ wanted: Conjunction, _ written: Conjunction, doubtful: Bool, _ result: inout Requirement<Pair>
    ) {
        let source = writer.undeclared(.all, written)
        let target = reader.undeclared(.all, wanted)
        guard !writer.isNever(source) else { return }
        if reader.isNever(target) {
            result.fail(.contentModel(property: nil), refusal(of: nil, wanted), place(written.nodes, in: writer))
        } else {
            demand(target, source, .mapValue, doubtful: doubtful, &result)
        }
    }
}

extension JSONSchemaSide {
    func declaredNames(_ conjunction: Conjunction) -> [String] {
        var seen: Set<String> = []
        return conjunction.nodes.flatMap { schema[$0].properties }.map(\.name).filter { seen.insert($0).inserted }
    }

    /// Required, but nowhere described.
    func requiredOnlyNames(_ conjunction: Conjunction) -> [String] {
        var next = 0
        return requiredNames(conjunction).filter { name in
            let found = conjunction.nodes.lazy.compactMap { position(of: name, in: $0, near: next) }.first
            next = (found ?? -1) + 1
            return found == nil
        }
    }

    /// How many properties an object may have at most.
    fileprivate func maximumProperties(_ conjunction: Conjunction) -> Int? {
        guard isNever(undeclared(.all, conjunction)), patterns(conjunction).isEmpty else { return nil }
        return declaredNames(conjunction).count + requiredOnlyNames(conjunction).count
    }

    /// The schema that says all there is about names, where that is one.
    fileprivate func nodeWithoutPatterns(of conjunction: Conjunction) -> Int? {
        guard conjunction.nodes.count == 1, schema[conjunction.nodes[0]].patternProperties.isEmpty else { return nil }
        return conjunction.nodes[0]
    }

    func requiredNames(_ conjunction: Conjunction) -> [String] {
        conjunction.nodes.flatMap { schema[$0].required.map(\.name) }
    }

    func patterns(_ conjunction: Conjunction) -> [JSONSchemaProperty] {
        conjunction.nodes.flatMap { schema[$0].patternProperties }
    }

    /// Where an object's properties are listed.
    func propertiesLocation(_ conjunction: Conjunction) -> Location {
        let sources = conjunction.nodes.map { schema[$0].source }
        let list = sources.lazy.compactMap { $0.member("properties")?.key }.first
        return (list ?? sources.first ?? schema[schema.root].source).location
    }
}
