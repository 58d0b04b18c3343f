/// "Did you mean ...?"
public enum Suggestion {
    private static let longestWord = 100
    private static let mostCandidates = 500

    /// The candidate that a typing error most likely meant; nil where none is near.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let length = word.utf8.count
        guard length <= longestWord else { return nil }
        let limit = max(1, length / 4)
        return candidates.lazy.filter { abs($0.utf8.count - length) <= limit }.prefix(mostCandidates)
            .map { (distance: distance(word, $0), text: $0) }
            .filter { $0.distance <= limit && $0.distance < length }
            .min { $0 < $1 }?.text
    }

    /// Asks whether the nearest candidate was meant.
    public static func question(for word: String, among candidates: some Sequence<String>) -> String? {
        nearest(to: word, in: candidates).map { "did you mean '\($0)'?" }
    }

    /// Levenshtein's distance with swaps of neighbours counted once, letter case not counted.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.lowercased().utf8)
        let right = Array(right.lowercased().utf8)
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(last[column + 1], current[column]) + 1
                best = min(best, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
