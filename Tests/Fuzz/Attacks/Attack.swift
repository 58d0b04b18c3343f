import AccordDiagnostics

/// A hostile input of one kind, and what is done with it. The same seed, kind and index make the same input.
public protocol Attack: Sendable {
    init(using generator: inout SeededGenerator)

    /// The input as files that people can look at.
    var files: [AttackFile] { get }

    /// Hands the input to Accord, and says which stages it reached. Throws `AttackFailure` for an answer that is wrong.
    func run(_ reach: (Stage) -> Void) throws
}

public struct AttackFile: Sendable {
    public let name: String
    public let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
}

/// Accord ended, and its answer was wrong.
public struct AttackFailure: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}

/// What is attacked.
public enum AttackKind: String, CaseIterable, Sendable {
    /// Schema documents: read, checked by all rules, made into Swift.
    case documents
    /// Two versions of a schema: compared, with witnesses, and told apart in words.
    case pairs
    /// Regular expressions: read, matched, decided.
    case patterns
    /// `accord.yaml`, `topic.yaml` and settings of clients.
    case configuration
    /// Avro and JSON that generated types read.
    case bytes
    /// Schemas of writers that generated types have never seen, and bytes of these.
    case writers

    private var type: any Attack.Type {
        switch self {
        case .documents: DocumentAttack.self
        case .pairs: PairAttack.self
        case .patterns: PatternAttack.self
        case .configuration: ConfigurationAttack.self
        case .bytes: BytesAttack.self
        case .writers: WriterAttack.self
        }
    }

    /// The input of a seed and an index.
    public func attack(seed: UInt64, index: Int) -> any Attack {
        var generator = SeededGenerator(seed: seed &+ UInt64(index) &* 0xD134_2543_DE82_EF95, name: rawValue)
        return type.init(using: &generator)
    }

    /// Generated types are read on whatever thread a program has; the tools make a large stack for themselves.
    public var needsLargeStack: Bool { ![.bytes, .writers].contains(self) }

    public var stages: [Stage] { Stage.allCases.filter { $0.kind == self } }
}

/// How far an input came. An attack that is refused before what it attacks shows nothing.
public enum Stage: String, CaseIterable, Sendable {
    case avroRead = "Avro schema read"
    case jsonSchemaRead = "JSON Schema read"
    case documentRefused = "document refused"
    case ruleBroken = "rule broken"
    case generated = "Swift generated"

    case avroCompared = "Avro compared"
    case jsonSchemaCompared = "JSON Schema compared"
    case compatible = "compatible"
    case incompatible = "incompatible"
    case undecided = "undecided"
    case witnessed = "witness written"
    case changeLogged = "change put into words"

    case patternRead = "pattern read"
    case patternRefused = "pattern refused"
    case accepted = "text accepted"
    case notAccepted = "text not accepted"
    case contained = "language contained"
    case example = "example found"

    case policyRead = "policy read"
    case topicRead = "topic read"
    case clientRead = "client read"
    case configurationRefused = "configuration refused"
    case clientRuleBroken = "rule about topics broken"

    case avroBytesReached = "payload of Avro reached"
    case avroBytesRead = "Avro message read"
    case avroBytesRefused = "Avro message refused"
    case jsonRead = "JSON message read"
    case jsonRefused = "JSON message refused"

    case writerReached = "payload of another writer reached"
    case writerRead = "message of another writer read"
    case writerRefused = "message of another writer refused"

    public var kind: AttackKind {
        switch self {
        case .avroRead, .jsonSchemaRead, .documentRefused, .ruleBroken, .generated: .documents
        case .avroCompared, .jsonSchemaCompared, .compatible, .incompatible, .undecided, .witnessed, .changeLogged:
            .pairs
        case .patternRead, .patternRefused, .accepted, .notAccepted, .contained, .example: .patterns
        case .policyRead, .topicRead, .clientRead, .configurationRefused, .clientRuleBroken: .configuration
        case .avroBytesReached, .avroBytesRead, .avroBytesRefused, .jsonRead, .jsonRefused: .bytes
        case .writerReached, .writerRead, .writerRefused: .writers
        }
    }

    /// So many inputs of a kind reach all there is.
    private static let enoughForAll = 1000

    /// Of a hundred inputs of the kind, at least so many have to come so far; of a thousand, at least one.
    public var leastPercent: Int {
        switch self {
        case .avroRead, .jsonSchemaRead, .avroCompared, .jsonSchemaCompared, .patternRead: 15
        case .policyRead, .topicRead, .clientRead: 10
        case .avroBytesReached: 25
        case .writerReached: 30
        default: 0
        }
    }

    public func isReached(by reached: Int, of count: Int) -> Bool {
        reached * 100 >= count * leastPercent && (reached > 0 || count < Self.enoughForAll)
    }
}
