// There is no nil literal: for a value that may be absent, nil and `.null` are not the same.
extension JSONValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    public init(booleanLiteral value: Bool) {
        self = .bool(value)
    }

    public init(integerLiteral value: Int64) {
        self = .integer(value)
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral {
    public init(stringLiteral value: String) {
        self = .string(value)
    }

    /// The shortest decimal that reads as the same `Double`; traps beyond `ExactDecimal`'s range.
    public init(floatLiteral value: Double) {
        guard let decimal = ExactDecimal(value.description) else {
            preconditionFailure("ExactDecimal does not hold \(value)")
        }
        self.init(decimal)
    }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    public init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }

    /// Traps on a name given twice.
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(Dictionary(uniqueKeysWithValues: members))
    }
}
