import AccordDocuments
import AccordSchemas

/// Whether a single value is valid under a schema; nil where a keyword decides that Accord does not look into.
final class InstanceValidator {
    private struct Question: Hashable {
        let value: Instance
        let use: SchemaUse
    }

    let side: JSONSchemaSide
    private let patterns: PatternCache
    private var answers: [Question: Bool?] = [:]

    init(side: JSONSchemaSide, effort: Effort? = nil) {
        self.side = side
        patterns = PatternCache(effort: effort)
    }

    private var schema: JSONSchema { side.schema }

    func accepts(_ value: Instance, _ use: SchemaUse) -> Bool? {
        let node = schema[use.node]
        if let boolean = node.boolean { return boolean }
        let question = Question(value: value, use: use)
        if let known = answers[question] { return known }
        let answer = evaluate(value, node, use)
        answers[question] = .some(answer)
        return answer
    }

    private func evaluate(_ value: Instance, _ node: JSONSchemaNode, _ use: SchemaUse) -> Bool? {
        guard acceptsType(value, node), isListed(value, use) else { return false }
        var verdicts: [Bool?] = [acceptsScalar(value, node)]
        if let target = node.reference?.target { verdicts.append(accepts(value, use.inner(target))) }
        verdicts += node.allOf.map { accepts(value, use.inner($0)) }
        if !node.anyOf.isEmpty { verdicts.append(Self.any(node.anyOf.map { accepts(value, use.inner($0)) })) }
        if !node.oneOf.isEmpty {
            verdicts.append(acceptsOne(of: node.oneOf, value, use))
        }
        if let negated = node.not { verdicts.append(accepts(value, use.inner(negated, plain: true)).map { !$0 }) }
        if let condition = node.ifSchema { verdicts.append(acceptsCondition(value, condition, node, use)) }
        if node.dynamicReference != nil { verdicts.append(nil) }
        switch value {
        case .object(let members): verdicts += objectVerdicts(members, value, node, use)
        case .array(let elements): verdicts += arrayVerdicts(elements, node, use)
        default: break
        }
        return Self.all(verdicts)
    }

    /// What is exactly one of the branches as they are written stays so, whatever the reader ignores.
    private func acceptsOne(of branches: [Int], _ value: Instance, _ use: SchemaUse) -> Bool? {
        let verdict = Self.one(branches.map { accepts(value, use.inner($0)) })
        guard !use.isPlain, side.passesOver != .none else { return verdict }
        return Self.any([verdict, Self.one(branches.map { accepts(value, use.inner($0, plain: true)) })])
    }

    private func acceptsCondition(
        _ value: Instance, _ condition: Int, _ node: JSONSchemaNode, _ use: SchemaUse
    ) -> Bool? {
        let then = node.thenSchema.map { accepts(value, use.inner($0)) } ?? true
        let otherwise = node.elseSchema.map { accepts(value, use.inner($0)) } ?? true
        switch accepts(value, use.inner(condition, plain: true)) {
        case true?: return then
        case false?: return otherwise
        case nil: return then == otherwise ? then : nil
        }
    }

    private func acceptsType(_ value: Instance, _ node: JSONSchemaNode) -> Bool {
        guard let types = node.types?.types else { return true }
        if types.contains(value.type) { return true }
        guard types.contains(.integer) else { return false }
        switch value {
        case .number(let number): return number.isInteger
        case .wholeFraction: return side.takesWholeFractions
        default: return false
        }
    }

    private func isListed(_ value: Instance, _ use: SchemaUse) -> Bool {
        let lists = side.listedInstances(of: use.node)
        guard !lists.isEmpty else { return true }
        let value = value.normalized
        return lists.allSatisfy { $0.normalized.contains(value) }
    }

    private func acceptsScalar(_ value: Instance, _ node: JSONSchemaNode) -> Bool? {
        switch value {
        case .number(let number), .wholeFraction(let number):
            if let bound = node.minimum, number < bound.value || number == bound.value && bound.isExclusive {
                return false
            }
            if let bound = node.maximum, number > bound.value || number == bound.value && bound.isExclusive {
                return false
            }
            return node.multipleOf?.number.map { number.isMultiple(of: $0) } ?? true
        case .string(let text):
            guard Self.isWithin(text.unicodeScalars.count, node.minLength, node.maxLength) else { return false }
            let matches = node.pattern?.string.map { patterns.matches($0, text) } ?? .some(true)
            return Self.all([matches, node.format?.string.map { Formats.accepts($0, text) } ?? true])
        default: return true
        }
    }

    static func isWithin(_ count: Int, _ lower: Value?, _ upper: Value?) -> Bool {
        guard lower != nil || upper != nil, let count = ExactNumber(String(count)) else { return true }
        return (lower?.number.map { $0 <= count } ?? true) && (upper?.number.map { $0 >= count } ?? true)
    }

    static func all(_ verdicts: [Bool?]) -> Bool? {
        verdicts.contains(false) ? false : verdicts.contains(nil) ? nil : true
    }

    private static func any(_ verdicts: [Bool?]) -> Bool? {
        verdicts.contains(true) ? true : verdicts.contains(nil) ? nil : false
    }

    private static func one(_ verdicts: [Bool?]) -> Bool? {
        let valid = verdicts.count { $0 == true }
        return valid > 1 ? false : verdicts.contains(nil) ? nil : valid == 1
    }

    func matches(_ pattern: String, _ text: String) -> Bool? { patterns.matches(pattern, text) }
}
