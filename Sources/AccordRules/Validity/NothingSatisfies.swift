import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let nothingSatisfies = Rule(
        id: "nothing-satisfies",
        summary: "Every schema has values.",
        rationale: """
            A schema that contradicts itself, such as a minimum above its maximum, allows no message at all. Whoever \
            implements it can send nothing.
            """,
        severity: .error,
        check: .lineage { lineage in
            switch lineage.contract.schema {
            case .avro(let schema):
                schema.types.filter(\.isWithoutValues).map {
                    Finding(
                        $0.name.map { "the enum '\($0.name.simpleName)' has no symbols" } ?? "a union has no branches",
                        at: $0.emptyLocation, help: "list at least one")
                }
            case .json(let schema):
                schema.schemasWithoutValues.map { position in
                    if let property = schema.forbiddenProperty(of: position) {
                        return Finding(
                            "'\(property.name)' is required, and nothing is valid as its value", at: property.location,
                            help: "let it be absent, or say what it may be")
                    }
                    return Finding(
                        "no value is valid under this schema", at: schema[position].location,
                        help: "look for keywords that contradict each other; write false where nothing is meant")
                }
            }
        })
}

extension JSONSchema {
    /// A property that has to be there and cannot be.
    fileprivate func forbiddenProperty(of position: Int) -> JSONSchemaProperty? {
        let required = self[position].required.map(\.name)
        return self[position].properties.first { property in
            self[resolved(property.schema)].boolean == false && required.contains(property.name)
        }
    }
}

extension AvroType {
    fileprivate var isWithoutValues: Bool {
        switch form {
        case .union(let branches): branches.isEmpty
        case .enumeration(let enumeration): enumeration.symbols.isEmpty
        default: false
        }
    }

    fileprivate var emptyLocation: Location {
        if case .enumeration(let enumeration) = form { return enumeration.symbolsLocation }
        return source.location
    }
}
