import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension VersionedChange {
    /// What one version means by a message, and what a reader on the other gets.
    fileprivate func evidence(
        _ direction: Direction, means meant: String, gets read: String,
        _ witness: @escaping @Sendable () -> Witness?
    ) -> Evidence {
        let (writer, reader) = direction.sides(old: oldVersion, new: newVersion)
        return Evidence(direction: direction.rawValue) {
            let misreading = Witness.Misreading(meant: meant, read: read)
            return (witness()?.misread(as: misreading)).map { RenderedWitness($0, misreading, by: reader, writer) }
        }
    }

    /// What both versions make of a message that neither of them writes; nil where the new one refuses it.
    fileprivate func evidence(
        of writer: String, oldGets was: String, newGets now: String?, _ witness: @escaping @Sendable () -> Witness?
    ) -> Evidence {
        let (old, new) = (oldVersion, newVersion)
        return Evidence(direction: Direction.backward.rawValue) {
            witness()?.misread(as: Witness.Misreading(meant: was, read: now ?? "nothing")).witness {
                "\(writer) writes \($0); \(old) reads \(was) there, and \(new) \(now.map { "reads \($0)" } ?? "refuses it")"
            }
        }
    }
}

extension VersionedChange<TypeChange> {
    func evidence(
        _ direction: Direction, of value: AvroDatum = .smallest, means meant: String, gets read: String
    ) -> Evidence {
        let change = change
        return evidence(direction, means: meant, gets: read) { change.witness(direction, holding: value) }
    }

    func evidence(ofUnknownSymbol value: AvroDatum, oldGets was: String, newGets now: String?) -> Evidence {
        let change = change
        return evidence(of: "a version with another symbol", oldGets: was, newGets: now) {
            change.witness(.backward, holding: value)
        }
    }
}

extension VersionedChange<RecordChange> {
    func evidence(
        _ direction: Direction, _ showing: RecordChange.Showing, means meant: String, gets read: String
    ) -> Evidence {
        let change = change
        return evidence(direction, means: meant, gets: read) { change.witness(direction, showing) }
    }

    func evidence(withoutField name: String, oldGets was: String, newGets now: String?) -> Evidence {
        let change = change
        return evidence(of: "a version without '\(name)'", oldGets: was, newGets: now) {
            change.witness(.backward, .absence(of: name))
        }
    }
}

extension Witness {
    fileprivate func witness(_ sentence: (String) -> String) -> RenderedWitness {
        RenderedWitness(self, sentence(excerpt))
    }
}
