import AccordSchemas

/// A set of the types of instances, in one byte.
struct TypeSet: SetAlgebra, Hashable, Sendable {
    private var bits: UInt8 = 0

    init() {}

    static let all: TypeSet = [.null, .boolean, .number, .string, .array, .object]

    /// The types that `type` allows, integers counted as numbers.
    init(allowed types: [JSONType]) {
        for type in types { insert(type == .integer ? .number : type) }
    }

    var count: Int { bits.nonzeroBitCount }

    private static func bit(_ type: JSONType) -> UInt8 {
        switch type {
        case .null: 1
        case .boolean: 2
        case .integer: 4
        case .number: 8
        case .string: 16
        case .array: 32
        case .object: 64
        }
    }

    func contains(_ type: JSONType) -> Bool { bits & Self.bit(type) != 0 }

    @discardableResult
    mutating func insert(_ type: JSONType) -> (inserted: Bool, memberAfterInsert: JSONType) {
        let isNew = !contains(type)
        bits |= Self.bit(type)
        return (isNew, type)
    }

    @discardableResult
    mutating func remove(_ type: JSONType) -> JSONType? {
        guard contains(type) else { return nil }
        bits &= ~Self.bit(type)
        return type
    }

    @discardableResult
    mutating func update(with type: JSONType) -> JSONType? {
        let (isNew, _) = insert(type)
        return isNew ? nil : type
    }

    func union(_ other: TypeSet) -> TypeSet { changed { $0 | other.bits } }
    func intersection(_ other: TypeSet) -> TypeSet { changed { $0 & other.bits } }
    func symmetricDifference(_ other: TypeSet) -> TypeSet { changed { $0 ^ other.bits } }
    mutating func formUnion(_ other: TypeSet) { bits |= other.bits }
    mutating func formIntersection(_ other: TypeSet) { bits &= other.bits }
    mutating func formSymmetricDifference(_ other: TypeSet) { bits ^= other.bits }

    private func changed(_ change: (UInt8) -> UInt8) -> TypeSet {
        var result = TypeSet()
        result.bits = change(bits)
        return result
    }
}
