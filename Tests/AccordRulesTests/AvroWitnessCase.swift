import AccordCompatibility
import AccordDiagnostics
import AccordDocuments
import AccordRules
import AccordSchemas
import Testing

/// A witness as the judges get it: who wrote it, and what is to become of it under which readers.
struct AvroWitnessCase {
    enum Outcome: String {
        case refuses, reads
        /// Something else in the message may be refused, so that nothing follows.
        case either
    }

    let id: String
    let writer: String
    var readers: [(schema: String, outcome: Outcome)]
    let message: String
    let binary: [UInt8]
    /// The readers have to read different values.
    var readersDiffer = false

    var line: String {
        let readers = readers.map { #"{"schema": \#($0.schema), "outcome": "\#($0.outcome.rawValue)"}"# }
        return """
            {"id": \(JSONText.quoted(id)), "writer": \(writer), "readers": [\(readers.joined(separator: ", "))], \
            "message": \(message), "binary": "\(binary.hexadecimal)", "readersDiffer": \(readersDiffer)}
            """
    }
}

extension [UInt8] {
    var hexadecimal: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

/// A schema of Avro with its text.
struct AvroText {
    let document: Document
    let schema: Schema

    var text: String { document.root.compactText }
}

extension AvroWitnessCase {
    /// One for each incompatibility of a pair.
    static func refusals(_ id: String, reader: AvroText, writer: AvroText) -> [AvroWitnessCase] {
        incompatibilities(reader: reader.schema, writer: writer.schema).compactMap { found in
            let id = "\(id): \(found.reason) at \(found.path.dotted)"
            guard let witness = found.witness(), let binary = witness.binary else {
                Issue.record("\(id): no witness")
                return nil
            }
            return AvroWitnessCase(
                id: id, writer: writer.text,
                readers: [(reader.text, found.reason.outcome)], message: witness.message.line, binary: binary)
        }
    }

    /// What a finding about a change of meaning shows; nil for one about an incompatibility.
    static func misreading(_ id: String, _ finding: Finding, old: AvroText, new: AvroText) -> AvroWitnessCase? {
        guard let evidence = finding.evidence, let witness = evidence.witness(), let binary = witness.binary else {
            Issue.record("\(id): \(finding.rule): no witness")
            return nil
        }
        guard witness.meant != nil else { return nil }
        let isBackward = evidence.direction == Direction.backward.rawValue
        let third = old.third(finding)
        let writer = third ?? (isBackward ? old : new)
        let readers = third == nil ? [isBackward ? new : old] : [old, new]
        var result = AvroWitnessCase(
            id: "\(id): \(finding.rule)", writer: writer.text,
            readers: readers.map { ($0.text, incompatibilities(reader: $0.schema, writer: writer.schema).outcome) },
            message: witness.message, binary: binary)
        if finding.rule == "string-bytes-swapped" { result.readers[0].outcome = .either }
        if witness.read == "nothing" { result.readers[1].outcome = .refuses }
        result.readersDiffer = third != nil && result.readers.allSatisfy { $0.outcome == .reads }
        return result
    }
}

extension Reason {
    /// The judges do not look at the precision and the scale of decimals.
    fileprivate var outcome: AvroWitnessCase.Outcome {
        if case .decimals = self { return .either }
        return .refuses
    }
}

extension [Incompatibility] {
    fileprivate var outcome: AvroWitnessCase.Outcome { isEmpty ? .reads : .either }
}

extension AvroText {
    /// The version that is neither the old nor the new one, where a finding speaks of one: without the field whose
    /// default it is about, or with another symbol in the enum.
    fileprivate func third(_ finding: Finding) -> AvroText? {
        guard ["default-changed", "default-dropped", "enum-default-changed"].contains(finding.rule),
            let place = finding.notes.first?.location
        else { return nil }
        func rewrite(_ value: Value) -> JSONTree? {
            if value.kind == .array, value.elements.contains(where: { $0["default"]?.location == place }) {
                let kept = value.elements.filter { $0["default"]?.location != place }
                return .array(kept.map { JSONTree($0, replacing: rewrite) })
            }
            guard value["default"]?.location == place, let symbols = value["symbols"] else { return nil }
            let more = JSONTree.array(symbols.elements.map { .scalar($0.compactText) } + [.string("ANOTHER")])
            return .object(
                value.members.map { ($0.name, $0.name == "symbols" ? more : JSONTree($0.value) { _ in nil }) })
        }
        return AvroText(JSONTree(document.root, replacing: rewrite).line)
    }

    init?(_ text: String) {
        let read = JSONReader.read(SourceFile(path: "schema", bytes: Array(text.utf8)))
        guard let document = read.document, let schema = Schema.parse(document, format: .avro).schema else {
            return nil
        }
        self.init(document: document, schema: schema)
    }
}
