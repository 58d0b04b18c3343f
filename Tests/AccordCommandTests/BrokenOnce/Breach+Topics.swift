extension Violation {
    static let topics = [
        Violation(
            rule: "kind-without-contract", file: "trades/topic.yaml", old: "key: symbol",
            new: "key: symbol\nkinds: { CancelTrad: command }"),
        Violation(
            rule: "envelope-changed", file: "trades/topic.yaml", old: "key: symbol", new: "key: symbol\nenvelope: none"),
        Violation(
            rule: "topic-renamed", file: "trades/topic.yaml", old: "topic: trades\n",
            new: "topic: trade.events\n"
        )
        .with("trades.dlq", "trade.events.dlq"),
        topic("topic-without-contracts", newTopic, []),
        topic("topic-described-twice", newTopic.replacing("news.", with: "orders.") + "topic: orders\n", [filled]),
        Violation(rule: "topic-key-changed", file: "trades/topic.yaml", old: "key: symbol", new: "key: trade_id"),
        Violation(rule: "partitions-changed", file: topic, old: "partitions: 12", new: "partitions: 24"),
        Violation(rule: "partitions-fewer-than-instances", file: topic, old: "instances: 6", new: "instances: 13"),
        Violation(rule: "replication-below-three", file: topic, old: "replication: 3", new: "replication: 2"),
        Violation(
            rule: "compaction-forgets-events", file: topic, old: "retention: 7d\ndlq",
            new: "retention: 7d\ncleanup: compact\ndlq"),
        Violation(rule: "dlq-missing", file: topic, old: "dlq: { topic: orders.dlq, retention: 30d }\n", new: ""),
        Violation(rule: "dlq-misnamed", file: topic, old: "orders.dlq", new: "orders.dead"),
        Violation(rule: "dlq-of-itself", file: topic, old: "orders.dlq", new: "orders"),
        Violation(rule: "dlq-forgets-first", file: topic, old: "retention: 30d", new: "retention: 6d"),
    ]

    static let clients = [
        Violation(
            rule: "client-version-unknown", file: topic, old: "client: librdkafka",
            new: "client: librdkafka, version: 99.0"),
        settings("setting-unknown", "linger.msec: 5"),
        settings("setting-refused", "compression.type: brotli"),
        settings("setting-twice", "request.required.acks: all"),
        reading("settings-contradict", "fetch.max.bytes: 1000"),
        Violation(
            rule: "idempotence-off", file: topic, old: "enable.idempotence: true", new: "enable.idempotence: false"),
        Violation(rule: "acks-not-all", file: topic, old: "acks: all", new: "acks: 1"),
        settings("retries-off", "retries: 0"),
        settings("too-many-in-flight", "max.in.flight: 6"),
        Violation(
            rule: "transaction-without-idempotence", file: topic, old: "enable.idempotence: true",
            new: "enable.idempotence: false, transactional.id: engine-1, isolation.level: read_committed"),
        Violation(
            rule: "delivery-outlives-transaction", file: topic, old: "acks: all",
            new: "acks: all, transactional.id: engine-1, delivery.timeout.ms: 120000"),
        settings("delivery-timeout-too-short", "linger.ms: 200, delivery.timeout.ms: 100"),
        Violation(rule: "partitioner-differs", file: topic, old: ", partitioner: murmur2_random", new: ""),
        settings("schemas-registered-by-client", "auto.register.schemas: true"),
        Violation(rule: "group-id-missing", file: topic, old: "group.id: ledger, ", new: ""),
        Violation(
            rule: "group-id-shared", file: topic, old: "consumers:\n",
            new: """
                consumers:
                  audit:
                    settings: \(group)
                    deduplicate: { store: processed_events }
                    offsets: after
                    retry: \(retry)

                """),
        Violation(
            rule: "auto-commit-on", file: topic, old: "enable.auto.commit: false", new: "enable.auto.commit: true"),
        reading("heartbeat-too-slow", "heartbeat.interval.ms: 45000"),
        reading("poll-interval-too-short", "max.poll.interval.ms: 30000"),
        Violation(
            rule: "reads-uncommitted", file: topic, old: group,
            new: group.dropLast(2) + ", isolation.level: read_uncommitted }"
        ).with("acks: all", "acks: all, transactional.id: engine-1"),
        Violation(
            rule: "deduplication-missing", file: topic,
            old: "    deduplicate: { store: processed_events, retention: 7d }\n", new: ""),
        Violation(
            rule: "deduplication-forgets-first", file: topic, old: "processed_events, retention: 7d",
            new: "processed_events, retention: 1d"),
        Violation(rule: "offsets-undeclared", file: topic, old: "    offsets: in-transaction\n", new: ""),
        Violation(rule: "retry-missing", file: topic, old: "    retry: \(retry)\n", new: ""),
        retry("retry-not-exponential", without: "backoff: exponential", with: "backoff: constant"),
        retry("retry-uncapped", without: ", max: 30s"),
        retry("retry-endless", without: "attempts: 5, "),
        retry("retry-without-jitter", without: ", jitter: full"),
        retry("retry-beyond-poll-interval", without: "attempts: 5", with: "attempts: 30"),
    ]
}
