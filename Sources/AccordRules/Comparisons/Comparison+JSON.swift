import AccordDiagnostics
import AccordDocuments

/// A comparison as `docs/compare.schema.json` describes it.
extension Comparison {
    /// For a file of its own, over several lines.
    public var jsonText: String { json().text() + "\n" }

    /// What comes first tells the cases of a batch apart.
    func json(_ name: [(name: String, value: JSONTree)] = []) -> JSONTree {
        if lineage == nil { return Self.unread(name, readingFindings.first?.oneline ?? "") }
        let compatible = JSONTree.scalar(isCompatible.map { "\($0)" } ?? "null")
        let incompatibilities = changes.inReportingOrder().map(incompatibility)
        return .object(name + [("compatible", compatible), ("incompatibilities", .array(incompatibilities))])
    }

    /// What could not be read as two schemas.
    static func unread(_ name: [(name: String, value: JSONTree)], _ error: String) -> JSONTree {
        .object(name + [("compatible", .null), ("incompatibilities", .array([])), ("error", .string(error))])
    }

    private func incompatibility(_ finding: Finding) -> JSONTree {
        let places = [finding.location] + finding.notes.map(\.location)
        let (old, new) = (lineage?.releases.last?.document, lineage?.contract.document)
        let oldPlace = places.first { $0.file === old?.file }
        let newPlace = places.first { $0.file === new?.file }
        return .object([
            ("rule", .string(finding.rule)),
            ("direction", finding.evidence.map { .string($0.direction) } ?? .null),
            ("message", .string(finding.message)),
            ("old", place(oldPlace, in: old)),
            ("new", place(newPlace, in: new)),
            ("pointer", pointer(newPlace, in: new)),
            ("witness", finding.evidence?.witness()?.json ?? .null),
        ])
    }

    private func place(_ location: Location?, in document: Document?) -> JSONTree {
        guard let location else { return .null }
        return .object(location.json + [("pointer", pointer(location, in: document))])
    }

    private func pointer(_ location: Location?, in document: Document?) -> JSONTree {
        guard let location, let document else { return .null }
        return .string(document.pointer(at: location.range))
    }
}

extension Finding {
    /// `old:1:10: the name 'recrd' is not defined before this place [unknown-name]`
    fileprivate var oneline: String {
        "\(location.text): \(message) [\(rule)]"
    }
}
