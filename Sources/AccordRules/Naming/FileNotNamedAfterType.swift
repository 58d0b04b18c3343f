import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension Rule {
    static let fileNotNamedAfterType = Rule(
        id: "file-not-named-after-type",
        summary: "The file of a contract is named after its type.",
        rationale: """
            The file's name is the contract's: of its releases, its Swift type, its suppressions. A type that is called \
            otherwise on the wire is looked for in vain.
            """,
        severity: .error,
        check: .lineage { lineage in
            guard let (name, location) = lineage.typeName, name != lineage.name, !lineage.isReleasedAs(name) else {
                return []
            }
            return [
                Finding(
                    "the type is called '\(name)', and its file '\(lineage.name)'", at: location,
                    help: lineage.releases.isEmpty
                        ? "call the file \(name)\(lineage.format.fileSuffix)"
                        : "call the type \(lineage.name): what is released keeps its name")
            ]
        })
}

extension Lineage {
    /// What is released keeps its name.
    fileprivate func isReleasedAs(_ name: String) -> Bool {
        guard case .avro(let schema) = releases.last?.schema else { return false }
        return schema[schema.root].name?.name.simpleName == name
    }

    /// The name that the schema gives itself. A title of several words is for people.
    fileprivate var typeName: (String, Location)? {
        switch contract.schema {
        case .avro(let schema): return schema[schema.root].name.map { ($0.name.simpleName, $0.location) }
        case .json:
            guard let title = contract.document.root["title"], let text = title.string, !text.contains(" ") else {
                return nil
            }
            return (text, title.location)
        }
    }
}
