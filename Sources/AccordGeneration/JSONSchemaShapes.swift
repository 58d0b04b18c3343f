import AccordSchemas

/// What all schemas become in Swift that a file has or refers to.
struct JSONSchemaShapes {
    private let schema: JSONSchema
    private let wrappers: Set<Int>

    init(_ schema: JSONSchema) {
        self.schema = schema
        wrappers = Self.wrappers(in: schema)
    }

    func shape(of position: Int) -> JSONSchemaShape {
        wrappers.contains(position) ? .wrapper : schema.shape(of: position)
    }

    /// Arrays and maps that contain themselves: those that a reference out of what they contain leads back to.
    ///
    /// Every such cycle has a reference on it, so that naming these makes all types finite. Which they are does not depend
    /// on the file that the schemas are looked at from.
    private static func wrappers(in schema: JSONSchema) -> Set<Int> {
        let references = schema.nodes.indices.filter { schema[$0].reference != nil }
        var contents: [Int: [Int]] = [:]
        var open = references
        while let position = open.popLast() {
            guard contents[position] == nil else { continue }
            let inside = inside(position, of: schema)
            contents[position] = inside
            open += inside
        }
        let components = StronglyConnectedComponents(contents)
        let closing = references.filter { reference in
            contents[reference, default: []].contains { components.areOnCycle(reference, $0) }
        }
        return Set(closing.map(schema.made))
    }

    /// What lies in a type without a name, with nothing between that has one.
    private static func inside(_ position: Int, of schema: JSONSchema) -> [Int] {
        guard !schema.shape(of: position).hasName else { return [] }
        return switch schema.content(of: position) {
        case .same(let inner), .array(let inner), .map(let inner): [inner]
        case .single, .anything: []
        }
    }
}
