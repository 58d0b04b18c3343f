extension SwiftDeclaration {
    var name: String {
        switch self {
        case .message(let message): message.name
        case .structure(let structure): structure.name
        case .symbols(let symbols): symbols.name
        case .union(let union): union.name
        case .choice(let choice): choice.name
        case .tuple(let tuple): tuple.name
        case .wrapper(let wrapper): wrapper.name
        case .alias(let alias): alias.name
        case .group(let group): group.name
        }
    }

    /// The types that lie in it; none are kept where it can hold none.
    var nested: [SwiftDeclaration] {
        get {
            switch self {
            case .message(let message): message.nested
            case .structure(let structure): structure.nested
            case .symbols(let symbols): symbols.nested
            case .union(let union): union.nested
            case .choice(let choice): choice.nested
            case .tuple(let tuple): tuple.nested
            case .wrapper(let wrapper): wrapper.nested
            case .group(let group): group.nested
            case .alias: []
            }
        }
        set {
            switch self {
            case .message(let message): self = .message(Self.with(message, \.nested, newValue))
            case .structure(let structure): self = .structure(Self.with(structure, \.nested, newValue))
            case .symbols(let symbols): self = .symbols(Self.with(symbols, \.nested, newValue))
            case .union(let union): self = .union(Self.with(union, \.nested, newValue))
            case .choice(let choice): self = .choice(Self.with(choice, \.nested, newValue))
            case .tuple(let tuple): self = .tuple(Self.with(tuple, \.nested, newValue))
            case .wrapper(let wrapper): self = .wrapper(Self.with(wrapper, \.nested, newValue))
            case .group(let group): self = .group(Self.with(group, \.nested, newValue))
            case .alias: break
            }
        }
    }

    private static func with<Part>(
        _ part: Part, _ path: WritableKeyPath<Part, [SwiftDeclaration]>, _ nested: [SwiftDeclaration]
    ) -> Part {
        var part = part
        part[keyPath: path] = nested
        return part
    }
}
