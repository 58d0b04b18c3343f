public import AccordDiagnostics
import AccordDocuments
public import AccordSchemas

extension Workspace {
    /// Freezes a contract under its next version; throws where that release is there already.
    ///
    /// Returns the path of the release.
    public func release(_ lineage: Lineage) throws(FileError) -> String {
        let path = try historyPath(
            of: lineage.topic, lineage.name, lineage.contract.version, suffix: lineage.format.fileSuffix)
        try Files.create(lineage.selfContained.file.bytes, at: path)
        return path
    }

    /// Writes down what of a topic the order of its messages rests on, where that is not written down yet; throws where
    /// that release is there already.
    ///
    /// Returns the path of the release, if one was written.
    public func release(_ topic: Topic) throws(FileError) -> String? {
        let newest = topic.releases.last
        let text = topic.frozenText
        guard text != newest?.topic.frozenText else { return nil }
        let path = try historyPath(of: topic, "topic", newest?.version.next ?? .first, suffix: ".yaml")
        try Files.create(Array(text.utf8), at: path)
        return path
    }

    /// Writes a file of the folder anew, in the place of the one that was read.
    public func rewrite(_ file: SourceFile, with bytes: [UInt8]) throws(FileError) {
        let inside = folder == "." ? file.path : String(file.path.dropFirst(folder.count + 1))
        try Files.replace("\(givenPath)/\(inside)", with: bytes)
    }

    /// Writes `baseline.yaml`, or removes it where there is nothing to write.
    ///
    /// Returns its path.
    public func write(knownFindings text: String?) throws(FileError) -> String {
        let path = "\(givenPath)/baseline.yaml"
        if let text {
            try Files.write(text, to: path, lasts: true)
        } else if Files.exists(path) {
            try Files.remove(path)
        }
        return "baseline.yaml".shown(in: folder)
    }

    /// Writes files none of which is there yet; throws before the first one where any is.
    ///
    /// Returns their paths.
    public func create(_ files: [(path: String, text: String)]) throws(FileError) -> [String] {
        try Files.create(files, in: givenPath)
    }

    /// Throws where it would lead through a symbolic link: to the releases of another topic, or anywhere.
    private func historyPath(
        of topic: Topic, _ name: String, _ version: Version, suffix: String
    ) throws(FileError) -> String {
        let history = [givenPath, topic.folder, "history"].filter { !$0.isEmpty }.joined(separator: "/")
        for folder in [history, "\(history)/\(name)"] where Files.isLink(folder) {
            throw FileError(folder, reason: "this is a symbolic link; releases are written into folders of their own")
        }
        return "\(history)/\(name)/\(version)\(suffix)"
    }
}

extension Topic {
    /// The file of a release of the topic.
    fileprivate var frozenText: String {
        let fields = key.compactMap(\.string).map(\.quotedForYAML).joined(separator: ", ")
        let partitions = description?.partitions.map { "partitions: \($0.content)\n" } ?? ""
        let envelope = hasEnvelope ? "" : "envelope: none\n"
        return "topic: \(name.quotedForYAML)\nkey: [\(fields)]\n\(partitions)\(envelope)"
    }
}

extension String {
    /// In double quotes. What JSON may hold as it is and YAML takes for a line break or refuses is escaped (YAML 1.2.2,
    /// 5.1 and 5.4).
    fileprivate var quotedForYAML: String {
        JSONText.quoted(self).replacingScalars { scalar in
            switch scalar.value {
            case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
                let digits = String(scalar.value, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: return nil
            }
        }
    }
}
