import AccordDiagnostics

extension Rule {
    static let avroCCannotLoad = Rule(
        id: "avro-c-cannot-load",
        summary: "avro-c can load an Avro contract.",
        rationale: """
            Consumers in C, and tools that are built on avro-c, cannot read a topic whose schema their library \
            refuses, though the specification allows it.
            """,
        severity: .warning,
        check: .avroC { lineage, failure in
            Finding(
                "avro-c cannot load this contract: \(failure)", at: lineage.contract.location,
                help: "write this part in another way if anyone reads the topic through avro-c")
        })
}
