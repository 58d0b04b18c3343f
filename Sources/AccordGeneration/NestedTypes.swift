/// The types that a file defines beside its own, each to be declared in the type that its name says.
struct NestedTypes {
    private var declarations: [String: SwiftDeclaration] = [:]
    /// The full names of what lies in a type, in the order of the schema.
    private var members: [String: [String]] = [:]
    private var linked: Set<String>

    /// The outermost types, by their full names, are declared by whoever asks for what lies in them.
    init(in outermost: Set<String>) {
        linked = outermost
    }

    /// Adds a type by its full name; what stands before that and is no type becomes a group.
    mutating func add(_ declaration: SwiftDeclaration, as name: String) {
        declarations[name] = declaration
        link(name)
    }

    private mutating func link(_ name: String) {
        guard linked.insert(name).inserted, let dot = name.lastIndex(of: ".") else { return }
        let holder = String(name[..<dot])
        members[holder, default: []].append(name)
        link(holder)
    }

    /// What lies in a type, with all that lies in it in turn.
    func types(in holder: String) -> [SwiftDeclaration] {
        (members[holder] ?? []).map { name in
            var declaration = declarations[name] ?? .group(SwiftGroup(name: Self.simpleName(name), doc: nil))
            declaration.nested = types(in: name)
            return declaration
        }
    }

    static func simpleName(_ name: String) -> String {
        name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
    }
}
