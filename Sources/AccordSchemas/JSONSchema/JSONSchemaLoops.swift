import AccordDiagnostics

/// Finds schemas that apply themselves to the same instance without end (JSON Schema 2020-12, Guarding Against
/// Infinite Recursion).
enum JSONSchemaLoops {
    static func findings(in schema: [JSONSchemaNode]) -> [Finding] {
        var state = Array(repeating: State.untouched, count: schema.count)
        var findings: [Finding] = []
        for start in schema.indices where state[start] == .untouched {
            search(from: start, in: schema, state: &state, findings: &findings)
        }
        return findings
    }

    private enum State { case untouched, open, done }

    private static func search(
        from start: Int, in schema: [JSONSchemaNode], state: inout [State], findings: inout [Finding]
    ) {
        var stack = [(node: start, next: inPlace(schema[start])[...])]
        state[start] = .open
        while var top = stack.popLast() {
            guard let target = top.next.popFirst() else {
                state[top.node] = .done
                continue
            }
            let node = top.node
            stack.append(top)
            switch state[target] {
            case .done: continue
            case .open: findings.append(finding(at: schema[node]))
            case .untouched:
                state[target] = .open
                stack.append((target, inPlace(schema[target])[...]))
            }
        }
    }

    /// The subschemas that look at the same instance.
    private static func inPlace(_ node: JSONSchemaNode) -> [Int] {
        guard !node.isLeaf else { return [] }
        let single = [node.reference?.target, node.not, node.ifSchema, node.thenSchema, node.elseSchema]
        return single.compactMap { $0 } + node.allOf + node.anyOf + node.oneOf + node.dependentSchemas.map(\.schema)
    }

    private static func finding(at node: JSONSchemaNode) -> Finding {
        Finding(
            rule: "endless-reference", severity: .unchecked, "the reference leads back to itself for the same value",
            at: (node.reference?.source ?? node.source).location,
            help: "put a property or an item between the schema and its reference to itself")
    }
}
