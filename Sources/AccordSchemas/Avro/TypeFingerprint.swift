import AccordDocuments

/// What tells whether types or fields of two versions are the same but for docs and layout, without a walk.
struct TypeFingerprint: Sendable {
    /// Of all that relations and rules look at. A definition that is still being read counts by its name.
    let digest: Digest
    /// The outermost definition that was still being read and that the digest has by name only.
    let outermost: Int

    static let none = Int.max

    /// What a mark leaves open is only the same where the definitions around it are.
    func proves(sameAs other: TypeFingerprint) -> Bool { outermost == Self.none && digest == other.digest }
}

extension AvroSchema {
    /// Whether two types are known to be the same but for docs and layout, as nearly all types of two versions are.
    public func isSame(_ use: AvroTypeUse, as other: AvroTypeUse, of schema: AvroSchema) -> Bool {
        types[use.type].mark.proves(sameAs: schema.types[other.type].mark)
    }
}

extension AvroRecord {
    /// Whether two fields are known to be the same but for docs and layout.
    public func isSame(_ position: Int, as other: Int, of record: AvroRecord) -> Bool {
        other < record.fields.count && fields[position].mark.proves(sameAs: record.fields[other].mark)
    }
}
