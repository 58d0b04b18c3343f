import AccordDiagnostics
import AccordDocuments
import AccordSchemas

// What a folder of schemas may not hold.
extension Finding {
    static func definedTwice(name: String, first: Value, second: Value) -> Finding {
        Finding(
            rule: "duplicate-definition", severity: .unchecked, "'\(name)' is defined otherwise in another file",
            at: (second["name"] ?? second).location,
            notes: [Note("the other definition", at: (first["name"] ?? first).location)],
            help: "define it once, in a file of its own, and refer to it by its name")
    }

    static func nestedTooDeeply(_ file: SchemaFile) -> Finding {
        Finding(
            rule: "nested-too-deeply", severity: .unchecked,
            "the files that '\(file.key.name)' refers to are nested too deeply for one release",
            at: file.document.root.location, help: "let fewer files refer to each other")
    }

    static func formatChanged(_ file: SchemaFile, _ release: ReleaseFile) -> Finding {
        Finding(
            rule: "schema-format-changed", severity: .unchecked,
            "'\(file.key.name)' is \(file.format.title), its release \(release.version) is \(release.format.title)",
            at: file.document.root.location, notes: [Note("the release", at: release.document.root.location)],
            help: "keep the format, or make a new contract, such as \(file.key.name)V2")
    }

    static func twins(_ first: SchemaFile, _ second: SchemaFile) -> Finding {
        Finding(
            rule: "duplicate-contract", severity: .unchecked,
            "'\(second.key.name)' is there twice, as Avro and as JSON Schema", at: second.document.root.location,
            notes: [Note("the other one", at: first.document.root.location)], help: "keep one of them")
    }

    static func contractDeleted(_ name: String, _ newest: ReleaseFile) -> Finding {
        var finding = Finding(
            rule: "contract-deleted", severity: .error, "'\(name)' has releases, but no contract any more",
            at: newest.document.root.location,
            help: "bring the contract back: messages of its releases are still in the topic")
        finding.isAboutRelease = true
        return finding
    }

    static func topicWithoutFolder(_ topic: Document) -> Finding {
        Finding(
            rule: "invalid-topic", severity: .unchecked, "this topic has no folder, and no name",
            at: topic.root.location, help: "check the folder above it, or write its name: topic: orders")
    }

    static func withoutTopic(_ file: SchemaFile, isReleased: Bool) -> Finding {
        Finding(
            rule: "contract-without-topic", severity: .unchecked,
            isReleased
                ? "'\(file.key.name)' has releases, and lies in no topic"
                : "'\(file.key.name)' lies in no topic, and no contract refers to it",
            at: file.document.root.location, help: "write a topic.yaml with the message key beside it")
    }
}
