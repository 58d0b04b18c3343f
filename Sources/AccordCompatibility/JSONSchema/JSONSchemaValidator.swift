import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// Whether a single value is valid under a schema; nil where a keyword decides that Accord does not look into.
final class JSONSchemaValidator {
    private struct Question: Hashable {
        let value: Location
        let schema: Int
    }

    private let side: JSONSchemaSide
    private var answers: [Question: Bool?] = [:]

    init(side: JSONSchemaSide) {
        self.side = side
    }

    private var schema: JSONSchema { side.schema }

    /// Under all of some schemas.
    func accepts(_ value: Value, _ nodes: [Int]) -> Bool? {
        Self.all(nodes.map { accepts(value, $0) })
    }

    private func accepts(_ value: Value, _ position: Int) -> Bool? {
        let question = Question(value: value.location, schema: position)
        if let known = answers[question] { return known }
        let answer = evaluate(value, position)
        answers[question] = .some(answer)
        return answer
    }

    private func evaluate(_ value: Value, _ position: Int) -> Bool? {
        guard position != JSONSchemaSide.never else { return false }
        let node = schema[position]
        if let boolean = node.boolean { return boolean }
        guard acceptsType(value, node), side.lists(value, position), node.constant.map({ $0 == value }) ?? true else {
            return false
        }
        var verdicts: [Bool?] = [acceptsScalar(value, node)]
        if let target = node.reference?.target { verdicts.append(accepts(value, target)) }
        verdicts += node.allOf.map { accepts(value, $0) }
        if !node.anyOf.isEmpty { verdicts.append(Self.any(node.anyOf.map { accepts(value, $0) })) }
        if !node.oneOf.isEmpty { verdicts.append(Self.one(node.oneOf.map { accepts(value, $0) })) }
        if let negated = node.not { verdicts.append(accepts(value, negated).map { !$0 }) }
        if node.dynamicReference != nil || node.ifSchema != nil { verdicts.append(nil) }
        verdicts.append(value.kind == .object ? acceptsObject(value, node, position) : true)
        verdicts.append(value.kind == .array ? acceptsArray(value, node) : true)
        return Self.all(verdicts)
    }

    private func acceptsType(_ value: Value, _ node: JSONSchemaNode) -> Bool {
        guard let types = node.types?.types else { return true }
        let isInteger = value.number?.isInteger ?? false
        return types.contains(value.type) || isInteger && types.contains(.integer)
    }

    private func acceptsScalar(_ value: Value, _ node: JSONSchemaNode) -> Bool? {
        if let number = value.number {
            if let bound = node.minimum, number < bound.value || number == bound.value && bound.isExclusive {
                return false
            }
            if let bound = node.maximum, number > bound.value || number == bound.value && bound.isExclusive {
                return false
            }
            return node.multipleOf?.number.map { number.isMultiple(of: $0) } ?? true
        }
        guard let text = value.string else { return true }
        let length = ExactNumber(String(text.unicodeScalars.count))
        if let bound = node.minLength?.number, let length, length < bound { return false }
        if let bound = node.maxLength?.number, let length, length > bound { return false }
        let matches = node.pattern.map { NamePattern($0.string ?? "")?.matches(text) } ?? true
        return node.format == nil ? matches : Self.all([matches, nil])
    }

    private func acceptsObject(_ value: Value, _ node: JSONSchemaNode, _ position: Int) -> Bool? {
        if node.required.contains(where: { value[$0.string ?? ""] == nil }) { return false }
        guard isWithin(value.count, node.minProperties, node.maxProperties) else { return false }
        let conjunction = Conjunction(nodes: [position])
        var verdicts = value.members.map { member -> Bool? in
            let target = side.schemas(ofProperty: member.name, in: conjunction)
            return target.isUncertain ? nil : accepts(member.value, target.nodes)
        }
        let isLookedInto =
            node.propertyNames == nil && node.dependentSchemas.isEmpty && node.dependentRequired.isEmpty
            && node.unevaluatedProperties == nil
        if !isLookedInto { verdicts.append(nil) }
        return Self.all(verdicts)
    }

    private func acceptsArray(_ value: Value, _ node: JSONSchemaNode) -> Bool? {
        guard isWithin(value.count, node.minItems, node.maxItems) else { return false }
        let elements = value.elements
        if node.uniqueItems?.boolean == true, Set(elements).count < elements.count { return false }
        var verdicts = elements.enumerated().map { index, element -> Bool? in
            let schema = node.prefixItems.indices.contains(index) ? node.prefixItems[index] : node.items
            return schema.map { accepts(element, $0) } ?? true
        }
        if node.contains != nil || node.unevaluatedItems != nil { verdicts.append(nil) }
        return Self.all(verdicts)
    }

    private func isWithin(_ count: Int, _ lower: Value?, _ upper: Value?) -> Bool {
        guard let count = ExactNumber(String(count)) else { return false }
        return (lower?.number.map { $0 <= count } ?? true) && (upper?.number.map { $0 >= count } ?? true)
    }

    private static func all(_ verdicts: some Sequence<Bool?>) -> Bool? {
        let found = Array(verdicts)
        return found.contains(false) ? false : found.contains(nil) ? nil : true
    }

    private static func any(_ verdicts: [Bool?]) -> Bool? {
        verdicts.contains(true) ? true : verdicts.contains(nil) ? nil : false
    }

    private static func one(_ verdicts: [Bool?]) -> Bool? {
        let valid = verdicts.count { $0 == true }
        return valid > 1 ? false : verdicts.contains(nil) ? nil : valid == 1
    }
}
