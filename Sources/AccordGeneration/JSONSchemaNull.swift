import AccordSchemas

extension JSONSchema {
    /// What a schema says about null.
    enum Nullability {
        case forbidden
        /// Nothing is said about it, as where there is no `type`.
        case unsaid
        case allowed

        /// What two schemas say that both hold.
        fileprivate func and(_ other: Nullability) -> Nullability {
            switch (self, other) {
            case (.forbidden, _), (_, .forbidden): .forbidden
            case (.unsaid, .unsaid): .unsaid
            default: .allowed
            }
        }
    }

    /// What schemas say together that hold for the same value.
    func nullability(of schemas: [Int]) -> Nullability {
        var known: [Int: Nullability] = [:]
        return nullability(of: schemas, &known)
    }

    private func nullability(of schemas: [Int], _ known: inout [Int: Nullability]) -> Nullability {
        var result = Nullability.unsaid
        for schema in schemas { result = result.and(nullability(of: schema, &known)) }
        return result
    }

    private func nullability(of position: Int, _ known: inout [Int: Nullability]) -> Nullability {
        if let found = known[position] { return found }
        let node = self[position]
        if let boolean = node.boolean { return boolean ? .unsaid : .forbidden }
        var result = nullability(of: directParts(of: position), &known)
        if let types = node.types { result = result.and(types.types.contains(.null) ? .allowed : .forbidden) }
        if let values = node.enumeration?.elements ?? node.constant.map({ [$0] }) {
            result = result.and(values.contains(where: \.isNull) ? .allowed : .forbidden)
        }
        result = result.and(chosen(node.anyOf, isExclusive: false, &known))
        result = result.and(chosen(node.oneOf, isExclusive: true, &known))
        known[position] = result
        return result
    }

    /// Null is a value of `oneOf` where exactly one branch allows it.
    private func chosen(
        _ branches: [Int], isExclusive: Bool, _ known: inout [Int: Nullability]
    ) -> Nullability {
        guard !branches.isEmpty else { return .unsaid }
        let found = branches.map { nullability(of: $0, &known) }
        let allowed = found.count { $0 == .allowed }
        if allowed > 0 { return isExclusive && allowed > 1 ? .forbidden : .allowed }
        return found.contains(.unsaid) ? .unsaid : .forbidden
    }
}
