extension String {
    /// The UTF-8 of the text, without a copy of it and without counting references.
    @inlinable
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }
}

extension StringProtocol {
    /// Its parts between characters of ASCII. To split by characters, every one of them is looked at as Unicode: in long
    /// tables that is most of what a run of the command takes.
    package func split(byBytes separators: Unicode.Scalar..., keepsEmpty: Bool = false) -> [Substring] {
        let bytes = separators.map { UInt8(ascii: $0) }
        return Substring(self).utf8.split(omittingEmptySubsequences: !keepsEmpty, whereSeparator: bytes.contains)
            .map(Substring.init)
    }
}
