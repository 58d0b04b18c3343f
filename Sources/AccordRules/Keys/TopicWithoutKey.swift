import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let topicWithoutKey = Rule(
        id: "topic-without-key",
        summary: "A topic has a message key.",
        rationale: """
            Messages of one key keep their order. Without a key they are spread over the partitions, and a \
            cancellation may be read before what it cancels.
            """,
        severity: .error,
        isMandatory: true,
        check: .topic { scope in
            guard scope.topic.key.isEmpty, scope.description.isKeyEmpty else { return [] }
            return [
                Finding(
                    "the topic has no key", at: scope.description.location,
                    help: "write 'key:' with the field of every payload that names the entity, such as order_id")
            ]
        })
}

extension TopicDescription {
    /// Nothing is written as the key, where one that is wrong is reported already.
    fileprivate var isKeyEmpty: Bool {
        (document.root.kind == .object || document.root.isNull)
            && document.root["key"].map { $0.isNull || $0.kind == .array && $0.count == 0 } ?? true
    }
}
