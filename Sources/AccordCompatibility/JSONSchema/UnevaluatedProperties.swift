import AccordSchemas

// `unevaluatedProperties: false` forbids what nothing declares that describes the same place (JSON Schema 2020-12 Core,
// Unevaluated Locations). Where all of that always holds, it is known what it forbids; where a choice decides what is
// evaluated, it is not looked into.
extension JSONSchemaSide {
    /// The schema `false` of a node's `unevaluatedProperties`, where it is known what it forbids.
    func forbiddenUnevaluated(_ node: Int) -> Int? {
        guard schema[node].hasRareKeywords, let unevaluated = falseUnevaluated(node) else { return nil }
        let isKnown = inPlace([node]).allSatisfy { position in
            let part = schema[position]
            return part.anyOf.isEmpty && part.oneOf.isEmpty && part.additionalProperties == nil && part.not == nil
                && part.ifSchema == nil && part.dependentSchemas.isEmpty && part.dynamicReference == nil
                && (position == node || part.unevaluatedProperties == nil)
        }
        return isKnown ? unevaluated : nil
    }

    private func falseUnevaluated(_ node: Int) -> Int? {
        schema[node].unevaluatedProperties.flatMap { schema[$0].boolean == false ? $0 : nil }
    }

    /// Whether something at the same place declares a property; nil where it is unknown whether a pattern matches it.
    func isEvaluated(_ name: String, _ node: Int) -> Bool? {
        var isUncertain = false
        for part in inPlace([node]) {
            if property(name, of: part) != nil { return true }
            for pattern in schema[part].patternProperties {
                guard let matches = matches(pattern.name, name) else {
                    isUncertain = true
                    continue
                }
                if matches { return true }
            }
        }
        return isUncertain ? nil : false
    }

    /// A reader that passes over names ignores them although `unevaluatedProperties: false` forbids them.
    func ignoresUnevaluated(_ names: UndeclaredNames, of node: Int) -> Bool {
        role == .reader && passesOver >= names && falseUnevaluated(node) != nil
            && (names == .declaredByOther || declaresInPlace(node))
    }

    /// Whether it is unknown what the keyword of a node forbids, and matters.
    func isUnevaluatedOpaque(_ node: Int, asWritten: Bool = false) -> Bool {
        guard let unevaluated = schema[node].unevaluatedProperties, schema[unevaluated].boolean != true else {
            return false
        }
        let isPassedOver = !asWritten && (role == .writer ? passesOver == .all : ignoresUnevaluated(.all, of: node))
        return !(isPassedOver && schema[unevaluated].boolean == false) && forbiddenUnevaluated(node) == nil
    }

    /// Both sides forbid what is not evaluated, which names that only one of them declares do not change.
    func closesAs(_ node: Int, _ other: Int, of side: JSONSchemaSide) -> Bool {
        passesOver != .none && falseUnevaluated(node) != nil && side.falseUnevaluated(other) != nil
    }
}
