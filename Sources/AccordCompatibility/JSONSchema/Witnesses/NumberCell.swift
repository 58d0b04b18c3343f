import AccordDocuments
import AccordSchemas

/// The numbers of a cell: an interval, steps that they are multiples of and steps that they are not.
struct NumberCell {
    private struct Bound {
        let value: ExactNumber
        let isExclusive: Bool
    }

    private var lower: Bound?
    private var upper: Bound?
    private var steps: [ExactNumber] = []
    private var avoided: [ExactNumber] = []
    private let excluded: Set<Instance>
    private let effort: Effort
    /// A type that holds has `integer`, the numbers of which are written without a fraction.
    private var isIntegral = false
    /// The number is whole and written with a fraction.
    private let isWholeFraction: Bool

    private static let tries: Int128 = 10_000
    private static let triesForDoubles: Int128 = 100
    private static let triesInUnit = 10

    init(_ cell: Cell, _ search: WitnessSearch) {
        excluded = cell.excluded
        effort = search.effort
        isWholeFraction = cell.isWholeFraction
        for node in cell.holding.map(search.node) {
            if let bound = node.minimum { raise(to: Bound(value: bound.value, isExclusive: bound.isExclusive)) }
            if let bound = node.maximum { lower(to: Bound(value: bound.value, isExclusive: bound.isExclusive)) }
            if let step = node.multipleOf?.number { steps.append(step) }
            if let types = node.types?.types, types.contains(.integer), !types.contains(.number) { isIntegral = true }
        }
        if isIntegral || isWholeFraction { steps.append(Self.one) }
        for broken in cell.broken {
            let node = search.node(broken.use)
            switch broken.keyword {
            case .minimum: if let it = node.minimum { lower(to: Bound(value: it.value, isExclusive: !it.isExclusive)) }
            case .maximum: if let it = node.maximum { raise(to: Bound(value: it.value, isExclusive: !it.isExclusive)) }
            case .multipleOf: if let step = node.multipleOf?.number { avoided.append(step) }
            default: break
            }
        }
        if cell.isFractional { avoided.append(Self.one) }
    }

    private static let one = ExactNumber("1")!
    private static let simple = [ExactNumber("0")!, one, ExactNumber("-1")!, ExactNumber("0.5")!]

    private mutating func raise(to bound: Bound) {
        guard let now = lower, now.value > bound.value || now.value == bound.value && now.isExclusive else {
            lower = bound
            return
        }
    }

    private mutating func lower(to bound: Bound) {
        guard let now = upper, now.value < bound.value || now.value == bound.value && now.isExclusive else {
            upper = bound
            return
        }
    }

    func outcome() -> Outcome {
        if isWholeFraction, isIntegral { return .none }
        let found = number()
        guard isWholeFraction, case .value(.number(let number)) = found else { return found }
        return .value(.wholeFraction(number))
    }

    private func number() -> Outcome {
        if let lower, let upper {
            if lower.value > upper.value { return .none }
            if lower.value == upper.value, lower.isExclusive || upper.isExclusive { return .none }
            if lower.value == upper.value { return isAllowed(lower.value) ? .value(.number(lower.value)) : .none }
        }
        return steps.isEmpty ? dense() : stepped()
    }

    /// Nil counts as refused: the caller says undecided then.
    private func isAllowed(_ number: ExactNumber) -> Bool {
        if let lower, number < lower.value || number == lower.value && lower.isExclusive { return false }
        if let upper, number > upper.value || number == upper.value && upper.isExclusive { return false }
        return !excluded.contains(.number(number)) && steps.allSatisfy { number.isMultiple(of: $0) == true }
            && avoided.allSatisfy { number.isMultiple(of: $0) == false }
    }

    /// Parties that read numbers as `Double` see the same value: 9007199254740992.5 would lose its fraction there.
    private func isShown(_ number: ExactNumber) -> Bool {
        isAllowed(number) && Double(number.text).flatMap { ExactNumber("\($0)") } == number
    }

    /// Between two bounds lie more numbers than any steps or lists can take away.
    private func dense() -> Outcome {
        let start = (lower ?? upper)?.value ?? ExactNumber("0")!
        let simple = [start] + Self.simple
        if let number = simple.first(where: isShown) { return .value(.number(number)) }
        let bases = [start, Self.simple[0]] + [upper?.value].compactMap(\.self)
        let close = bases.compactMap(Decimal.init).flatMap { base in offsets.compactMap { base.adding($0)?.exact } }
        let found = close.first(where: isShown) ?? (simple + close).first(where: isAllowed)
        return found.map { .value(.number($0)) } ?? .undecided
    }

    /// Parts of the width between the bounds, and small numbers of both signs.
    private var offsets: [Decimal] {
        let width = lower.flatMap { low in upper.flatMap { Self.difference($0.value, low.value) } }
        return (0...24).flatMap { scale in
            [1, 3, 5, 7].flatMap { (digit: Int128) in
                let part = width.flatMap { $0.multiplied(by: digit) }
                    .map { Decimal($0.coefficient, exponent: $0.exponent - scale - 1) }
                let small = [Decimal(digit, exponent: -scale), Decimal(-digit, exponent: -scale)]
                return [part].compactMap(\.self) + small
            }
        }
    }

    private static func difference(_ upper: ExactNumber, _ lower: ExactNumber) -> Decimal? {
        guard let high = Decimal(upper), let low = Decimal(lower) else { return nil }
        return high.adding(Decimal(-low.coefficient, exponent: low.exponent))
    }

    /// Multiples of a step. Where every multiple is one of a step to be avoided, there are none.
    private func stepped() -> Outcome {
        guard let step = commonStep, let exact = step.exact else { return .undecided }
        if avoided.contains(where: { exact.isMultiple(of: $0) == true }) { return .none }
        guard let (first, last, direction) = range(step) else { return .undecided }
        var count: Int128 = 0
        var factor = first
        var spare: ExactNumber?
        defer { effort.spend(Int(count) / Self.triesInUnit) }
        while count < Self.tries {
            if let last, direction > 0 ? factor > last : factor < last { break }
            guard let number = step.multiplied(by: factor)?.exact else { return .undecided }
            if isShown(number) { return .value(.number(number)) }
            if spare == nil, isAllowed(number) {
                spare = number
                count = max(count, Self.tries - Self.triesForDoubles)
            }
            factor += direction
            count += 1
        }
        return spare.map { .value(.number($0)) } ?? (count < Self.tries ? .none : .undecided)
    }

    private var commonStep: Decimal? {
        steps.dropFirst().reduce(steps.first.flatMap(Decimal.init)) { common, step in
            guard let common, let next = Decimal(step) else { return nil }
            return common.leastCommonMultiple(with: next)
        }
    }

    /// The factors of the step to look at, from the bound that there is.
    private func range(_ step: Decimal) -> (first: Int128, last: Int128?, direction: Int128)? {
        func factor(_ bound: Bound) -> Int128? { Decimal(bound.value).flatMap { $0.quotient(by: step) } }
        switch (lower, upper) {
        case (nil, nil): return (0, nil, 1)
        case (let low?, nil): return factor(low).map { ($0, nil, 1) }
        case (nil, let high?): return factor(high).map { ($0 + 1, nil, -1) }
        case (let low?, let high?):
            guard let first = factor(low), let last = factor(high) else { return nil }
            return (first, last + 1, 1)
        }
    }
}
