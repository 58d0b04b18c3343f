import AccordSchemas

/// Two names of fields, held against each other: whether the one is the other in other words.
struct NameLikeness {
    private let old: [String]
    private let new: [String]

    init(_ old: String, _ new: String) {
        self.old = NameWords(old).allWords
        self.new = NameWords(new).allWords
    }

    /// The same words in another order or spelling: typing errors are mended, abbreviations spelled out.
    var isSameInOtherWords: Bool {
        if old.joined() == new.joined() || Set(old) == Set(new) { return true }
        if old.areInitials(of: new) || new.areInitials(of: old) { return true }
        return old.count == new.count && zip(old, new).allSatisfy { $0.couldBe($1) }
    }

    /// One says what the other says and qualifies it: `limit_price` for `price`, `trader_name` for `trader`. A name that
    /// goes on to a property of the thing, as `account_type` does for `account`, or that is about another one, such as
    /// `previous_price`, does not.
    var isQualified: Bool {
        let (short, long) = old.count < new.count ? (old, new) : (new, old)
        guard !short.isEmpty, long.count > short.count, long.count - short.count <= 2 else { return false }
        return (0...(long.count - short.count)).contains { start in
            let end = start + short.count
            return zip(short, long[start..<end]).allSatisfy { $0.isSameWord(as: $1) }
                && Self.ofOthers.isDisjoint(with: long[..<start]) && Self.properties.isDisjoint(with: long[end...])
        }
    }

    /// Words before a name that make it the name of another thing.
    private static let ofOthers: Set = [
        "child", "contra", "counter", "first", "former", "last", "max", "maximum", "min", "minimum", "next", "no",
        "non",
        "not", "old", "opposite", "other", "parent", "previous", "prior",
    ]

    /// Words behind a name that stand for a property of the thing.
    private static let properties: Set = [
        "category", "class", "count", "currency", "delta", "description", "discount", "fee", "flag", "format", "group",
        "hash", "kind", "length", "level", "note", "owner", "parent", "precision", "rate", "reason", "role", "scale",
        "side", "size", "source", "state", "status", "tax", "type", "unit", "url", "version",
    ]
}

extension [String] {
    /// `tif` of `time in force`.
    fileprivate func areInitials(of words: [String]) -> Bool {
        count == 1 && words.count > 2 && self[0] == String(words.compactMap(\.first))
    }
}

extension String {
    /// Abbreviations that leave out too much to be seen as such.
    private static let abbreviations = [
        "dt": "date", "id": "identifier", "no": "number", "px": "price", "ts": "timestamp", "tx": "transaction",
    ]

    /// The same, or short for it.
    fileprivate func isSameWord(as other: String) -> Bool {
        self == other || Self.abbreviations[self] == other || Self.abbreviations[other] == self
            || Array(utf8).abbreviates(Array(other.utf8)) || Array(other.utf8).abbreviates(Array(utf8))
    }

    /// The same, short for it, a typing error of it, or letters of it in their order that start and end alike.
    fileprivate func couldBe(_ other: String) -> Bool {
        isSameWord(as: other) || Suggestion.nearest(to: self, in: [other]) != nil
            || Array(utf8).spans(Array(other.utf8)) || Array(other.utf8).spans(Array(utf8))
    }
}

extension [UInt8] {
    /// The beginning of a word at least twice as long, as `desc` of `description`, or letters of it in their order and
    /// no vowels behind the first, as `qty` of `quantity` and `msg` of `message`.
    fileprivate func abbreviates(_ other: [UInt8]) -> Bool {
        guard count >= 3, count < other.count, first == other.first else { return false }
        if other.starts(with: self) { return count * 2 <= other.count + 1 }
        return dropFirst().allSatisfy { !"aeiou".utf8.contains($0) } && isInside(other)
    }

    fileprivate func spans(_ other: [UInt8]) -> Bool {
        count >= 3 && count < other.count && first == other.first && last == other.last && isInside(other)
    }

    /// All its letters are there in their order.
    private func isInside(_ other: [UInt8]) -> Bool {
        var rest = other[...]
        for letter in self {
            guard let position = rest.firstIndex(of: letter) else { return false }
            rest = rest[(position + 1)...]
        }
        return true
    }
}
