extension SettingTable {
    /// The producer of Apache Kafka alone, as `ProducerConfig` says.
    ///
    /// The default of `enable.idempotence` is true since 3.0, and had no effect in 3.0.0 and 3.1.0 (KAFKA-13598).
    static let javaProducerLines = """
        acks | choice all -1 0 1 | all | before 3.0 = 1
        batch.size | integer 0...2147483647 | 16384
        buffer.memory | integer 0...9223372036854775807 | 33554432
        compression.gzip.level@3.8 | integer 1...9 -1 | -1
        compression.lz4.level@3.8 | integer 1...17 | 9
        compression.type | choice none gzip snappy lz4 zstd | none
        compression.zstd.level@3.8 | integer -131072...22 | 3
        delivery.timeout.ms | integer 0...2147483647 | 120000
        enable.idempotence | boolean | true | before 3.1.1 = false | before 3.1 = true | before 3.0.1 = false
        key.serializer | text |
        linger.ms | integer 0...9223372036854775807 | 5 | before 4.0 = 0
        max.block.ms | integer 0...9223372036854775807 | 60000
        max.in.flight.requests.per.connection | integer 1...2147483647 | 5
        max.request.size | integer 0...2147483647 | 1048576
        metadata.max.idle.ms@2.5 | integer 5000...9223372036854775807 | 300000
        partitioner.adaptive.partitioning.enable@3.3 | boolean | true
        partitioner.availability.timeout.ms@3.3 | integer 0...9223372036854775807 | 0
        partitioner.class | text | | before 3.3 = org.apache.kafka.clients.producer.internals.DefaultPartitioner
        partitioner.ignore.keys@3.3 | boolean | false
        receive.buffer.bytes | integer -1...2147483647 | 32768
        retries | integer 0...2147483647 | 2147483647
        transaction.timeout.ms | integer -2147483648...2147483647 | 60000
        transaction.two.phase.commit.enable@4.1 | boolean | false
        transactional.id | text |
        value.serializer | text |
        """
}
