/// A union of several types, as an enum with a case for each but null.
public protocol AvroUnion: AvroValue {
    static var avroBranches: AvroBranches { get }

    /// Reads the value of a branch whose position has been read.
    init(avroBranch index: Int, from decoder: inout AvroDecoder) throws

    /// Writes the branch's position and the value. Throws for a branch that the schema does not have.
    func encode(to encoder: inout AvroEncoder) throws
}

/// The branches of a union, in the order of the schema (Avro 1.12, Unions).
public struct AvroBranches: @unchecked Sendable {
    private var branches: [(type: Any.Type, coder: AvroCoder)?] = []
    /// The position of null; nil where it is no branch.
    private(set) var nullIndex: Int?

    public init(_ describe: (inout AvroBranches) -> Void) {
        describe(&self)
    }

    public mutating func add<Value: AvroValue>(_ type: Value.Type, as form: AvroEncoding = .plain) {
        branches.append((type, Value.avroCoder(as: form)))
    }

    public mutating func addNull() {
        nullIndex = branches.count
        branches.append(nil)
    }

    var count: Int { branches.count }

    public func decode<Value>(_ type: Value.Type, at index: Int, from decoder: inout AvroDecoder) throws -> Value {
        try coder(of: type, at: index).decode(type, from: &decoder)
    }

    /// Writes the branch's position and the value.
    public func encode<Value>(_ value: Value, at index: Int, to encoder: inout AvroEncoder) throws {
        encoder.encodeIndex(index)
        let coder = coder(of: Value.self, at: index)
        try withUnsafePointer(to: value) { try coder.encode($0, to: &encoder) }
    }

    private func coder(of type: Any.Type, at index: Int) -> AvroCoder {
        guard let branch = branches[index], branch.type == type else {
            preconditionFailure("The branch \(index) of a union is no \(type).")
        }
        return branch.coder
    }
}
