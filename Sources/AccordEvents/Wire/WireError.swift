/// A wire form that stands for no value.
public struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was found, and what is expected.
    public var reason: String
    /// Where it is inside the arrays and maps that were being read, outermost first.
    public var path: [FieldName]

    public init(_ reason: String, path: [FieldName] = []) {
        self.reason = reason
        self.path = path
    }

    public var description: String {
        path.isEmpty ? reason : "\(reason) (at \(path.map(\.stringValue).joined(separator: ", ")))"
    }

    static func located<Value>(at name: @autoclosure () -> String, _ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch let error as WireError {
            throw WireError(error.reason, path: [FieldName(name())] + error.path)
        }
    }
}
