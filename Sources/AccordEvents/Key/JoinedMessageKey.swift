/// One key of several fields, `AAPL|2026-11-23`, with a backslash before each `|` and `\` inside a part.
///
/// No two lists of two or more parts share a key. One part alone is its text unchanged.
public func joinedMessageKey(_ parts: any MessageKeyConvertible...) -> String {
    if parts.count == 1 { return parts[0].messageKeyText }
    return parts.map { escaped($0.messageKeyText) }.joined(separator: "|")
}

private func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        if isSpecial(byte) { bytes.append(UInt8(ascii: "\\")) }
        bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\")
}
