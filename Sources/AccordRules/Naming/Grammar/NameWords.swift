/// The words of a name in PascalCase, camelCase, snake_case, kebab-case or dotted.
struct NameWords {
    struct Word {
        let spelling: String
        let text: String

        init(_ spelling: String) {
            self.spelling = spelling
            text = spelling.lowercased()
        }
    }

    private enum Style {
        case pascal, camel, lower, upper
    }

    /// The words without a version at the end and without a word for the kind of message.
    private(set) var words: [Word]
    /// `Event`, `DomainEvent`, `Command` ... where the name ends in one.
    private(set) var kind: [Word] = []
    private var version: [Word] = []
    /// What stands before the name: `com.acme.` in `com.acme.OrderPlaced`.
    private let namespace: Substring
    private let separator: String
    private let style: Style

    init(_ name: String) {
        let start = Self.endOfNamespace(in: name)
        namespace = name[..<start]
        let number = Self.number(atEndOf: name)
        let name = name[start...].dropLast(number.count)
        let chunks = name.split { $0.isSeparator }
        separator = chunks.count > 1 ? name.first { $0.isSeparator }.map(String.init) ?? "" : ""
        style = Self.style(of: name, isSeparated: chunks.count > 1)
        words = chunks.flatMap(Self.words(of:))
        dropVersion()
        dropKind()
        dropVersion()
        if !number.isEmpty { version.append(Word(number)) }
    }

    /// The 2 of `OrderPlaced2`; an acronym keeps its number.
    private static func number(atEndOf name: String) -> String {
        guard name.last?.isNumber == true else { return "" }
        let number = String(name.reversed().prefix { $0.isNumber }.reversed())
        let last = name.dropLast(number.count).last
        return last?.isLowercase == true && last != "v" ? number : ""
    }

    /// In lower case, with a word for the kind of message and a version at the end, if there are any.
    var allWords: [String] { (words + kind + version).map(\.text) }

    /// The same as they are written.
    var spelledWords: [String] { (words + kind + version).map(\.spelling) }

    /// Whether the word is an acronym, which is no verb even if it is spelled like one: the LED in `StatusLED`.
    func isAcronym(_ word: Word) -> Bool {
        style != .upper && word.spelling.count > 1 && word.spelling.allSatisfy { !$0.isLowercase }
    }

    /// A name of other words in the style of this one, with the same version.
    func name(of words: [Word], kind: [Word] = []) -> String {
        let all = words + kind + version
        let spelled = all.enumerated().map { index, word in
            switch style {
            case .lower: word.text
            case .upper: word.spelling.uppercased()
            case .camel where index == 0: word.text
            case .camel, .pascal: word.spelling.prefix(1).uppercased() + word.spelling.dropFirst()
            }
        }
        return namespace + spelled.joined(separator: separator)
    }

    private mutating func dropVersion() {
        guard words.count > 1, let last = words.last?.text, last.first == "v" else { return }
        let digits = last.dropFirst()
        guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { return }
        version.append(words.removeLast())
    }

    private mutating func dropKind() {
        guard words.count > 1, let last = words.last, kinds.contains(last.text) else { return }
        kind = [words.removeLast()]
        if words.count > 1, let next = words.last, kindsOfEvents.contains(next.text), last.text == "event" {
            kind.insert(words.removeLast(), at: 0)
        }
    }

    /// Takes the word for the kind of message back as a word like others: the object in `ReadMessage`.
    mutating func keepKind() {
        words += kind
        kind = []
    }

    /// Makes one word of a prefix and a verb: `ReEncrypt`, `OutBid`.
    mutating func joinPrefix(where isVerb: (String) -> Bool) {
        guard words.count > 1, FunctionWords.prefixes.contains(words[0].text) else { return }
        let joined = Word(words[0].spelling + words[1].spelling)
        if isVerb(joined.text) { words.replaceSubrange(0...1, with: [joined]) }
    }

    /// In `order.placed` the dot parts words of the name; what follows the namespace are words enough for a name.
    private static func endOfNamespace(in name: String) -> String.Index {
        guard let dot = name.lastIndex(where: \.endsNamespace) else { return name.startIndex }
        let start = name.index(after: dot)
        let rest = name[start...].split { $0.isSeparator }.flatMap(words(of:))
        return rest.count > 1 ? start : name.startIndex
    }

    private static func style(of name: Substring, isSeparated: Bool) -> Style {
        if !name.contains(where: \.isLowercase) { return .upper }
        if !name.contains(where: \.isCapital) { return .lower }
        return name.first?.isLowercase == true && !isSeparated ? .camel : .pascal
    }

    private static func words(of chunk: Substring) -> [Word] {
        let letters = Array(chunk)
        var pieces = [String(letters[0])]
        for place in letters.indices.dropFirst() {
            if startsWord(letters, at: place, piece: pieces[pieces.count - 1]) {
                pieces.append("")
            }
            pieces[pieces.count - 1].append(letters[place])
        }
        return joiningBrands(pieces).map(Word.init)
    }

    private static func startsWord(_ letters: [Character], at place: Int, piece: String) -> Bool {
        guard letters[place].isCapital else { return false }
        if letters[place - 1].isLowercase { return true }
        guard place + 1 < letters.count, letters[place + 1].isLowercase else { return false }
        if letters[place - 1].isNumber { return piece.contains { $0.isLetter } }
        return !endsAcronym(letters, after: place)
    }

    /// Whether the letter after this one still belongs to an acronym: `IDs`, `APIsPublished`, `IPv4`.
    private static func endsAcronym(_ letters: [Character], after place: Int) -> Bool {
        let beyond = place + 2 < letters.count ? letters[place + 2] : nil
        switch letters[place + 1] {
        case "s": return beyond?.isLowercase != true
        case "v": return beyond?.isNumber == true
        default: return false
        }
    }

    /// Brands with a capital inside, whose parts are verbs or participles by accident.
    private static func joiningBrands(_ pieces: [String]) -> [String] {
        pieces.reduce(into: []) { result, piece in
            if let last = result.last, brands.contains(last + piece) {
                result[result.count - 1] = last + piece
            } else {
                result.append(piece)
            }
        }
    }
}

extension Character {
    /// The same as `isUppercase`, which makes strings to find out that a small letter is none.
    fileprivate var isCapital: Bool { asciiValue.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 } ?? isUppercase }
    fileprivate var endsNamespace: Bool { self == "." || self == "/" || self == ":" }
    fileprivate var isSeparator: Bool { self == "_" || self == "-" || self == " " || endsNamespace }
}

private let kinds: Set<String> = ["event", "evt", "message", "msg", "notification", "command", "cmd"]
private let kindsOfEvents: Set<String> = ["integration", "domain"]
private let brands: Set<String> = ["LinkedIn", "PayPal", "OAuth", "WhatsApp", "YouTube", "GitHub"]
