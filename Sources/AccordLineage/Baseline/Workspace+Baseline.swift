import AccordDiagnostics
import AccordSchemas

extension Workspace {
    /// Gives each contract the state that it had at a baseline, and finds what is gone since then that had to stay.
    mutating func hold(against earlier: BaselineTree, _ present: any FileTree) throws(FileError) {
        let comparison = try TreeComparison(earlier, present, folder: folder)
        let known = Set(findings.map(\.identity))
        findings += try comparison.changedReleases().filter { !known.contains($0.identity) }
        let moves = try comparison.moves()
        for index in lineages.indices where lineages[index].moves.isEmpty {
            lineages[index].moves = moves[lineages[index].pathInside] ?? []
            findings += lineages[index].moves
        }
        guard !earlier.onlyReleases else { return }
        changedSettings = try comparison.changedSettings()
        guard try comparison.differsInSchemas() else {
            for index in lineages.indices { lineages[index].baseline = .same }
            return
        }
        let states = try BaselineStates(comparison)
        for (path, finding) in try comparison.deletedContracts() {
            findings.append(finding)
            deleted += [states.deletedContract(at: path, topics, finding)].compactMap(\.self)
        }
        for index in lineages.indices {
            let (state, finding) = states.state(of: lineages[index])
            lineages[index].baseline = state
            findings += [finding].compactMap(\.self)
        }
    }
}
