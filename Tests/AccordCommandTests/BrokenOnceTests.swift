import Foundation
import Testing

/// Each rule of the house, broken once in a copy of our own contracts: it is named, once, and no other.
@Suite("A rule that is broken once")
struct BrokenOnceTests {
    struct Breach: Sendable, CustomTestStringConvertible {
        let rule: String
        let file: String
        let old: String
        let new: String
        /// A file that is there besides.
        var added: (path: String, text: String)?
        var moreFiles: [(String, String)] = []
        var moreEdits: [(old: String, new: String)] = []
        var policy = ""

        func with(_ files: [(String, String)]) -> Breach {
            var copy = self
            copy.moreFiles += files
            return copy
        }

        /// With a policy in `accord.yaml`.
        func withLevel(_ policy: String) -> Breach {
            var copy = self
            copy.policy = policy
            return copy
        }

        /// One more edit of the same file.
        func with(_ old: String, _ new: String) -> Breach {
            var copy = self
            copy.moreEdits.append((old, new))
            return copy
        }

        var testDescription: String { rule }
    }

    private static let topic = "orders/topic.yaml"
    private static let placed = "orders/OrderPlaced.avsc"
    private static let payment = "payments/PaymentReceived.schema.json"
    private static let engine = "{ enable.idempotence: true, acks: all, partitioner: murmur2_random }"
    private static let java = "{ client: java, settings: { enable.idempotence: true, acks: all } }"
    private static let group = "{ group.id: ledger, enable.auto.commit: false }"
    private static let retry = "{ attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }"
    private static let ledger = "  ledger:\n"

    private static func settings(_ rule: String, _ more: String) -> Breach {
        Breach(rule: rule, file: topic, old: engine, new: engine.dropLast(2) + ", \(more) }")
    }

    private static func reading(_ rule: String, _ more: String) -> Breach {
        Breach(rule: rule, file: topic, old: group, new: group.dropLast(2) + ", \(more) }")
    }

    private static func retry(_ rule: String, without part: String, with other: String = "") -> Breach {
        Breach(rule: rule, file: topic, old: part, new: other)
    }

    private static func field(_ rule: String, _ text: String) -> Breach {
        Breach(
            rule: rule, file: placed, old: "    { \"name\": \"strategy\"",
            new: "    \(text),\n    { \"name\": \"strategy\"")
    }

    private static func contract(_ rule: String, _ name: String, _ text: String? = nil, in folder: String = "orders")
        -> Breach
    {
        let text =
            text
                ?? """
                { "type": "record", "name": "\(name)", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
                  { "name": "order_id", "type": "string", "doc": "The order." } ] }
                """
        let suffix = text.contains("$schema") || text.contains("\"object\"") ? "schema.json" : "avsc"
        return Breach(
            rule: rule, file: topic, old: "partitions: 12", new: "partitions: 12",
            added: ("schemas/\(folder)/\(name).\(suffix)", text))
    }

    private static func message(_ rule: String, header: String, beside: String = "") -> Breach {
        contract(
            rule, "OrderFilled",
            """
            { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
              { "name": "header", "doc": "The header.", "type": \(header) },\(beside)
              { "name": "payload", "doc": "The payload.", "type": { "type": "record", "name": "Fill", "doc": "A fill.",
                "fields": [ { "name": "order_id", "type": "string", "doc": "The order." } ] } } ] }
            """)
    }

    private static func header(_ fields: String...) -> String {
        #"{ "type": "record", "name": "Head", "doc": "The header.", "fields": ["#
            + fields.joined(separator: ", ") + "] }"
    }

    private static func text(_ name: String, _ type: String = "\"string\"") -> String {
        #"{ "name": "\#(name)", "type": \#(type), "doc": "-" }"#
    }

