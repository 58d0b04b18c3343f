import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension Rule {
    static let headerFieldMisnamed = Rule(
        id: "header-field-misnamed",
        summary: "The fields of a header have the standard names.",
        rationale: """
            A consumer that looks for `event_id` does not find `eventId`: it takes every message for a new one.
            """,
        severity: .error,
        check: .lineage { lineage in
            let fields = MessageFields(lineage).header?.fields ?? []
            return fields.compactMap { field in
                StandardHeader.meant(by: field.name).map { name in
                    Finding(
                        "the header calls '\(name)' by another name: '\(field.name)'", at: field.location,
                        help: "did you mean '\(name)'?",
                        edits: lineage.mayRename(field, to: name, among: fields)
                            ? Edit.renaming(field, to: name, in: lineage.contract.document) : [])
                }
            }
        })
}

extension Lineage {
    /// What is released, or lies in a file that others refer to, keeps its name; and so does what only looks like it.
    fileprivate func mayRename(_ field: MessageField, to name: String, among fields: [MessageField]) -> Bool {
        releases.isEmpty && !isReferredTo && field.location.file === contract.document.file
            && StandardHeader.spelledOtherwise(field.name) == name
            && fields.count { $0.name == name || StandardHeader.meant(by: $0.name) == name } == 1
    }
}

extension Edit {
    /// The name itself, and where a list of JSON Schema beside it requires it.
    fileprivate static func renaming(_ field: MessageField, to name: String, in document: Document) -> [Edit] {
        // The name stands in `properties`, which stand in the schema.
        let schema = document.objects(around: field.location.range).dropLast().last
        let required = schema?["required"]?.elements.filter { $0.string == field.name } ?? []
        let places = [field.location] + required.map(\.location)
        // A default, a reference or another keyword may mean it, too.
        guard document.count(of: field.name) == places.count, schema?["propertyNames"] == nil,
            schema?["patternProperties"] == nil, !document.mentions(pathTo: field.name)
        else { return [] }
        return places.map { Edit($0, JSONText.quoted(name)) }
    }
}
