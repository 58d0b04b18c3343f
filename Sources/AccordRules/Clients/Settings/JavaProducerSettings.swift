extension SettingTable {
    /// The producer of Apache Kafka 4 alone.
    static let javaProducerLines = """
        acks | choice all -1 0 1 | all | 3.0 1
        batch.size | integer 0...2147483647 | 16384
        buffer.memory | integer 0...9223372036854775807 | 33554432
        compression.gzip.level | integer -1...9 | -1
        compression.lz4.level | integer 1...17 | 9
        compression.type | choice none gzip snappy lz4 zstd | none
        compression.zstd.level | integer -131072...22 | 3
        delivery.timeout.ms | integer 0...2147483647 | 120000
        enable.idempotence | boolean | true | 3.0.1 false
        key.serializer | text |
        linger.ms | integer 0...9223372036854775807 | 5 | 4.0 0
        max.block.ms | integer 0...9223372036854775807 | 60000
        max.in.flight.requests.per.connection | integer 1...2147483647 | 5
        max.request.size | integer 0...2147483647 | 1048576
        metadata.max.idle.ms | integer 5000...9223372036854775807 | 300000
        partitioner.adaptive.partitioning.enable | boolean | true
        partitioner.availability.timeout.ms | integer 0...9223372036854775807 | 0
        partitioner.class | text |  | 3.0 org.apache.kafka.clients.producer.internals.DefaultPartitioner
        partitioner.ignore.keys | boolean | false
        receive.buffer.bytes | integer -1...2147483647 | 32768
        retries | integer 0...2147483647 | 2147483647
        transaction.timeout.ms | integer -2147483648...2147483647 | 60000
        transaction.two.phase.commit.enable | boolean | false
        transactional.id | text |
        value.serializer | text |
        """
}
