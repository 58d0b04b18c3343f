/// How regular forms are made, and what they may be made of.
extension EnglishVerbs {
    /// `placed` for `place`, `sent` for `send`.
    func participle(of base: String) -> String {
        if let irregular = Self.irregular[base] { return irregular.participles[0] }
        if base.hasPrefix("re"), !isListed(base), let irregular = Self.irregular[String(base.dropFirst(2))] {
            return "re" + irregular.participles[0]
        }
        if base.hasSuffix("e") { return base + "d" }
        if base.hasSuffix("y"), let before = base.dropLast().last, !vowels.contains(before) {
            return base.dropLast() + "ied"
        }
        if base.hasSuffix("ic") { return base + "ked" }
        return Self.doublesConsonant(base) ? base + base.suffix(1) + "ed" : base + "ed"
    }

    /// Whether the word ends in -ed like a participle.
    func isRegularParticiple(_ word: String) -> Bool {
        guard word.hasSuffix("ed"), !Self.notParticiples.contains(word), !isListed(word) else { return false }
        if word.hasSuffix("eed") { return isListed(String(word.dropLast())) }
        let stem = word.dropLast(2)
        guard stem.count > 1, stem.contains(where: { vowels.contains($0) || $0 == "y" }) else { return false }
        return !Self.statesInUn.contains(word)
    }

    /// `driven` of `redriven`, only where that is irregular.
    static func repeated(_ word: String) -> String? {
        let rest = String(word.dropFirst(2))
        return word.hasPrefix("re") && rest.count > 2 && participles[rest] != nil ? rest : nil
    }

    static let prefixes = ["re", "un", "de", "pre", "auto", "mis"]

    /// The verb in the lists that has this stem before -ed or -ing, first of all the one that forms it by the rules.
    func base(ofStem stem: String) -> String? {
        let candidates = Self.candidates(forStem: stem)
        let listed = candidates.filter(isListed)
        return listed.first { participle(of: $0) == stem + "ed" } ?? listed.first ?? candidates.first(where: isBase)
    }

    /// What a stem before -ed or -ing may be the base form of: `plac`, `cancell`, `carri`, `accept`.
    static func candidates(forStem stem: String) -> [String] {
        var result = [stem, stem + "e"]
        if stem.hasSuffix("i") { result.insert(stem.dropLast() + "y", at: 0) }
        let end = stem.suffix(2)
        if end.count == 2, end.first == end.last, let letter = end.last, !vowels.contains(letter) {
            result.append(String(stem.dropLast()))
        }
        if stem.hasSuffix("ick") { result.append(String(stem.dropLast())) }
        return result
    }

    /// What a verb in no list would be: `frob` for `frobb`, `frobnicate` for `frobnicat`.
    static func likeliestBase(ofStem stem: String) -> String {
        if stem.hasSuffix("i") { return stem.dropLast() + "y" }
        let end = stem.suffix(2)
        if end.count == 2, end.first == end.last, !["l", "s", "f", "z"].contains(end.suffix(1)) {
            return String(stem.dropLast())
        }
        let silent = ["at", "iz", "v", "c", "dg", "u", "bl", "dl", "fl", "gl", "kl", "pl", "tl", "zl", "ur", "ys"]
        return silent.contains(where: stem.hasSuffix) ? stem + "e" : stem
    }

    /// After one syllable with a short vowel the last consonant is doubled; of longer verbs, where the stress is there.
    private static func doublesConsonant(_ base: String) -> Bool {
        let letters = Array((base.contains("qu") ? base.filter { $0 != "u" } : base).suffix(3))
        guard letters.count == 3, !vowels.contains(letters[2]), vowels.contains(letters[1]),
            !vowels.contains(letters[0]), !["w", "x", "y"].contains(letters[2])
        else { return false }
        return vowelGroups(base) == 1 || doubling.contains(base)
            || prefixes.contains { base.hasPrefix($0) && doubling.contains(String(base.dropFirst($0.count))) }
    }

    private static func vowelGroups(_ word: String) -> Int {
        var last = false
        return word.reduce(into: 0) { count, letter in
            let isVowel = vowels.contains(letter)
            if isVowel, !last { count += 1 }
            last = isVowel
        }
    }
}

private let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
