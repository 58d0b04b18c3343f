import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension JSONSchema {
    /// A schema in a few words, as messages name it.
    func phrase(_ position: Int) -> String {
        let node = self[resolved(position)]
        if let boolean = node.boolean { return boolean ? "anything" : "nothing" }
        let types = node.types.map { $0.types.map(\.rawValue).joined(separator: " or ") }
        if node.enumeration != nil { return "one of \(node.enumeration?.count ?? 0) values" }
        if let constant = node.constant { return "only \(constant.summary)" }
        return types ?? "anything"
    }
}

extension JSONSchemaNode {
    var saysWhatItTakes: Bool { types != nil || enumeration != nil || constant != nil }

    func keywordLocation(_ keyword: String) -> Location {
        (source.member(keyword)?.key ?? source.member("dependencies")?.key ?? source).location
    }
}
