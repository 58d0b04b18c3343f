import AccordSchemas

extension AvroRelation {
    /// What makes a message that takes the way to what failed, and has there what the reader refuses or misreads.
    func witness(
        _ way: Relation<Pair>.Way?, _ failure: Requirement<Pair>.Failure
    ) -> @Sendable () -> Witness? {
        let (written, reason) = (written, failure.reason)
        guard !reason.isUndecided else { return { nil } }
        return {
            let pairs = way?.elements.map(\.pair) ?? []
            let steps = pairs.compactMap(\.entry).reduce(nil) { Trail<AvroStep>($1, after: $0) }
            let use = pairs.last?.writer ?? written.schema.root
            if case .decimals(let reader, let writer) = reason, let (digits, misreading) = writer.misread(by: reader) {
                return written.witness(written.schema[use].decimal(digits), at: steps)?.misread(as: misreading)
            }
            return written.witness(written.refusedValue(of: use, reason), at: steps)
        }
    }
}

extension AvroValues {
    /// Where the types as a whole do not fit, any value will do.
    fileprivate func refusedValue(of use: AvroTypeUse, _ reason: Reason) -> AvroDatum {
        switch (reason, schema[use].form) {
        case (.unknownSymbols(let symbols), _): .symbol(symbols[0])
        case (.nullNotAccepted, .union(let branches)): .branch(branches.firstIndex(where: schema.isNull) ?? 0, .null)
        default: tellingValue(of: use, unlike: nil)
        }
    }
}
