import AccordDocuments
import AccordSchemas

extension JSONSchemaRelation {
    func compareNumbers(_ wanted: Conjunction, _ written: Conjunction, _ result: inout Requirement<Pair>) {
        lazy var writerPlace = place(written.nodes, in: writer)
        let factors = written.nodes.compactMap { writer.schema[$0].multipleOf?.number }
        let areWhole = reader.takesWholeFractions && factors.contains(where: \.isInteger)
        if reader.isIntegral(wanted), !writer.isIntegral(written), !areWhole {
            result.fail(.typeMismatch, place(wanted.nodes, in: reader), writerPlace)
        }
        for node in wanted.nodes.map({ reader.schema[$0] }) {
            if let bound = node.minimum {
                let lower = written.nodes.compactMap { writer.schema[$0].minimum }
                if !lower.contains(where: { $0.value > bound.value || $0.isWithin(bound) }) {
                    fail(bound, lower.first, writerPlace, &result)
                }
            }
            if let bound = node.maximum {
                let upper = written.nodes.compactMap { writer.schema[$0].maximum }
                if !upper.contains(where: { $0.value < bound.value || $0.isWithin(bound) }) {
                    fail(bound, upper.first, writerPlace, &result)
                }
            }
            if let source = node.multipleOf, let factor = source.number {
                requireMultiple(of: factor, source, written, factors, writerPlace, &result)
            }
        }
    }

    private func requireMultiple(
        of factor: ExactNumber, _ source: Value, _ written: Conjunction, _ factors: [ExactNumber],
        _ writerPlace: Place, _ result: inout Requirement<Pair>
    ) {
        let known = factors + (writer.isIntegral(written) ? [ExactNumber("1")].compactMap { $0 } : [])
        let verdicts = known.map { $0.isMultiple(of: factor) }
        if verdicts.contains(true) { return }
        if verdicts.contains(nil) {
            result.fail(
                .undecided(
                    why: "the numbers of 'multipleOf' are too large", otherwise: .constraint(keyword: "multipleOf")),
                Place(source.location, "here"),
                writerPlace)
        } else {
            let other = written.nodes.compactMap { writer.schema[$0].multipleOf }.first
            fail("multipleOf", source, other, writerPlace, &result)
        }
    }

    func compareStrings(_ wanted: Conjunction, _ written: Conjunction, _ result: inout Requirement<Pair>) {
        lazy var writerPlace = place(written.nodes, in: writer)
        requireCount(wanted, written, ("minLength", \.minLength), ("maxLength", \.maxLength), &result)
        for node in wanted.nodes.map({ reader.schema[$0] }) {
            if let pattern = node.pattern {
                let patterns = written.nodes.compactMap { writer.schema[$0].pattern }
                if !patterns.contains(pattern) { requirePattern(pattern, patterns.first, writerPlace, &result) }
            }
            if let format = node.format {
                let formats = written.nodes.compactMap { writer.schema[$0].format }
                if !formats.contains(format) { fail("format", format, formats.first, writerPlace, &result) }
            }
        }
    }

    private func requirePattern(
        _ pattern: Value, _ other: Value?, _ writerPlace: Place, _ result: inout Requirement<Pair>
    ) {
        result.fail(
            .undecided(
                why: "one of the patterns is not read by Accord", otherwise: .constraint(keyword: "pattern")),
            Place(pattern.location, "pattern \(pattern.summary)"),
            other.map { Place($0.location, "pattern \($0.summary)") } ?? writerPlace)
    }

    /// A lower and an upper bound on a number of things; the writer's must lie within the reader's.
    func requireCount(
        _ wanted: Conjunction, _ written: Conjunction,
        _ lower: (keyword: String, value: (JSONSchemaNode) -> Value?),
        _ upper: (keyword: String, value: (JSONSchemaNode) -> Value?),
        atLeast least: @autoclosure () -> Int = 0, atMost most: @autoclosure () -> Int? = nil,
        _ result: inout Requirement<Pair>
    ) {
        let isCounted = wanted.nodes.contains { node in
            lower.value(reader.schema[node]) != nil || upper.value(reader.schema[node]) != nil
        }
        guard isCounted else { return }
        let most = most().flatMap { ExactNumber(String($0)) }
        let writerPlace = place(written.nodes, in: writer)
        let lowest = written.nodes.compactMap { lower.value(writer.schema[$0]) }
        let highest = written.nodes.compactMap { upper.value(writer.schema[$0]) }
        let greatestLower = lowest.compactMap(\.number).max()
        let leastUpper = (highest.compactMap(\.number) + [most].compactMap { $0 }).min()
        let zero = ExactNumber(String(least()))
        for node in wanted.nodes.map({ reader.schema[$0] }) {
            if let source = lower.value(node), let bound = source.number, let zero, bound > zero,
                greatestLower.map({ $0 < bound }) ?? true
            {
                fail(lower.keyword, source, lowest.first, writerPlace, &result)
            }
            if let source = upper.value(node), let bound = source.number, leastUpper.map({ $0 > bound }) ?? true {
                fail(upper.keyword, source, highest.first, writerPlace, &result)
            }
        }
    }

    private func fail(
        _ bound: JSONSchemaBound, _ other: JSONSchemaBound?, _ writerPlace: Place, _ result: inout Requirement<Pair>
    ) {
        let writer = other.map { Place($0.source.location, "\($0.keyword) \($0.source.summary)") } ?? writerPlace
        let reader = Place(bound.source.location, "\(bound.keyword) \(bound.source.summary)")
        result.fail(.constraint(keyword: bound.keyword), reader, writer)
    }

    /// The reader's keyword, beside the writer's where it has one.
    func fail(
        _ keyword: String, _ source: Value, _ other: Value?, _ writerPlace: Place, _ result: inout Requirement<Pair>
    ) {
        let writer = other.map { Place($0.location, "\(keyword) \($0.summary)") } ?? writerPlace
        result.fail(.constraint(keyword: keyword), Place(source.location, "\(keyword) \(source.summary)"), writer)
    }
}

extension JSONSchemaBound {
    /// Equal, and not laxer at the edge.
    fileprivate func isWithin(_ other: JSONSchemaBound) -> Bool {
        value == other.value && (isExclusive || !other.isExclusive)
    }
}

extension ExactNumber {
    /// Nil where the numbers are too large to tell.
    func isMultiple(of factor: ExactNumber) -> Bool? {
        guard !digits.isEmpty else { return true }
        let power = min(exponent, factor.exponent)
        guard digits.count + exponent - power <= 38, factor.digits.count + factor.exponent - power <= 38,
            let dividend = coefficient(at: power), let divisor = factor.coefficient(at: power), divisor != 0
        else { return nil }
        return dividend % divisor == 0
    }

    private func coefficient(at power: Int) -> Int128? {
        Int128(digits.map(String.init).joined() + String(repeating: "0", count: exponent - power))
    }
}
