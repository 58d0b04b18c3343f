/// Finds types that would contain themselves, and puts a reference on the way.
struct SwiftCycles: Sendable {
    private let components: StronglyConnectedComponents<String>

    init(_ files: [SwiftFile]) {
        var edges: [String: [String]] = [:]
        for file in files { Self.collect(file.declaration, path: file.path, &edges) }
        components = StronglyConnectedComponents(edges)
    }

    func marked(_ file: SwiftFile) -> SwiftFile {
        var file = file
        file.declaration = marked(file.declaration, path: file.path)
        return file
    }

    private static func collect(_ declaration: SwiftDeclaration, path: String, _ edges: inout [String: [String]]) {
        let name = path + declaration.name
        edges[name, default: []] += declaration.inlineTypes
        for inner in declaration.nested + declaration.payload { collect(inner, path: name + ".", &edges) }
    }

    private func marked(_ declaration: SwiftDeclaration, path: String) -> SwiftDeclaration {
        var declaration = declaration
        let name = path + declaration.name
        func leadsBack(_ type: SwiftType) -> Bool { type.inlineName.map { components.areOnCycle(name, $0) } ?? false }
        if !declaration.nested.isEmpty { declaration.nested = declaration.nested.map { marked($0, path: name + ".") } }
        switch declaration {
        case .structure(var structure):
            for index in structure.properties.indices where leadsBack(structure.properties[index].type) {
                structure.properties[index].isIndirect = true
            }
            declaration = .structure(structure)
        case .union(var union):
            union.isIndirect = union.cases.contains { leadsBack($0.type) }
            declaration = .union(union)
        case .choice(var choice):
            choice.isIndirect = choice.cases.contains { leadsBack($0.type) }
            declaration = .choice(choice)
        case .message(var message):
            message.body = marked(message.body, path: name, leadsBack)
            declaration = .message(message)
        case .tuple(var tuple):
            for index in tuple.items.indices where leadsBack(tuple.items[index].type) {
                tuple.items[index].isIndirect = true
            }
            declaration = .tuple(tuple)
        case .symbols, .wrapper, .alias, .group: break
        }
        return declaration
    }

    private func marked(
        _ body: SwiftMessage.Body, path: String, _ leadsBack: (SwiftType) -> Bool
    ) -> SwiftMessage.Body {
        switch body {
        case .payload(let payload):
            guard case .structure(let result) = marked(.structure(payload), path: path + ".") else { return body }
            return .payload(result)
        case .fields(var properties, let others):
            for index in properties.indices where leadsBack(properties[index].type) {
                properties[index].isIndirect = true
            }
            return .fields(properties, others: others)
        case .payloadType: return body
        }
    }
}

extension SwiftFile {
    /// What stands before the type's name.
    fileprivate var path: String { namespace.map { $0 + "." } ?? "" }
}

extension SwiftDeclaration {
    /// The payload that a message declares.
    fileprivate var payload: [SwiftDeclaration] {
        if case .message(let message) = self, case .payload(let payload) = message.body {
            [.structure(payload)]
        } else {
            []
        }
    }

    fileprivate var inlineTypes: [String] {
        switch self {
        case .message(let message):
            if case .fields(let properties, _) = message.body { properties.compactMap(\.type.inlineName) } else { [] }
        case .structure(let structure): structure.properties.compactMap(\.type.inlineName)
        case .union(let union): union.cases.compactMap(\.type.inlineName)
        case .choice(let choice): choice.cases.compactMap(\.type.inlineName)
        case .tuple(let tuple): tuple.items.compactMap(\.type.inlineName)
        case .wrapper(let wrapper): [wrapper.type.inlineName].compactMap { $0 }
        case .alias(let alias): [alias.type.inlineName].compactMap { $0 }
        case .symbols, .group: []
        }
    }
}
