import AccordSchemas

/// The undeclared properties that a writer does not write at one place of a message.
enum OmittedNames: Hashable {
    case nothing
    /// The names that the reader declares there, unless the writer does too.
    case these(Set<String>)
    /// All that the writer does not declare.
    case undeclared
}

/// Tells the writer's objects that still have values when undeclared properties are omitted.
///
/// `{"properties": {"a": {}}, "minProperties": 2}` has none, so that its writers write undeclared properties whatever
/// the content model says. The same holds where a branch or a declared property could never be written. A compatible
/// verdict must not come from messages that were thought away.
final class OmissionCheck {
    private struct Question: Hashable {
        let nodes: [Int]
        let omitted: OmittedNames
    }

    private let writer: JSONSchemaSide
    private let plain: JSONSchemaSide
    private let effort: Effort
    private var answers: [Question: Bool] = [:]

    private static let probeLimit = 64
    private static let probeEffort = 1_000

    init(writer: JSONSchemaSide, effort: Effort) {
        self.writer = writer
        plain = JSONSchemaSide(.writer, writer.schema)
        self.effort = effort
    }

    /// Whether all that is possible under schemas of the same place is possible without what is omitted.
    func leavesValues(_ nodes: [Int], without omitted: OmittedNames) -> Bool {
        let parts = writer.inPlace(nodes)
        guard omitted != .nothing, parts.contains(where: { writer.schema[$0].mayNeedUndeclared }) else { return true }
        let question = Question(nodes: nodes.sorted(), omitted: omitted)
        if let known = answers[question] { return known }
        let answer = check(question, parts)
        answers[question] = answer
        return answer
    }

    private func check(_ question: Question, _ parts: Set<Int>) -> Bool {
        let names = Set(parts.flatMap { writer.schema[$0].properties.map(\.name) })
        guard parts.count + names.count <= Self.probeLimit else { return false }
        let root = question.nodes.map { Literal.valid(SchemaUse(side: .writer, node: $0, isPlain: false)) }
        let goals =
            parts.sorted().map { part in
                Goal(root + [.valid(SchemaUse(side: .writer, node: part, isPlain: true))], present: [])
            } + names.sorted().map { Goal(root, present: [$0]) }
        return goals.allSatisfy { goal in
            if hasValue(goal, plain, nil) == false { return true }
            return hasValue(goal, writer, question.omitted) == true
        }
    }

    /// Nil where the search gives up.
    private func hasValue(_ goal: Goal, _ side: JSONSchemaSide, _ omitted: OmittedNames?) -> Bool? {
        let search = WitnessSearch(
            reader: plain, writer: side, effort: effort.part(Self.probeEffort), outermostOmission: omitted)
        return switch search.answer(to: goal) {
        case .none: false
        case .value: true
        case .undecided: nil
        }
    }
}
