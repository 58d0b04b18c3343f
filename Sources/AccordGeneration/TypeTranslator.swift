import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A file that is no message, as a Swift type: one that other files refer to, or a contract that describes no record.
struct TypeTranslator {
    /// The full name of its type.
    let outermost: String
    let document: Document
    let names: TypeNames
    let problems: DiagnosticCollector

    private var name: String { NestedTypes.simpleName(outermost) }

    func declaration(of schema: Schema) -> SwiftDeclaration {
        let (translated, types) =
            switch schema {
            case .avro(let schema): translation(of: schema)
            case .json(let schema): translation(of: schema)
            }
        var declaration = translated
        let nested = types.types(in: outermost)
        if case .alias(let alias) = declaration, !nested.isEmpty { return group(of: alias, nested) }
        declaration.nested = nested
        return declaration
    }

    private func translation(of schema: AvroSchema) -> (SwiftDeclaration, NestedTypes) {
        let translator = AvroTranslator(schema: schema, names: names, document: document, problems: problems)
        let root = schema[schema.root]
        let declaration = translator.declaration(of: root, name: name)
        return (
            declaration ?? .alias(SwiftAlias(name: name, doc: nil, type: translator.type(of: schema.root))),
            translator.nestedTypes(in: [outermost], except: [root.source.location])
        )
    }

    private func translation(of schema: JSONSchema) -> (SwiftDeclaration, NestedTypes) {
        let translator = JSONSchemaTranslator(schema: schema, names: names, document: document, problems: problems)
        let root = schema.root(in: document)
        return (
            translator.declaration(of: root, name: name),
            translator.nestedTypes(in: [outermost], except: [schema[root].location])
        )
    }

    /// A type without a name cannot hold others: an enum of the file's name holds both.
    private func group(of alias: SwiftAlias, _ nested: [SwiftDeclaration]) -> SwiftDeclaration {
        let value = SwiftAlias(name: TypeNames.value, doc: "What the file describes.", type: alias.type)
        return .group(SwiftGroup(name: name, doc: alias.doc, nested: [.alias(value)] + nested))
    }
}
