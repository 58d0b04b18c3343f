/// A set of Unicode scalars as sorted ranges that neither overlap nor touch; surrogates are never in it.
struct ScalarSet: Hashable, Sendable {
    let ranges: [ClosedRange<UInt32>]

    static let none = ScalarSet(normal: [])
    static let any = ScalarSet(normal: [0...0xD7FF, 0xE000...0x10FFFF])

    private init(normal ranges: [ClosedRange<UInt32>]) { self.ranges = ranges }

    init(_ ranges: [ClosedRange<UInt32>]) {
        var merged: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        self = ScalarSet(normal: merged).intersection(.any)
    }

    init(_ scalar: UInt32) { self.init([scalar...scalar]) }

    var isEmpty: Bool { ranges.isEmpty }

    func contains(_ scalar: UInt32) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound <= scalar
    }

    func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

    func intersection(_ other: ScalarSet) -> ScalarSet {
        var common: [ClosedRange<UInt32>] = []
        var (left, right) = (0, 0)
        while left < ranges.count, right < other.ranges.count {
            let (mine, theirs) = (ranges[left], other.ranges[right])
            let (low, high) = (max(mine.lowerBound, theirs.lowerBound), min(mine.upperBound, theirs.upperBound))
            if low <= high { common.append(low...high) }
            if mine.upperBound < theirs.upperBound { left += 1 } else { right += 1 }
        }
        return ScalarSet(normal: common)
    }

    var complement: ScalarSet {
        var gaps: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if next < range.lowerBound { gaps.append(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
        return ScalarSet(normal: gaps).intersection(.any)
    }

    func subtracting(_ other: ScalarSet) -> ScalarSet { intersection(other.complement) }

    func isSubset(of other: ScalarSet) -> Bool { intersection(other) == self }
}
