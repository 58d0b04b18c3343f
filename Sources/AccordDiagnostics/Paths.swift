extension String {
    /// The path without empty segments, `.`, and segments that `..` takes back.
    package var shortestPath: String {
        var segments: [Substring] = []
        for segment in split(separator: "/") where segment != "." {
            if segment == "..", let last = segments.last, last != ".." {
                segments.removeLast()
            } else {
                segments.append(segment)
            }
        }
        let joined = (hasPrefix("/") ? "/" : "") + segments.joined(separator: "/")
        return joined.isEmpty ? "." : joined
    }

    /// The way to the path from a folder, where both start at the same place.
    package func path(from folder: String) -> String {
        let (target, base) = (split(separator: "/"), folder.split(separator: "/").filter { $0 != "." })
        let common = zip(target, base).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: base.count - common)
        return (up + target.dropFirst(common).map(String.init)).joined(separator: "/")
    }
}
