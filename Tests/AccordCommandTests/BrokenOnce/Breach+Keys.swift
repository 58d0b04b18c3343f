extension Violation {
    static let newTopic = "key: order_id\npartitions: 12\nreplication: 3\nretention: 7d\ndlq: news.dlq\n"

    static let filled = (
        "news/OrderFilled.avsc",
        """
        { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.news", "doc": "A test.",
          "fields": [ { "name": "order_id", "type": "string", "doc": "The order." } ] }
        """
    )

    static func topic(_ rule: String, _ text: String, _ contracts: [(String, String)]) -> Violation {
        Violation(rule: rule, file: "", old: "", new: "", added: ("schemas/news/topic.yaml", text)).with(contracts)
    }

    static func news(_ rule: String, key: String, type: String) -> Violation {
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

    static let keys = [
        topic(
            "topic-without-key", "partitions: 12\n",
            [filled]),
        news("key-not-in-payload", key: "orderId", type: "\"string\""),
        news("key-optional", key: "order_id", type: #"["null", "string"], "default": null"#),
        Violation(
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
        Violation(
            rule: "key-type-changed", file: "trades/TradeExecuted.avsc", old: "\"symbol\", \"type\": \"string\"",
            new: "\"symbol\", \"type\": { \"type\": \"string\", \"logicalType\": \"uuid\" }"
        ).withLevel("contracts: { TradeExecuted: { level: full } }"),
    ]
}
