import AccordDocuments
import AccordSchemas

extension WitnessSearch {
    /// A value of a cell that has no choice left; the simplest types come first.
    func value(of cell: Cell) -> Outcome {
        if let candidates = cell.candidates { return listed(candidates, in: cell) }
        var result = Outcome.none
        for type in JSONType.allCases where cell.types.contains(type) {
            result = result.or(value(of: cell, as: type).ofReasonableSize)
            if case .value = result { break }
        }
        guard !cell.opaque.isEmpty, case .value(let found) = result else { return result }
        // What nobody looks into may still be against it.
        return isValid(found, cell) == true ? result : .undecided
    }

    private func listed(_ candidates: [Instance], in cell: Cell) -> Outcome {
        var result = Outcome.none
        for candidate in candidates where cell.types.contains(candidate.type) && !cell.excludes(candidate) {
            switch isValid(candidate, cell) {
            case true?: return .value(candidate)
            case nil: result = .undecided
            case false?: break
            }
        }
        return result
    }

    /// Whether every literal of a cell agrees; nil where one cannot tell. A value that is listed is declared by that,
    /// however closed objects are.
    private func isValid(_ value: Instance, _ cell: Cell) -> Bool? {
        var isCertain = true
        for literal in cell.asserted {
            guard let known = validators[literal.use.side]?.accepts(value, literal.use) else {
                isCertain = false
                continue
            }
            if known != literal.isPositive { return false }
        }
        if case .object(let members) = value {
            if !cell.absent.isDisjoint(with: members.keys) || !cell.present.isSubset(of: members.keys) { return false }
        } else if !cell.present.isEmpty {
            return false
        }
        return isCertain ? true : nil
    }

    private func value(of cell: Cell, as type: JSONType) -> Outcome {
        switch type {
        case .null: return cell.excluded.contains(.null) ? .none : .value(.null)
        case .boolean:
            let free = [true, false].map(Instance.boolean).first { !cell.excluded.contains($0) }
            return free.map(Outcome.value) ?? .none
        case .number, .integer: return NumberCell(cell, self).outcome()
        case .string: return TextCell(cell, self).outcome()
        case .array: return ArrayCell(cell, self).outcome()
        case .object: return ObjectCell(cell, self).outcome()
        }
    }
}
