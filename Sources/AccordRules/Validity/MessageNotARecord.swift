import AccordDiagnostics

extension Rule {
    static let messageNotARecord = Rule(
        id: "message-not-a-record",
        summary: "A message is a record with fields.",
        rationale: """
            Only a record can gain and lose optional fields, so nothing else can ever change.
            """,
        severity: .error,
        check: .lineage { lineage in
            let message = MessageFields(lineage)
            guard let payload = message.payload else {
                return [
                    Finding(
                        "a message of '\(lineage.name)' is no record with fields", at: message.payloadLocation,
                        help: "make the top level a record, or an object with properties")
                ]
            }
            guard case .json(let object) = payload, let other = object.otherTypes.first else { return [] }
            return [
                Finding(
                    "a message of '\(lineage.name)' may be of the type \(other.rawValue), which is no record with fields",
                    at: message.payloadLocation, help: "allow objects alone at the top level")
            ]
        })
}
