import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// What a file is generated from.
enum GenerationSource {
    case contract(Lineage)
    case sharedType(SharedType)

    var name: String {
        switch self {
        case .contract(let lineage): lineage.name
        case .sharedType(let type): type.name
        }
    }

    var schema: Schema {
        switch self {
        case .contract(let lineage): lineage.contract.schema
        case .sharedType(let type): type.schema
        }
    }

    /// Nil for what is no message.
    var topic: Topic? {
        if case .contract(let lineage) = self { lineage.topic } else { nil }
    }

    var version: Version? {
        if case .contract(let lineage) = self { lineage.contract.version } else { nil }
    }

    var document: Document {
        switch self {
        case .contract(let lineage): lineage.contract.document
        case .sharedType(let type): type.document
        }
    }
}
