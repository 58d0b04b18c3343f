/// Where earlier versions of contracts come from, besides the releases in the folder itself.
public enum Baseline: Hashable, Sendable {
    /// Nowhere else.
    case history
    /// The commit at which the work at hand left a revision of git.
    case git(revision: String)
    /// Another folder of schemas.
    case folder(String)

    /// As the command line writes it: `history`, `git:origin/main`, `dir:../released/schemas`.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count > 1 ? parts[1] : "") {
        case ("history", "") where parts.count == 1: self = .history
        case ("git", let revision) where !revision.isEmpty: self = .git(revision: revision)
        case ("dir", let path) where !path.isEmpty: self = .folder(path)
        default: return nil
        }
    }
}
