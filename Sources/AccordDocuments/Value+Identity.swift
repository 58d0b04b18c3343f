extension Value {
    /// Which value of which document it is, where `==` asks for what it means.
    public struct Identity: Hashable, Sendable {
        private let document: ObjectIdentifier
        private let index: Int

        init(_ value: Value) {
            document = ObjectIdentifier(value.document)
            index = value.index
        }
    }

    public var identity: Identity { Identity(self) }
}
