import AccordDiagnostics
import AccordDocuments
import AccordEvents
import Foundation
import GoldenTypes

/// Bytes that a generated type reads as its own: Avro in each framing, or JSON.
struct BytesAttack: Attack {
    private let reader: any BytesReader
    private let bytes: [UInt8]

    init(using generator: inout SeededGenerator) {
        if generator.chance(60) {
            let type = generator.pick(AvroTarget.all)
            let framing = generator.pick(AvroFraming.allCases)
            reader = AvroReader(type: type, framing: framing)
            bytes = Self.avro(type, framing, &generator)
        } else {
            let sample = generator.pick(JSONTarget.all)
            reader = sample
            bytes = Self.json(sample, &generator)
        }
    }

    private static func avro(
        _ target: AvroTarget, _ framing: AvroFraming, _ generator: inout SeededGenerator
    ) -> [UInt8] {
        let payload = RandomDatum.bytes(of: target.schema, &generator)
        let bytes = framing.head(of: target) + payload
        guard generator.chance(70) else { return bytes }
        let start = min(bytes.count - payload.count + target.headerSize, bytes.count / 2)
        return generator.chance(80) ? bytes.damaged(from: start, &generator) : bytes.tornApart(&generator)
    }

    private static func json(_ sample: JSONTarget, _ generator: inout SeededGenerator) -> [UInt8] {
        var tree = sample.tree
        if generator.chance(70) {
            tree =
                generator.chance(50)
                ? HostileEdit.apply(to: tree, using: &generator) : DocumentAttack.edited(tree, &generator)
        }
        let bytes = Array(tree.line.utf8)
        return generator.chance(20) ? bytes.tornApart(&generator) : bytes
    }

    var files: [AttackFile] { [AttackFile("reader", reader.name + "\n"), AttackFile("bytes", bytes)] }

    func run(_ reach: (Stage) -> Void) throws { try reader.read(Data(bytes), reach) }
}

/// What reads the bytes.
protocol BytesReader: Sendable {
    var name: String { get }

    func read(_ data: Data, _ reach: (Stage) -> Void) throws
}

enum AvroFraming: String, CaseIterable {
    case none, singleObject, confluent

    func head(of target: AvroTarget) -> [UInt8] {
        switch self {
        case .none: []
        case .singleObject:
            [0xC3, 0x01] + withUnsafeBytes(of: target.avro.fingerprint.littleEndian, Array.init)
        case .confluent: [0, 0, 0, 0, 7]
        }
    }
}

private struct AvroReader: BytesReader {
    let type: AvroTarget
    let framing: AvroFraming

    var name: String { "\(type.name), \(framing)" }

    func read(_ data: Data, _ reach: (Stage) -> Void) throws {
        let start = framing.head(of: type).count
        do throws(AvroError) {
            try type.read(data, framing)
            reach(.avroBytesReached)
            reach(.avroBytesRead)
        } catch {
            reach(.avroBytesRefused)
            if let offset = error.offset, offset >= start + type.headerSize { reach(.avroBytesReached) }
        }
    }
}

/// A generated type that reads JSON, and a text that it reads.
struct JSONTarget: BytesReader {
    let name: String
    let tree: JSONTree
    private let attempt: @Sendable (Data) throws -> Bool

    static let all = AvroTarget.all.flatMap(\.json) + GoldenSamples.all

    init<Value: Codable & Equatable & Sendable>(_ type: Value.Type, text: String) {
        let read = JSONReader.read(SourceFile(path: "sample", bytes: Array(text.utf8)))
        guard let document = read.document, (try? JSONDecoder().decode(type, from: Data(text.utf8))) != nil else {
            fatalError("the sample of \(type) is not read")
        }
        (name, tree) = ("\(type), JSON", JSONTree(document.root))
        attempt = { try Self.readAndWrite(Value.self, $0) }
    }

    func read(_ data: Data, _ reach: (Stage) -> Void) throws {
        reach(try attempt(data) ? .jsonRead : .jsonRefused)
    }

    /// Whether the bytes are read. What is read is written, and read again as the same.
    private static func readAndWrite<Value: Codable & Equatable>(_: Value.Type, _ data: Data) throws -> Bool {
        guard let value = try? JSONDecoder().decode(Value.self, from: data) else { return false }
        // What is nested too deeply is not written.
        guard let written = try? JSONEncoder().encode(value) else { return true }
        let text = String(decoding: written.prefix(500), as: UTF8.self)
        guard let again = try? JSONDecoder().decode(Value.self, from: written) else {
            throw AttackFailure("what was written is not read: \(text)")
        }
        guard again == value else { throw AttackFailure("is read otherwise than written: \(text)") }
        return true
    }
}
