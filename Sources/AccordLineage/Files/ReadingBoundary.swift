/// The folder that whatever belongs to a folder of schemas lies in: its repository of git; outside of git its parent, or
/// itself where that is the root.
///
/// A change by a stranger may hold paths and symbolic links to any file of the machine that checks it, and reports show
/// lines of what was read. So nothing beyond the boundary is ever opened, as git itself knows nothing beyond it.
struct ReadingBoundary: Sendable {
    private let top: RealPath
    private let isRepository: Bool

    /// Around a folder, or around the folder that a file lies in.
    init(around folder: RealPath) {
        let repository = folder.repository
        isRepository = repository != nil
        top = repository ?? (folder.parent.isRoot ? folder : folder.parent)
    }

    static let help = "keep it inside: what lies beyond is never read, so that no change can show it"

    /// Throws where a file is not there or must not be opened.
    func check(_ path: String) throws(FileError) {
        guard let real = RealPath(path) else { throw FileError(path) }
        if let reason = refusal(of: real) {
            throw FileError(path, reason: reason, help: Self.help)
        }
    }

    /// Why a file must not be opened; nil where it may be.
    func refusal(of file: RealPath) -> String? {
        guard file.isInside(top) else {
            return isRepository
                ? "it lies outside of the repository" : "it lies outside of the folder that holds the schemas"
        }
        return file.isGitsOwn(below: top) ? "git keeps its own files there" : nil
    }
}
