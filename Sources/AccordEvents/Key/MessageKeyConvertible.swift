/// A field's value as the text of a message key: equal values have equal texts.
public protocol MessageKeyConvertible {
    var messageKeyText: String { get }
}

extension MessageKeyConvertible where Self: CustomStringConvertible {
    public var messageKeyText: String { description }
}

extension String: MessageKeyConvertible {}
extension Bool: MessageKeyConvertible {}
extension Int32: MessageKeyConvertible {}
extension Int64: MessageKeyConvertible {}
extension UInt64: MessageKeyConvertible {}
extension CalendarDate: MessageKeyConvertible {}
extension Timestamp: MessageKeyConvertible {}
extension LocalTimestamp: MessageKeyConvertible {}
extension TimeOfDay: MessageKeyConvertible {}

extension UUID: MessageKeyConvertible {
    /// Lower case, as on the wire.
    public var messageKeyText: String { wire }
}

extension ExactDecimal: MessageKeyConvertible {
    /// Without zeros at the end of the fraction, so that 12.50 and 12.5 share a key.
    public var messageKeyText: String { shortest.description }
}

extension SymbolEnum {
    /// The symbol on the wire, for an enum that is declared `MessageKeyConvertible`.
    public var messageKeyText: String { symbol }
}
