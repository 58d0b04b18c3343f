import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let payloadMissing = Rule(
        id: "payload-missing",
        summary: "A contract that declares the header has a payload beside it.",
        rationale: """
            Messages are `{"header": ..., "payload": ...}`. A header among the fields of the payload is no header: \
            Accord puts another one around it.
            """,
        severity: .error,
        check: .lineage { lineage in
            guard let location = lineage.declaredHeaderLocation,
                !MessageFields.parts(of: lineage).contains(where: { $0.name == Envelope.payload })
            else { return [] }
            return [
                Finding(
                    "the contract declares a header and no payload", at: location,
                    help: "put the other fields into a field 'payload', or remove the header: Accord puts it around")
            ]
        })
}
