import AccordDiagnostics

// What the stages before the rules have against a file: they find it, and here are the words that explain it.
extension Rule {
    private static func reading(_ id: String, _ summary: String, _ why: String, _ severity: Severity = .unchecked)
        -> Rule
    {
        Rule(id: id, summary: summary, rationale: why, severity: severity, isMandatory: true, check: .reading)
    }

    static let ofFiles = [
        reading(
            "unreadable-file", "Every file can be read.",
            "What cannot be read cannot be checked, and a run that leaves anything out is not clean."),
        reading(
            "syntax", "A file is valid JSON or YAML.",
            "JSON is read strictly, by RFC 8259: no comments, no trailing commas. Some parsers let them pass, others do not."
        ),
        reading(
            "duplicate-key", "A key stands once in its object.",
            "Parsers keep the first value, the last one, or refuse the file; each sees another schema."),
        reading(
            "stray-file", "A file of the folder of schemas has a part in it.",
            "`Order.json` or `topic.yml` look as if they were checked, and nobody looks at them.", .warning),
        reading(
            "nested-too-deeply", "A document is nested 256 levels deep at most.",
            "Nothing that a person writes comes near the limit of 256 levels, and many parsers have one of their own."
        ),
    ]

    static let ofConfiguration = [
        reading(
            "invalid-configuration",
            "`accord.yaml` and `baseline.yaml` have the keys that there are, with values that they can have.",
            "A key with a typing error would silently leave a rule as it is; it is refused."),
        reading(
            "invalid-topic", "`topic.yaml` has the keys that there are, with values that they can have.",
            "A key with a typing error would silently declare nothing; it is refused."),
        reading(
            "rule-renamed", "Rules are named by the ids that they have now.",
            "A former id still works, but nobody finds it in the documentation.", .warning),
        reading(
            "known-finding-gone", "A finding that `baseline.yaml` lets pass is there.",
            "One that was mended waits for the same mistake, and lets it through unseen.", .warning),
    ]

    static let ofSchemas = [
        reading(
            "invalid-schema", "A schema is one by its specification.",
            "What Avro 1.12 or the draft of JSON Schema does not allow is read in another way by each implementation."),
        reading(
            "invalid-name", "Names of Avro are letters, digits and underscores.",
            "Other names are refused by some implementations (Avro 1.12, Names)."),
        reading(
            "unknown-name", "A name that is used is defined.",
            "A type is defined before it is used, or in a file of its own below the same folder of schemas."),
        reading(
            "duplicate-definition", "A name is defined once.",
            "Two definitions of one full name are two types that nobody can tell apart on the wire."),
        reading(
            "invalid-default", "A default of Avro is a value of its field's type.",
            "A reader that needs it fails, long after the schema was registered."),
        reading(
            "illegal-union", "The branches of a union can be told apart.",
            "A union has no branch twice and holds no other union directly (Avro 1.12, Unions)."),
        reading(
            "ambiguous-alias", "An alias names one thing.",
            "Java's implementation throws where two fields answer to one name."),
        reading(
            "unresolved-reference", "A `$ref` refers to something in this folder of schemas.",
            "The network is never asked: what a check says must not depend on it."),
        reading(
            "endless-reference", "A `$ref` does not refer to itself.",
            "Such a schema says nothing, and validators loop."),
        reading(
            "unknown-dialect", "`$schema` names a draft from 4 to 2020-12.",
            "The keywords of another dialect may mean anything."),
    ]

    static let ofContracts = [
        reading(
            "contract-without-topic", "A contract lies in a topic, or another one refers to it.",
            "Without a topic it has no key, and no release of it is ever checked."),
        reading(
            "contract-deleted", "A contract that has releases, or was there at the baseline, stays.",
            "Its messages are still in the topic, and consumers still expect them.", .error),
        reading(
            "contract-moved", "A contract that has releases stays in its topic.",
            """
            In another topic its messages go to other partitions and other consumers. Those that read the old topic get \
            nothing any more, and nothing fails.
            """, .error),
        reading(
            "contract-renamed", "A contract that has releases keeps its name.",
            """
            The name is that of its Swift type, its releases and its suppressions, whatever the type is called on the \
            wire: code that sends and reads it does not compile any more.
            """, .error),
        reading(
            "release-edited", "A release is what it was at the baseline.",
            "It is what producers and consumers were built from. Edited, it says of messages that exist what they are not.",
            .error),
        reading(
            "release-deleted", "A release that was there at the baseline stays.",
            "Its messages are still in the topic, and nothing holds the contract to them any more.", .error),
        reading(
            "baseline-unreadable", "A contract could be read as it was at the baseline.",
            "What could not be read was no contract, and is let pass so that it can be mended. Its releases still count.",
            .warning),
        reading(
            "duplicate-contract", "A contract is there once.",
            "As Avro and as JSON Schema it would have two histories under one name."),
        reading(
            "schema-format-changed", "A contract keeps its format.",
            "No reader of the one can read what the other wrote."),
        reading(
            "invalid-release", "Releases count 1.0, 1.1, 1.2.",
            "A breaking change is a new contract, and never a new major version."),
    ]

    static let ofGeneration = [
        reading(
            "default-without-value", "A default has a value in Swift.",
            "A default that a logical type gives no meaning, such as a UUID of two letters, cannot be written in code.",
            .error),
        reading(
            "swift-name-collision", "Every contract has a Swift type and a Swift file of its own.",
            "Of two contracts whose names are one in Swift, or whose paths are one file, only one would be there.",
            .error),
        reading(
            "type-not-generated", "A schema can be a type.",
            "What cannot be told apart by its JSON, such as two objects of the same form, cannot be decoded.", .error),
    ]
}
