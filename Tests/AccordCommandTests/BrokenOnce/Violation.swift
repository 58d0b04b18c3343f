import Testing

/// A rule, and what breaks it in a copy of our own contracts.
struct Violation: Sendable, CustomTestStringConvertible {
    let rule: String
    let file: String
    let old: String
    let new: String
    /// A file that is there besides.
    var added: (path: String, text: String)?
    var moreFiles: [(String, String)] = []
    var moreEdits: [(old: String, new: String)] = []
    var policy = ""

    func with(_ files: [(String, String)]) -> Violation {
        var copy = self
        copy.moreFiles += files
        return copy
    }

    /// With a policy in `accord.yaml`.
    func withLevel(_ policy: String) -> Violation {
        var copy = self
        copy.policy = policy
        return copy
    }

    /// One more edit of the same file.
    func with(_ old: String, _ new: String) -> Violation {
        var copy = self
        copy.moreEdits.append((old, new))
        return copy
    }

    var testDescription: String { rule }

    var edits: [(file: String, old: String, new: String)] {
        (file.isEmpty ? [] : [(file, old, new)]) + moreEdits.map { (file, $0.old, $0.new) }
    }

    var files: [(path: String, text: String)] {
        [added].compactMap(\.self) + moreFiles.map { ("schemas/\($0.0)", $0.1) }
    }
}

// How breaches are made.
extension Violation {
    static let topic = "orders/topic.yaml"
    static let placed = "orders/OrderPlaced.avsc"
    static let engine = "{ enable.idempotence: true, acks: all, partitioner: murmur2_random }"
    static let group = "{ group.id: ledger, enable.auto.commit: false }"
    static let retry = "{ attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }"

    static func settings(_ rule: String, _ more: String) -> Violation {
        Violation(rule: rule, file: topic, old: engine, new: engine.dropLast(2) + ", \(more) }")
    }

    static func reading(_ rule: String, _ more: String) -> Violation {
        Violation(rule: rule, file: topic, old: group, new: group.dropLast(2) + ", \(more) }")
    }

    static func retry(_ rule: String, without part: String, with other: String = "") -> Violation {
        Violation(rule: rule, file: topic, old: part, new: other)
    }

    static func field(_ rule: String, _ text: String) -> Violation {
        Violation(
            rule: rule, file: placed, old: "    { \"name\": \"strategy\"",
            new: "    \(text),\n    { \"name\": \"strategy\"")
    }

    static func contract(_ rule: String, _ name: String, _ text: String? = nil, in folder: String = "orders")
        -> Violation
    {
        let text =
            text
                ?? """
                { "type": "record", "name": "\(name)", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
                  { "name": "order_id", "type": "string", "doc": "The order." } ] }
                """
        let suffix = text.contains("$schema") || text.contains("\"object\"") ? "schema.json" : "avsc"
        return Violation(
            rule: rule, file: topic, old: "partitions: 12", new: "partitions: 12",
            added: ("schemas/\(folder)/\(name).\(suffix)", text))
    }

    static func message(_ rule: String, header: String, beside: String = "") -> Violation {
        contract(
            rule, "OrderFilled",
            """
            { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
              { "name": "header", "doc": "The header.", "type": \(header) },\(beside)
              { "name": "payload", "doc": "The payload.", "type": { "type": "record", "name": "Fill", "doc": "A fill.",
                "fields": [ { "name": "order_id", "type": "string", "doc": "The order." } ] } } ] }
            """)
    }

    static func header(_ fields: String...) -> String {
        #"{ "type": "record", "name": "Head", "doc": "The header.", "fields": ["#
            + fields.joined(separator: ", ") + "] }"
    }

    static func text(_ name: String, _ type: String = "\"string\"") -> String {
        #"{ "name": "\#(name)", "type": \#(type), "doc": "-" }"#
    }

    static let eventID = text("event_id", #"{ "type": "string", "logicalType": "uuid" }"#)
    static let (timestamp, source, version) = (text("timestamp"), text("source"), text("version"))

    static func object(_ rule: String, _ properties: String, _ more: String = "") -> Violation {
        contract(
            rule, "PaymentRefunded",
            """
            { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "description": "A test.",
              "additionalProperties": true,
              \(more)"required": ["account_id"],
              "properties": { "account_id": { "type": "string", "description": "Whose." }, \(properties) } }
            """, in: "payments")
    }
}
