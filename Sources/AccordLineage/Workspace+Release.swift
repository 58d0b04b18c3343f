public import AccordSchemas

extension Workspace {
    /// Freezes a contract under its next version; throws where that release is there already.
    ///
    /// Returns the path of the release.
    public func release(_ lineage: Lineage) throws(FileError) -> String {
        let history = [givenPath, lineage.topic.folder, "history", lineage.name].filter { !$0.isEmpty }
        let path = history.joined(separator: "/") + "/\(lineage.contract.version)\(lineage.format.fileSuffix)"
        try Files.create(lineage.selfContained.file.bytes, at: path)
        return path
    }
}
