import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let partitionerDiffers = Rule(
        id: "partitioner-differs",
        summary: "A producer places keys as Java's clients do.",
        rationale: """
            librdkafka's default hashes keys by CRC32, Java's by murmur2. As soon as both write to a topic, an entity lies \
            in two partitions, and nothing keeps the order of its messages.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .producer else { return [] }
            return scope.kind == .java ? Partitioner.findings(ofJava: scope) : Partitioner.findings(scope)
        })
}

private enum Partitioner {
    static let likeJava = ["murmur2_random", "murmur2"]

    static func findings(_ scope: ClientScope) -> [Finding] {
        guard let written = scope.written("partitioner") else {
            return [
                Finding(
                    "'\(scope.name)' does not say how it places keys", at: scope.location,
                    label: "\(scope.library): \(scope.effective("partitioner")) by default",
                    help: "write partitioner: murmur2_random")
            ]
        }
        guard !likeJava.contains(written.text), !scope.isRefused(written) else { return [] }
        return [
            Finding(
                "'\(scope.name)' places keys in another way than Java's clients do", at: written.location,
                help: "write murmur2_random")
        ]
    }

    static func findings(ofJava scope: ClientScope) -> [Finding] {
        if let ignoring = scope.written("partitioner.ignore.keys"), ignoring.isTrue {
            return [
                Finding(
                    "'\(scope.name)' does not place messages by their keys", at: ignoring.location, help: "remove it")
            ]
        }
        // The class of the default is gone in Kafka 4.
        let hasDefaultClass = ClientVersion("4.0").map { scope.version < $0 } ?? false
        guard let own = scope.written("partitioner.class"),
            !(hasDefaultClass && own.text.hasSuffix(".DefaultPartitioner"))
        else { return [] }
        return [
            Finding(
                "'\(scope.name)' places keys by a class of its own", at: own.location,
                help: "remove it: the default places keys by murmur2")
        ]
    }
}
