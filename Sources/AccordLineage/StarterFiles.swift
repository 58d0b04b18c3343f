import AccordDocuments
import AccordSchemas

/// What a new folder of schemas starts with.
public enum StarterFiles {
    private static let configuration = """
        # What the contracts of this folder are held to. Every key has a default; this file could be empty.
        level: optional-only      # only add optional fields, or remove optional fields
        optional: null-default    # an added field of Avro is null by default

        """

    private static let topic = """
        key: order_id             # the field of every payload that orders the messages of an entity
        partitions: 12
        replication: 3
        retention: 7d
        dlq: { topic: orders.dlq, retention: 30d }
        producers:
          order-service:
            settings: { enable.idempotence: true, acks: all, partitioner: murmur2_random }
        consumers:
          ledger:
            instances: 3
            settings: { group.id: ledger, enable.auto.commit: false }
            deduplicate: { store: processed_events, retention: 7d }
            offsets: in-transaction
            retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }

        """

    private static let contract = """
        {
          "type": "record",
          "name": "OrderPlaced",
          "namespace": "com.example.orders",
          "doc": "A customer has placed an order.",
          "fields": [
            { "name": "order_id", "type": { "type": "string", "logicalType": "uuid" }, "doc": "The order." },
            {
              "name": "placed_at",
              "type": { "type": "long", "logicalType": "timestamp-micros" },
              "doc": "When the customer placed it."
            },
            { "name": "note", "type": ["null", "string"], "doc": "What the customer wrote.", "default": null }
          ]
        }

        """

    private static let code = "// Extensions of the generated types go here; SwiftPM asks for one Swift file.\n"

    /// Writes the files into a folder that has none of them; throws where one is there.
    ///
    /// Returns their paths.
    public static func write(to folder: String) throws(FileError) -> [String] {
        try Files.create(
            [
                ("accord.yaml", configuration), ("orders/topic.yaml", topic), ("orders/OrderPlaced.avsc", contract),
                ("Contracts.swift", code),
            ], in: folder)
    }
}
