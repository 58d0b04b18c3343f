/// "Did you mean ...?"
public enum Suggestion {
    /// The candidate that a typing error most likely meant; nil where none is near.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let limit = max(1, word.count / 4)
        return candidates.map { (distance: distance(word, $0), text: $0) }
            .filter { $0.distance <= limit && $0.distance < word.count }
            .min { $0 < $1 }?.text
    }

    /// Levenshtein's distance with swaps of neighbours counted once, letter case not counted.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.lowercased().utf8.prefix(200))
        let right = Array(right.lowercased().utf8.prefix(200))
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
