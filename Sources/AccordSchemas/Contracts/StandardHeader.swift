/// The fields of the standard header, which every message has, by the names that contracts give them.
public enum StandardHeader: String, CaseIterable, Sendable {
    case eventID = "event_id"
    case timestamp, source, version

    public static let names = allCases.map(\.rawValue)
}
