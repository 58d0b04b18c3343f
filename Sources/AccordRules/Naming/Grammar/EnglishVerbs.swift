import AccordDocuments

/// The verbs of English and of a company, and their forms. Words are in lower case.
struct EnglishVerbs {
    /// Words that the company calls participles.
    let houseParticiples: Set<String>
    /// Words that the company calls base forms.
    let houseVerbs: Set<String>

    init(participles: Set<String> = [], verbs: Set<String> = []) {
        houseParticiples = Set(participles.map { $0.lowercased() })
        houseVerbs = Set(verbs.map { $0.lowercased() })
    }

    /// Whether the word is a verb in its base form.
    func isBase(_ word: String) -> Bool {
        isListed(word) || Self.phrasalVerbs[word] != nil || hasPrefixedBase(word)
    }

    /// Whether the word is a past form that can end a fact: `placed`, `sent`, but not `took`.
    func isParticiple(_ word: String) -> Bool {
        if houseParticiples.contains(word) || Self.participles[word] != nil { return true }
        if let repeated = Self.repeated(word), !isBase(word) { return Self.participles[repeated] != nil }
        return isRegularParticiple(word) || isJoinedToParticle(word)
    }

    /// Whether the word is a past form and no participle (`took`, `became`): it is always the verb of its sentence.
    func isPastOnly(_ word: String) -> Bool {
        Self.pastForms[word] != nil && !isParticiple(word) && !isBase(word)
    }

    /// Whether the base form is its own past: `set`, `put`.
    func isSameInPast(_ word: String) -> Bool {
        Self.irregular[word]?.participles.contains(word) == true && Self.pastForms[word] == word
    }

    /// Whether the word is a verb and no noun.
    func isHardlyNoun(_ word: String) -> Bool {
        if Self.neverNouns.contains(word) { return true }
        return ["ate", "ise", "ize", "ify"].contains(where: word.hasSuffix) && isBase(word)
            && !NounVerbs.all.contains(word)
    }

    /// `place` for `placed`, `send` for `sent`, `become` for `became`.
    func base(ofPast word: String) -> String? {
        if let base = Self.participles[word] ?? Self.pastForms[word] { return base }
        if let repeated = Self.repeated(word), let base = Self.participles[repeated] { return word.prefix(2) + base }
        guard word.hasSuffix("ed"), isParticiple(word) else { return nil }
        let stem = String(word.dropLast(2))
        return base(ofStem: stem) ?? Self.likeliestBase(ofStem: stem)
    }

    /// `place` for `places` and `placing`.
    func base(ofPresent word: String) -> String? {
        if word.hasSuffix("ing") {
            return base(ofStem: String(word.dropLast(3)))
        }
        guard word.hasSuffix("s"), !word.hasSuffix("ss") else { return nil }
        var candidates = [String(word.dropLast())]
        if word.hasSuffix("es") { candidates.append(String(word.dropLast(2))) }
        if word.hasSuffix("ies") { candidates.append(String(word.dropLast(3)) + "y") }
        return candidates.first(where: isBase)
    }

    /// `cancel` for `cancellation`, `create` for `creation`.
    func base(ofNoun word: String) -> String? {
        guard word.count > 6 else { return nil }
        for ending in ["ation", "ion", "al", "ure"] where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            if let base = Self.candidates(forStem: stem).first(where: isListed) { return base }
            if ending == "ion", isListed(stem + "e") { return stem + "e" }
        }
        return nil
    }

    /// Whether the word is in a list, and not only made with a prefix.
    func isListed(_ word: String) -> Bool {
        houseVerbs.contains(word) || Self.irregular[word] != nil || Self.regular.contains(word)
    }

    private func hasPrefixedBase(_ word: String) -> Bool {
        Self.prefixes.contains { prefix in
            let rest = String(word.dropFirst(prefix.count))
            return word.hasPrefix(prefix) && rest.count > 2 && isListed(rest) && !NounVerbs.usuallyNouns.contains(rest)
        }
    }

    /// `timedout`, `rolledback`.
    private func isJoinedToParticle(_ word: String) -> Bool {
        FunctionWords.particles.contains { particle in
            word.hasSuffix("ed" + particle) && isRegularParticiple(String(word.dropLast(particle.count)))
        }
    }
}

extension EnglishVerbs {
    struct Irregular {
        let pasts: [String]
        let participles: [String]
    }

    static let irregular: [String: Irregular] = {
        let rows = irregularVerbList.split(byBytes: "\n").map { $0.split(byBytes: " ").map(String.init) }
        return Dictionary(
            uniqueKeysWithValues: rows.map { ($0[0], Irregular(pasts: forms($0[1]), participles: forms($0[2]))) })
    }()

    static let regular = wordSet(regularVerbList)

    /// Participles of irregular verbs to the base form, without `run` and `come`, which are no past.
    static let participles = bases(of: irregular.mapValues { forms in forms.participles }) { base, form, verb in
        form != base || verb.pasts.contains(form)
    }

    static let pastForms = bases(of: irregular.mapValues { forms in forms.pasts }) { _, _, _ in true }

    static func wordSet(_ list: String) -> Set<String> {
        Set(list.split(byBytes: " ", "\n").map(String.init))
    }

    private static func forms(_ text: String) -> [String] {
        text.split(byBytes: "/").map(String.init)
    }

    private static func bases(
        of table: [String: [String]], where isWanted: (String, String, Irregular) -> Bool
    ) -> [String: String] {
        var result: [String: String] = [:]
        for (base, forms) in table {
            for form in forms where irregular[base].map({ isWanted(base, form, $0) }) == true {
                // `bound` is of `bind`: the shorter base where two share a form.
                if let other = result[form], (other.count, other) < (base.count, base) { continue }
                result[form] = base
            }
        }
        return result
    }
}