    private static let eventID = text("event_id", #"{ "type": "string", "logicalType": "uuid" }"#)
    private static let (timestamp, source, version) = (text("timestamp"), text("source"), text("version"))

    private static func object(_ rule: String, _ properties: String, _ more: String = "") -> Breach {
        contract(
            rule, "PaymentRefunded",
            """
            { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "description": "A test.",
              "additionalProperties": true,
              \(more)"required": ["account_id"],
              "properties": { "account_id": { "type": "string", "description": "Whose." }, \(properties) } }
            """, in: "payments")
    }

    private static let names = [
        contract("event-not-past-tense", "OrderFill"),
        contract("command-not-imperative", "FillingOrder"),
        contract("kind-undetermined", "OrderSplit"),
        Breach(
            rule: "word-denied", file: "accord.yaml", old: "optional: null-default",
            new: "optional: null-default\nnames: { deny: [received] }"),
        contract(
            "file-not-named-after-type", "OrderFilled",
            """
            { "type": "record", "name": "OrderDone", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
              { "name": "order_id", "type": "string", "doc": "The order." } ] }
            """),
        contract(
            "namespace-missing", "OrderFilled",
            """
            { "type": "record", "name": "OrderFilled", "doc": "A test.", "fields": [
              { "name": "order_id", "type": "string", "doc": "The order." } ] }
            """),
        field(
            "type-not-pascal-case",
            #"""
            { "name": "desk", "default": null, "type": ["null",
              { "type": "enum", "name": "desk_kind", "doc": "Which.", "symbols": ["CASH"] }] }
            """#),
        field(
            "field-not-snake-case", #"{ "name": "deskName", "type": ["null", "string"], "default": null, "doc": "-" }"#),
        field(
            "symbol-not-upper-snake-case",
            #"""
            { "name": "desk", "default": null, "type": ["null",
              { "type": "enum", "name": "Desk", "doc": "Which.", "symbols": ["cash"] }] }
            """#),
        field("names-collide", #"{ "name": "orderid", "type": ["null", "string"], "default": null, "doc": "-" }"#),
    ]

    private static let headers = [
        message("header-not-a-record", header: "\"string\""),
        message("header-field-missing", header: header(eventID, timestamp, source)),
        message("header-field-misnamed", header: header(eventID, timestamp, source, text("ver_sion"))),
        message("header-field-unknown", header: header(eventID, timestamp, source, version, text("tenant"))),
        message(
            "header-field-optional",
            header: header(
                eventID, timestamp, source,
                #"{ "name": "version", "type": ["null", "string"], "default": null, "doc": "-" }"#)),
        message("header-field-mistyped", header: header(eventID, timestamp, source, text("version", "\"int\""))),
        message("event-id-not-uuid", header: header(text("event_id"), timestamp, source, version)),
        message(
            "envelope-field-unknown", header: header(eventID, timestamp, source, version),
            beside: #" { "name": "order_id", "type": "string", "doc": "-" },"#),
        contract(
            "payload-missing", "OrderFilled",
            """
            { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
              { "name": "header", "type": \(header(eventID, source, version)) },
              { "name": "order_id", "type": "string", "doc": "The order." } ] }
            """),
    ]

    private static let newTopic = "key: order_id\npartitions: 12\nreplication: 3\nretention: 7d\ndlq: news.dlq\n"

    private static let filled = (
        "news/OrderFilled.avsc",
        """
        { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.news", "doc": "A test.",
          "fields": [ { "name": "order_id", "type": "string", "doc": "The order." } ] }
        """
    )

    private static func topic(_ rule: String, _ text: String, _ contracts: [(String, String)]) -> Breach {
        Breach(rule: rule, file: "", old: "", new: "", added: ("schemas/news/topic.yaml", text)).with(contracts)
    }

    private static func news(_ rule: String, key: String, type: String) -> Breach {
        topic(
            rule, newTopic.replacing("order_id", with: key),
            [
                (
                    "news/OrderFilled.avsc",
                    """
                    { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.news", "doc": "A test.",
                      "fields": [ { "name": "order_id", "type": \(type), "doc": "The order." } ] }
                    """
                )
            ])
    }

    private static let keys = [
        topic(
            "topic-without-key", "partitions: 12\n",
            [filled]),
        news("key-not-in-payload", key: "orderId", type: "\"string\""),
        news("key-optional", key: "order_id", type: #"["null", "string"], "default": null"#),
        Breach(
            rule: "key-not-in-release", file: topic, old: "key: order_id", new: "key: order_id"
        ).withLevel("contracts: { OrderFilled: { level: none } }").with([
            ("orders/OrderFilled.avsc", filled.1),
            (
                "orders/history/OrderFilled/1.0.avsc",
                filled.1.replacing("\"string\", \"doc\"", with: "[\"null\", \"string\"], \"doc\"")
            ),
        ]),
        news("key-not-usable", key: "order_id", type: "\"double\""),
        topic(
            "key-not-meaningful", newTopic.replacing("order_id", with: "event_id"),
            [
                (
                    "news/OrderFilled.avsc",
                    """
                    { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.news", "doc": "A test.",
                      "fields": [ { "name": "event_id", "type": "string", "doc": "The message." } ] }
                    """
                )
            ]),
        news("key-with-few-values", key: "order_id", type: "\"boolean\""),
        topic(
            "key-types-differ", newTopic,
            ["string", "long"].enumerated().map { number, type in
                let name = ["OrderFilled", "OrderShipped"][number]
                return (
                    "news/\(name).avsc",
                    """
                    { "type": "record", "name": "\(name)", "namespace": "com.vibe.news", "doc": "A test.",
                      "fields": [ { "name": "order_id", "type": "\(type)", "doc": "The order." } ] }
                    """
                )
            }),
        Breach(
            rule: "key-type-changed", file: "trades/TradeExecuted.avsc", old: "\"symbol\", \"type\": \"string\"",
            new: "\"symbol\", \"type\": { \"type\": \"string\", \"logicalType\": \"uuid\" }"
        ).withLevel("contracts: { TradeExecuted: { level: full } }"),
    ]

    private static let topics = [
        Breach(
            rule: "topic-renamed", file: "trades/topic.yaml", old: "topic: trades\n",
            new: "topic: trade.events\n"
        )
        .with("trades.dlq", "trade.events.dlq"),
        topic("topic-without-contracts", newTopic, []),
        topic("topic-described-twice", newTopic.replacing("news.", with: "orders.") + "topic: orders\n", [filled]),
        Breach(rule: "topic-key-changed", file: "trades/topic.yaml", old: "key: symbol", new: "key: trade_id"),
        Breach(rule: "partitions-changed", file: topic, old: "partitions: 12", new: "partitions: 24"),
        Breach(rule: "partitions-fewer-than-instances", file: topic, old: "instances: 6", new: "instances: 13"),
        Breach(rule: "replication-below-three", file: topic, old: "replication: 3", new: "replication: 2"),
        Breach(
            rule: "compaction-forgets-events", file: topic, old: "retention: 7d\ndlq",
            new: "retention: 7d\ncleanup: compact\ndlq"),
        Breach(rule: "dlq-missing", file: topic, old: "dlq: { topic: orders.dlq, retention: 30d }\n", new: ""),
        Breach(rule: "dlq-misnamed", file: topic, old: "orders.dlq", new: "orders.dead"),
        Breach(rule: "dlq-of-itself", file: topic, old: "orders.dlq", new: "orders"),
        Breach(rule: "dlq-forgets-first", file: topic, old: "retention: 30d", new: "retention: 6d"),
    ]

    private static let clients = [
        settings("setting-unknown", "linger.msec: 5"),
        settings("setting-refused", "compression.type: brotli"),
        settings("setting-twice", "request.required.acks: all"),
        reading("settings-contradict", "fetch.max.bytes: 1000"),
        Breach(rule: "idempotence-off", file: topic, old: "enable.idempotence: true", new: "enable.idempotence: false"),
        Breach(rule: "acks-not-all", file: topic, old: "acks: all", new: "acks: 1"),
        settings("retries-off", "retries: 0"),
        settings("too-many-in-flight", "max.in.flight: 6"),
        Breach(
            rule: "transaction-without-idempotence", file: topic, old: "enable.idempotence: true",
            new: "enable.idempotence: false, transactional.id: engine-1, isolation.level: read_committed"),
        Breach(
            rule: "delivery-outlives-transaction", file: topic, old: "acks: all",
            new: "acks: all, transactional.id: engine-1, delivery.timeout.ms: 120000"),
        settings("delivery-timeout-too-short", "linger.ms: 200, delivery.timeout.ms: 100"),
        Breach(rule: "partitioner-differs", file: topic, old: ", partitioner: murmur2_random", new: ""),
        settings("schemas-registered-by-client", "auto.register.schemas: true"),
        Breach(rule: "group-id-missing", file: topic, old: "group.id: ledger, ", new: ""),
        Breach(
            rule: "group-id-shared", file: topic, old: "consumers:\n",
            new: """
                consumers:
                  audit:
                    settings: \(group)
                    deduplicate: { store: processed_events }
                    offsets: after
                    retry: \(retry)

                """),
        Breach(rule: "auto-commit-on", file: topic, old: "enable.auto.commit: false", new: "enable.auto.commit: true"),
        reading("heartbeat-too-slow", "heartbeat.interval.ms: 45000"),
        reading("poll-interval-too-short", "max.poll.interval.ms: 30000"),
        Breach(
            rule: "reads-uncommitted", file: topic, old: group,
            new: group.dropLast(2) + ", isolation.level: read_uncommitted }"
        ).with("acks: all", "acks: all, transactional.id: engine-1"),
        Breach(
            rule: "deduplication-missing", file: topic,
            old: "    deduplicate: { store: processed_events, retention: 7d }\n", new: ""),
        Breach(
            rule: "deduplication-forgets-first", file: topic, old: "processed_events, retention: 7d",
            new: "processed_events, retention: 1d"),
        Breach(rule: "offsets-undeclared", file: topic, old: "    offsets: in-transaction\n", new: ""),
        Breach(rule: "retry-missing", file: topic, old: "    retry: \(retry)\n", new: ""),
        retry("retry-not-exponential", without: "backoff: exponential", with: "backoff: constant"),
        retry("retry-uncapped", without: ", max: 30s"),
        retry("retry-endless", without: "attempts: 5, "),
        retry("retry-without-jitter", without: ", jitter: full"),
        retry("retry-beyond-poll-interval", without: "attempts: 5", with: "attempts: 30"),
    ]

    private static let others = [
        Breach(
            rule: "text-untidy", file: placed, old: "\"doc\": \"In whole shares.\" },",
            new: "\"doc\": \"In whole shares.\" }, "),
        field(
            "unknown-attribute",
            #"{ "name": "desk", "type": ["null", "string"], "default": null, "doc": "-", "docs": "-" }"#),
        field(
            "logical-type-ignored",
            #"{ "name": "on", "type": ["null", { "type": "string", "logicalType": "date" }], "default": null, "doc": "-" }"#
        ),
        object("nothing-satisfies", #""age": { "type": "integer", "minimum": 2, "maximum": 1, "description": "-" }"#),
        object("default-not-valid", #""age": { "type": "integer", "default": "x", "description": "-" }"#),
        contract(
            "dialect-missing", "PaymentRefunded",
            """
            { "type": "object", "description": "A test.", "additionalProperties": true, "required": ["account_id"],
              "properties": { "account_id": { "type": "string", "description": "Whose." } } }
            """, in: "payments"),
        object("keyword-of-other-draft", #""pair": { "type": "array", "prefixItems": [], "description": "-" }"#),
        object(
            "keyword-ignored-beside-reference",
            ##""code": { "$ref": "#/definitions/Code", "maxLength": 3, "description": "-" }"##,
            #""definitions": { "Code": { "type": "string", "description": "-" } }, "#),
        Breach(
            rule: "type-undocumented", file: placed, old: "\"name\": \"Side\", \"doc\": \"Which way.\"",
            new: "\"name\": \"Side\""
        )
        .with("\"side\", \"type\"", "\"side\", \"doc\": \"Which way.\", \"type\""),
        Breach(rule: "field-undocumented", file: placed, old: ", \"doc\": \"In whole shares.\"", new: ""),
        field("money-as-float", #"{ "name": "fee", "type": ["null", "double"], "default": null, "doc": "-" }"#),
        field("time-untyped", #"{ "name": "filled_at", "type": ["null", "long"], "default": null, "doc": "-" }"#),
        object(
            "definition-unused", #""age": { "type": "integer", "description": "-" }"#,
            #""definitions": { "Code": { "type": "string", "description": "-" } }, "#),
        object(
            "content-model-unsaid",
            #""line": { "type": "object", "description": "-", "properties": { "x": { "type": "string", "description": "-" } } }"#
        ),
        contract(
            "nullable-without-default", "OrderFilled",
            """
            { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
              { "name": "order_id", "type": "string", "doc": "The order." },
              { "name": "note", "type": ["null", "string"], "doc": "Words." } ] }
            """),
        Breach(
            rule: "suppression-unused", file: "accord.yaml", old: "optional: null-default",
            new:
                "optional: null-default\nsuppressions: [{ rule: default-changed, contract: OrderPlaced, reason: none }]"
        ),
        Breach(
            rule: "suppression-expired", file: "accord.yaml", old: "optional: null-default",
            new: "optional: null-default\nsuppressions: "
                + "[{ rule: default-changed, contract: OrderPlaced, reason: none, until: 2020-01-01 }]"),
    ]

    private static let all = names + headers + keys + topics + clients + others

    @Test("is named, and no other", arguments: all)
    func broken(_ breach: Breach) throws {
        let folder = try TemporaryFolder.examples()
        for (file, old, new) in breach.edits { try folder.edit("schemas/\(file)", old, new) }
        for (path, text) in breach.files { try folder.write(text + "\n", to: path) }
        let configuration = try folder.text("schemas/accord.yaml")
        try folder.write(configuration + breach.policy + "\n", to: "schemas/accord.yaml")
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        let rules = result.lines.compactMap { $0.split(separator: "[").last?.dropLast() }.map(String.init)
        #expect(rules == [breach.rule], "\(result.all)")
    }

    @Test("is one of all that are not about two versions")
    func isComplete() throws {
        let listed = try Accord.run(["rules", "--format", "json"], in: TemporaryFolder())
        let rules = try #require(
            try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: String]])
        let seenElsewhere: Set = ["Evolution", "Reading", "Generation"]
        let wanted = rules.filter { !seenElsewhere.contains($0["group"] ?? "") }.compactMap { $0["id"] }
        // What no message can be, and what avro-c takes though it is read here.
        let known = Set(Self.all.map(\.rule) + ["message-not-a-record", "endless-record", "avro-c-cannot-load"])
        #expect(wanted.filter { !known.contains($0) } == [])
    }
}

extension BrokenOnceTests.Breach {
    var edits: [(file: String, old: String, new: String)] {
        (file.isEmpty ? [] : [(file, old, new)]) + moreEdits.map { (file, $0.old, $0.new) }
    }

    var files: [(path: String, text: String)] {
        [added].compactMap(\.self) + moreFiles.map { ("schemas/\($0.0)", $0.1) }
    }
}
