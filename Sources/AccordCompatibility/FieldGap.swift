/// Where a field stands that only one of two versions has: between which of the fields that both have.
public struct FieldGap: Hashable, Sendable {
    private let before: String?
    private let after: String?

    /// The gap of each of some names in their order; nil for those that both versions have, which are asked for once
    /// and in order.
    static func gaps(in names: [String], isKept: (String) -> Bool) -> [FieldGap?] {
        let kept = names.map(isKept)
        var after = [String?](repeating: nil, count: names.count)
        for position in names.indices.dropLast().reversed() {
            after[position] = kept[position + 1] ? names[position + 1] : after[position + 1]
        }
        var before: String?
        return names.indices.map { position in
            guard kept[position] else { return FieldGap(before: before, after: after[position]) }
            before = names[position]
            return nil
        }
    }
}
