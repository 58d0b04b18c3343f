extension SettingTable {
    /// The consumer of Apache Kafka alone, as `ConsumerConfig` says.
    static let javaConsumerLines = """
        allow.auto.create.topics | boolean | true
        auto.commit.interval.ms | integer 0...2147483647 | 5000
        auto.offset.reset | choice latest earliest none by_duration:*@4.0 | latest
        check.crcs | boolean | true
        client.rack | text |
        default.api.timeout.ms | integer 0...2147483647 | 60000
        enable.auto.commit | boolean | true
        exclude.internal.topics | boolean | true
        fetch.max.bytes | integer 0...2147483647 | 52428800
        fetch.max.wait.ms | integer 0...2147483647 | 500
        fetch.min.bytes | integer 0...2147483647 | 1
        group.id | text |
        group.instance.id | text |
        group.protocol@3.7 | word CONSUMER CLASSIC | classic
        group.remote.assignor@3.7 | text |
        heartbeat.interval.ms | integer -2147483648...2147483647 | 3000
        isolation.level | choice read_committed read_uncommitted | read_uncommitted
        key.deserializer | text |
        max.partition.fetch.bytes | integer 0...2147483647 | 1048576
        max.poll.interval.ms | integer 1...2147483647 | 300000
        max.poll.records | integer 1...2147483647 | 500
        partition.assignment.strategy | text | | before 3.0 = org.apache.kafka.clients.consumer.RangeAssignor
        receive.buffer.bytes | integer -1...2147483647 | 65536
        session.timeout.ms | integer -2147483648...2147483647 | 45000 | before 3.0 = 10000
        share.acknowledgement.mode@4.1 | choice implicit explicit | implicit
        share.acquire.mode@4.2 | word batch_optimized record_limit | BATCH_OPTIMIZED
        value.deserializer | text |
        """
}
