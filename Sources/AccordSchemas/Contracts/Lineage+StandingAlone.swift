extension Lineage {
    /// The contract as a release of it would be: in one document that refers to no other.
    public var standingAlone: SchemaVersion {
        guard selfContained !== contract.document,
            let schema = Schema.parse(selfContained, format: format).schema
        else { return contract }
        return SchemaVersion(version: contract.version, document: selfContained, schema: schema)
    }
}
