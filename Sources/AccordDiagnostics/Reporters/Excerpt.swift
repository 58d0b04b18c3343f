/// The source line of a place with its range underlined; long lines are cut to what surrounds the place.
struct Excerpt {
    private static let width = 120

    private let location: Location
    private let position: Position
    private let label: String

    init(_ location: Location, label: String) {
        self.location = location
        self.position = location.position
        self.label = label.printable
    }

    var gutterWidth: Int { String(position.line).count }

    var place: String { location.text }

    func lines(gutter: String, marker: Character, style: Style) -> [String] {
        let line = location.file.line(around: location.range.lowerBound)
        let bytes = location.file.bytes
        let start = min(location.range.lowerBound, line.upperBound)
        let end = min(max(location.range.upperBound, start), line.upperBound)
        // A line may be a whole file: only what can be shown of it is looked at.
        let before = text(bytes[max(line.lowerBound, start - 4 * Self.width)..<start])
        let marked = text(bytes[start..<min(end, start + 4 * Self.width)])
        let after = text(bytes[end..<min(line.upperBound, end + 4 * Self.width)])

        let shownMarked = marked.count > Self.width / 2 ? marked.prefix(Self.width / 2) + "…" : marked
        let lead = max(Self.width / 2, Self.width - shownMarked.count - after.count)
        let shownBefore = before.count > lead ? "…" + before.suffix(lead) : before
        let room = max(0, Self.width - shownBefore.count - shownMarked.count)
        let shownAfter = after.count > room ? after.prefix(room) + "…" : after

        let number = String(position.line)
        let padding = String(repeating: " ", count: gutter.count - number.count)
        let underline = String(repeating: marker, count: max(1, shownMarked.count))
        let indent = String(repeating: " ", count: shownBefore.count)
        let comment = label.isEmpty ? "" : " " + label
        return [
            style.dim("\(padding)\(number) | ") + shownBefore + shownMarked + shownAfter,
            style.dim("\(gutter) | ") + indent + style.severity(marker == "^" ? .error : .warning, underline + comment),
        ].map { String($0.trimmingTrailingSpaces) }
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).printable
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: Substring {
        self[..<(lastIndex(where: { $0 != " " }).map(index(after:)) ?? startIndex)]
    }
}
