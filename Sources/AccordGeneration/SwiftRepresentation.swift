import AccordDiagnostics
import AccordSchemas

/// A file to be written, as values.
struct SwiftFile {
    /// Such as `orders_OrderPlaced.swift`.
    let name: String
    /// The first line, which says where the file comes from.
    let origin: String
    /// The enum that the file's type lies in.
    var namespace: String?
    /// The enum is declared here, as the first file does that needs it.
    var declaresNamespace = false
    var declaration: SwiftDeclaration
    /// Other names for types of other files, which types of this one hide.
    var aliases: [String: String] = [:]
}

indirect enum SwiftDeclaration: Sendable {
    case message(SwiftMessage)
    case structure(SwiftStruct)
    case symbols(SwiftSymbolEnum)
    case union(SwiftUnion)
    case choice(SwiftChoice)
    case tuple(SwiftTuple)
    case wrapper(SwiftWrapper)
    case alias(SwiftAlias)
    /// An enum without cases, which other types lie in.
    case group(SwiftGroup)
}

/// The type of a contract.
struct SwiftMessage {
    let name: String
    let doc: String?
    let contract: Contract
    /// The properties that make up the message key, in order.
    let key: [String]
    /// How the message is written as Avro; nil for JSON Schema.
    var avro: Avro?
    /// Of the payload in an envelope, or of the message itself.
    var body: Body
    var nested: [SwiftDeclaration]

    struct Contract {
        let name: String
        let version: Version
        let topic: String
        let key: [String]
    }

    struct Avro {
        let wire: WireSchema
        let releases: [WireSchema]
        /// The fields of an envelope that the contract declares itself, in its order; nil where it is that of the standard
        /// one.
        let envelope: [EnvelopeField]?
    }

    enum EnvelopeField {
        case header([HeaderField])
        case payload
    }

    /// A field of a header that the contract declares.
    struct HeaderField {
        let name: String
        /// Where the contract lists what the text may be.
        let symbols: [String]?
    }

    enum Body {
        /// In the standard envelope: the payload is declared inside.
        case payload(SwiftStruct)
        /// In the standard envelope: the payload is a type of its own.
        case payloadType(SwiftType)
        /// Without an envelope; what is kept beside the properties, by name.
        case fields([SwiftProperty], others: SwiftType?)
    }
}

struct SwiftStruct {
    let name: String
    let doc: String?
    var properties: [SwiftProperty]
    var nested: [SwiftDeclaration] = []
    /// What is kept beside the properties, by name.
    var others: SwiftType?
    var isDeprecated = false
    /// It has a form in Avro's binary encoding.
    var isAvro = false
}

struct SwiftProperty {
    /// What the property does where its key is missing, or its value is nil.
    enum Presence {
        /// The key has to be there.
        case required
        /// A missing key stands for the default.
        case defaulted
        /// A missing key stands for nil, and nil is left out.
        case omitted
        /// As `omitted`, but null is a value that the property may have beside.
        case nullable
    }

    let name: String
    let wireName: String
    let type: SwiftType
    let doc: String?
    let presence: Presence
    /// A Swift expression.
    let defaultValue: String?
    var isDeprecated = false
    /// A Swift expression for how it stands in Avro's binary encoding; nil for JSON Schema.
    var binaryForm: String?
    /// The type leads back to the struct, so that the value has to lie behind a reference.
    var isIndirect = false
    /// The property beside this one that tells null from what is not there; nil where the two are not apart.
    var nullableName: String?
}

struct SwiftSymbolEnum {
    struct Case {
        let name: String
        let value: Symbol
    }

    let name: String
    let doc: String?
    let cases: [Case]
    /// The case that the schema names for symbols that a reader does not know.
    let defaultCase: String?
    var nested: [SwiftDeclaration] = []
}

struct SwiftUnion {
    struct Case {
        let name: String
        let branch: String
        let type: SwiftType
        /// The position among the branches of the schema.
        let index: Int
        /// A Swift expression for how it stands in Avro's binary encoding.
        let binaryForm: String
    }

    let name: String
    let doc: String?
    let cases: [Case]
    /// How many branches the schema has, null included.
    let branchCount: Int
    var isIndirect = false
    var nested: [SwiftDeclaration] = []
}

/// Alternatives that are told apart by a property or by the kind of value (JSON Schema, oneOf).
struct SwiftChoice {
    struct Case {
        let name: String
        /// Values of the property, or the kind.
        let tags: [String]
        let type: SwiftType
    }

    let name: String
    let doc: String?
    /// Nil where the kind of value tells.
    let property: String?
    let cases: [Case]
    var isIndirect = false
    var nested: [SwiftDeclaration] = []
}

/// An array whose first items are known (JSON Schema, prefixItems).
struct SwiftTuple {
    struct Item {
        let name: String
        let type: SwiftType
        let isRequired: Bool
        /// The type leads back to the tuple, so that the value has to lie behind a reference.
        var isIndirect = false

        /// The property beside this one that tells null from what is not there; nil where the two are not apart.
        var nullableName: String?

        /// Nil where the item is not there.
        var propertyType: SwiftType { isRequired || type.isOptional ? type : .optional(type) }
    }

    let name: String
    let doc: String?
    var items: [Item]
    /// Nil where nothing may follow.
    let rest: SwiftType?
    var nested: [SwiftDeclaration] = []
}

/// A type of its own for an array or a map that contains itself.
struct SwiftWrapper {
    let name: String
    let doc: String?
    let type: SwiftType
    var nested: [SwiftDeclaration] = []
}

struct SwiftAlias {
    let name: String
    let doc: String?
    let type: SwiftType
}

/// Holds what lies in a type that has no name of its own.
struct SwiftGroup {
    let name: String
    let doc: String?
    var nested: [SwiftDeclaration] = []
}

indirect enum SwiftType: Hashable, Sendable {
    /// A type of the standard library, of the runtime or of the contracts, by its full name.
    case named(String)
    /// A type of Foundation whose form on the wire is not its own.
    case wire(String)
    case optional(SwiftType)
    case array(SwiftType)
    case dictionary(SwiftType)

    static func swift(_ name: String) -> SwiftType { .named("Swift.\(name)") }

    static func runtime(_ name: String) -> SwiftType { .named("AccordEvents.\(name)") }

    var text: String {
        switch self {
        case .named(let name): name
        case .wire(let name): "AccordEvents.\(name)"
        case .optional(let wrapped): "\(wrapped.text)?"
        case .array(let element): "[\(element.text)]"
        case .dictionary(let value): "[Swift.String: \(value.text)]"
        }
    }

    /// The form in JSON is not that of its own `Codable`.
    var isWire: Bool {
        switch self {
        case .named: false
        case .wire: true
        case .optional(let inner), .array(let inner), .dictionary(let inner): inner.isWire
        }
    }

    /// What reads a value of it out of a container, and what writes one.
    var decodeMethod: String { isWire ? "decodeWire" : "decode" }
    var encodeMethod: String { isWire ? "encodeWire" : "encode" }

    var isOptional: Bool {
        if case .optional = self { return true }
        return false
    }

    /// The named type that lies in this one without a reference between.
    var inlineName: String? {
        switch self {
        case .named(let name): name
        case .optional(let wrapped): wrapped.inlineName
        case .wire, .array, .dictionary: nil
        }
    }
}
