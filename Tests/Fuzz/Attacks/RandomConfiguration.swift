import AccordDiagnostics

/// Configuration that is right in most cases, as trees.
struct RandomConfiguration {
    private typealias Member = (name: String, value: JSONTree)

    var generator: SeededGenerator

    /// Values, and those that are none.
    private struct Words {
        let right: [String]
        let wrong: [String]
    }

    private static let levels = ["none", "backward", "forward", "full", "full-transitive", "optional-only"]
    private static let rules = [
        "default-changed", "field-undocumented", "acks-not-all", "retry-endless", "replication-below-three",
        "dlq-missing", "trailing-whitespace", "word-denied", "key-optional",
    ]
    private static let spans = Words(
        right: ["7d", "30s", "200ms", "5m", "1h"],
        wrong: ["0s", "-1d", "1.5h", "99999999999999999999d", "9223372036854775807ms", "d", "", "1 d", "1e3s"])
    private static let settings = [
        "enable.idempotence", "acks", "retries", "max.in.flight", "max.in.flight.requests.per.connection",
        "delivery.timeout.ms", "message.timeout.ms", "request.timeout.ms", "linger.ms", "partitioner", "group.id",
        "enable.auto.commit", "auto.offset.reset", "isolation.level", "session.timeout.ms", "heartbeat.interval.ms",
        "max.poll.interval.ms", "transactional.id", "transaction.timeout.ms", "auto.register.schemas",
        "queue.buffering.max.ms", "bootstrap.servers", "compression.type", "group.protocol", "client.id",
        "topic.metadata.refresh.interval.ms", "no.such.setting", "", "max.poll.records", "security.protocol",
    ]
    private static let values = [
        "true", "false", "all", "1", "0", "-1", "5", "30000", "45000", "2147483647", "2147483648",
        "99999999999999999999", "1e3", "0x10", "murmur2_random", "consistent", "read_committed", "earliest", "lz4",
        " 7 ",
        "", "\u{661}", "TRUE", "1.5", "none",
    ]
    private static let versions = Words(
        right: ["2.3", "\"2.3.0\"", "\"v1.9.2\"", "\"2.10\"", "4.2", "\"9999.9999.9999.9999\"", "\"2.0.0-RC1\"", "3"],
        wrong: ["\"1..2\"", "\"99999999999999999999\"", "-1", "1e9"])
    private static let counts = Words(
        right: ["1", "3", "12", "1000000"], wrong: ["0", "-4", "1e3", "99999999999999999999", "1.5"])

    private mutating func text(_ list: [String]) -> JSONTree { .string(generator.pick(list)) }

    private mutating func text(_ words: Words) -> JSONTree { .string(pick(words)) }

    private mutating func pick(_ words: Words) -> String {
        generator.pick(generator.chance(97) ? words.right : words.wrong)
    }

    private mutating func members(_ all: [Member]) -> JSONTree {
        .object(all.filter { _ in generator.chance(60) })
    }

    private mutating func count() -> JSONTree {
        .scalar(pick(Self.counts))
    }

    mutating func policy() -> JSONTree {
        let topics: [Member] = [("orders", policyScope())]
        let severity = text(["off", "warning", "error"])
        let always: [Member] = [
            ("rule", text(Self.rules)), ("topic", .string("orders")), ("reason", .string("it is known")),
        ]
        let until = Words(
            right: ["2027-06-30", "2024-02-29"], wrong: ["2026-02-30", "0000-00-00", "99999-01-01", "today"])
        let suppression = adding(
            to: always,
            [("until", text(until)), ("pointer", text(["/producers/a", "/partitions", "", "/key", "//", "/~2"]))])
        return members([
            ("level", text(Self.levels)), ("optional", text(["default", "null-default"])),
            ("topics", .object(topics)), ("rules", .object([(generator.pick(Self.rules), severity)])),
            ("names", members([("past-tense", words()), ("imperative", words()), ("deny", words())])),
            ("suppressions", .array(generator.chance(50) ? [suppression] : [])),
            ("swift", members([("access", text(["public", "package"])), ("avro", .scalar("true"))])),
        ])
    }

    private mutating func policyScope() -> JSONTree {
        members([("level", text(Self.levels)), ("producers", text(["open", "closed"])), ("reason", .string("a feed"))])
    }

    private mutating func words() -> JSONTree {
        let words = Words(right: ["Rebal", "Tick", "Order", "Placed"], wrong: ["", "é", "OrderPlaced", "a b"])
        return .array((0..<generator.size(upTo: 2)).map { _ in text(words) })
    }

    /// Members of which some are always there.
    private mutating func adding(to always: [Member], _ others: [Member]) -> JSONTree {
        .object(always + others.filter { _ in generator.chance(60) })
    }

    mutating func topic() -> JSONTree {
        let names = Words(right: ["orders", "a.b"], wrong: ["..", "", "a b", "größe"])
        let letters = adding(
            to: [("topic", text(Words(right: ["orders.dlq", "dead"], wrong: ["orders", ""])))],
            [("retention", text(Self.spans))])
        return adding(
            to: [("key", generator.chance(90) ? .string("id") : words())],
            [
                ("topic", text(names)), ("partitions", count()), ("replication", count()),
                ("retention", text(Self.spans)), ("cleanup", text(["delete", "compact", "compact,delete"])),
                ("dlq", letters), ("kinds", .object([("OrderPut", text(["event", "command"]))])),
                ("envelope", text(["standard", "none"])), ("producers", clients(isConsumer: false)),
                ("consumers", clients(isConsumer: true)),
            ])
    }

    private mutating func clients(isConsumer: Bool) -> JSONTree {
        .object((0..<generator.size(upTo: 3)).map { ("client\($0)", client(isConsumer: isConsumer)) })
    }

    private mutating func client(isConsumer: Bool) -> JSONTree {
        var all: [Member] = [
            ("client", text(["librdkafka", "java"])), ("version", .scalar(pick(Self.versions))),
            ("environment", text(["production", "development"])), ("settings", settings()),
        ]
        if generator.chance(30) {
            all.append(("file", text(Words(right: ["client.properties"], wrong: ["../../x", ""]))))
        }
        guard isConsumer else { return members(all) }
        let retry = adding(
            to: [("attempts", count()), ("backoff", text(["exponential", "fixed"]))],
            [("initial", text(Self.spans)), ("max", text(Self.spans)), ("jitter", text(["full", "none"]))])
        all += [
            ("instances", count()), ("offsets", text(["in-transaction", "after"])), ("retry", retry),
            ("deduplicate", adding(to: [("store", .string("seen"))], [("retention", text(Self.spans))])),
        ]
        return members(all)
    }

    private mutating func settings() -> JSONTree {
        .object(Self.settings.shuffled(using: &generator).prefix(generator.size(upTo: 12)).map { ($0, settingValue()) })
    }

    private mutating func settingValue() -> JSONTree {
        generator.chance(40)
            ? .scalar(generator.pick(["true", "false", "5", "30000", "-1", "1.5"])) : text(Self.values)
    }

    /// Java properties, or name=value.
    mutating func settingsFile() -> String {
        (0..<generator.size(upTo: 20)).map { _ in
            let separator = generator.pick(["=", " = ", ":", " ", "\t", "\\=", "=\\\n  "])
            return generator.pick(Self.settings) + separator
                + generator.pick(Self.values + ["\\u0041", "\\u12", "a\\"])
        }.joined(separator: generator.pick(["\n", "\r\n", "\n# \\\n", "\n! x\n"]))
    }
}
