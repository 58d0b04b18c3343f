import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// Which Swift name each type has that a file defines. Those of all files are joined before anything is translated, so
/// that a file can refer to the types of another.
///
/// A type lies in the type that holds it, so that its name follows from its way through the schema alone, and nothing that
/// is added elsewhere gives it another one.
struct TypeNames: Sendable {
    /// By the place of the definition; full names, such as `OrderPlaced.Payload.Side`.
    private var names: [Location: String] = [:]
    /// The simple names inside a type, by its full name.
    private var scopes: [String: NameScope] = [:]
    /// The enums that hold what lies in arrays and dictionaries, by the full name of their holder and what they are
    /// called after.
    private var groups: [String: String] = [:]
    /// The parts of the name of the file's outermost type, which nothing inside it may hide.
    private var outermostNames: Set<String> = []

    /// Types of other files that types of this one hide, by the first part of their names, and what they are called here.
    private(set) var hidden: [String: String] = [:]

    func name(of definition: Value) -> String? {
        guard let name = names[definition.location] else { return nil }
        let first = name.prefix { $0 != "." }
        return hidden.isEmpty ? name : hidden[String(first)].map { $0 + name.dropFirst(first.count) } ?? name
    }

    /// What a file describes may be defined in another one, which names it.
    mutating func setOutermost(_ name: String, for definition: Value, of document: Document) {
        if definition.document === document { names[definition.location] = name }
        outermostNames = Set(name.split(separator: ".").map(String.init))
    }

    /// What a file describes that has no type of its own, in the enum that holds the types of the file.
    static let value = "Value"

    mutating func reserveValue(in outermost: String) { _ = scopes[outermost, default: NameScope()].claim(Self.value) }

    /// The payload of an envelope.
    mutating func setPayload(_ definition: Value, in outermost: String) {
        names[definition.location] = "\(outermost).Payload"
    }

    /// Nests a type where it lies, and gives its full name.
    @discardableResult
    mutating func nest(_ definition: Value, as written: String, in place: TypePlace) -> String {
        if let name = names[definition.location] { return name }
        let name = claim(written, in: place.groups.reduce(place.holder) { group($1, in: $0) })
        names[definition.location] = name
        return name
    }

    private mutating func group(_ group: TypePlace.Group, in holder: String) -> String {
        guard case .property(let written) = group else { return "\(holder).AdditionalProperties" }
        let key = "\(holder) \(written)"
        if let name = groups[key] { return name }
        let name = claim(written, in: holder)
        groups[key] = name
        return name
    }

    private mutating func claim(_ written: String, in holder: String) -> String {
        let name = SwiftNames.type(written)
        let visible = outermostNames.contains(name) ? name + "_" : name
        return "\(holder).\(scopes[holder, default: NameScope()].claim(visible))"
    }
}

/// Where a type is declared.
struct TypePlace {
    /// What holds the items of an array or the values of a dictionary, which are `Lines.Item`.
    enum Group {
        /// By its name in the schema.
        case property(String)
        /// What an object keeps beside its properties; no property becomes a type of this name.
        case additionalProperties
    }

    /// The full name of the type that it lies in.
    var holder: String
    /// What stands between.
    var groups: [Group] = []

    func inside(_ group: Group) -> TypePlace { TypePlace(holder: holder, groups: groups + [group]) }
}

extension TypeNames {
    /// Those of all files; each names what it defines itself.
    init(joining files: [TypeNames]) {
        self.init()
        for file in files { names.merge(file.names) { first, _ in first } }
        outermostNames = Set(files.flatMap(\.outermostNames))
    }

    /// The joined names as they are to be written in a file, in which a type may be called as another file's is.
    func seen(from file: TypeNames) -> TypeNames {
        var seen = self
        let own = file.names.values.map { $0.split(separator: ".").map(String.init) }
        let inner = Set(own.joined()).intersection(outermostNames).subtracting(file.outermostNames)
        let prefix = file.outermostNames.sorted().joined(separator: "_")
        seen.hidden = Dictionary(uniqueKeysWithValues: inner.map { ($0, "\(prefix)_\($0)") })
        return seen
    }
}
