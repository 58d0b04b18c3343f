import AccordDocuments
import AccordSchemas

// Types that have no name, and how types that have one are referred to.
extension AvroChangeWriter {
    /// A primitive type, an array or a map, which may be written as a word or as an object with attributes.
    mutating func writeUnnamed(_ pair: Pair) {
        let (was, now) = (pair.was.source, pair.now.source)
        guard was != now else { return log.reported.settle(was, now) }
        let count = log.changes.count
        let logical = old.phrase(pair.was) == new.phrase(pair.now) ? [] : ["logicalType", "precision", "scale"]
        if isSameContent(pair), !logical.isEmpty {
            log.say(.type, at: pair.path, change(of: pair))
            for name in logical { log.reported.settle(was[name], now[name]) }
        }
        let apart = Set(logical + ["items", "values"])
        if was.kind == .object, now.kind == .object {
            for change in log.differences(was, now, of: pair.type, except: apart) { log.sayAttribute(change) }
            return
        }
        writeBareAttributes(pair, except: apart)
        if log.changes.count == count {
            log.say(.notation, at: pair.path, "\(pair.type.words) is written in another way")
        }
    }

    /// One of the two is a word alone.
    private mutating func writeBareAttributes(_ pair: Pair, except apart: Set<String>) {
        let (was, now) = (pair.was.source, pair.now.source)
        for value in [was, now] { log.reported.open(value) }
        for (object, isNew) in [(was, false), (now, true)] {
            log.reported.settle(object["type"])
            for member in object.members where !apart.contains(member.name) && member.name != "type" {
                log.sayAttribute(
                    AttributeChange(
                        name: member.name, subject: pair.type, was: isNew ? nil : member.value,
                        now: isNew ? member.value : nil))
            }
        }
    }

    /// Where the elements of an array changed, that is said of them.
    private func isSameContent(_ pair: Pair) -> Bool {
        switch (old[pair.was].form, new[pair.now].form) {
        case (.primitive, .primitive): true
        default: old[pair.was].logicalType != new[pair.now].logicalType
        }
    }

    /// A type is defined where it is first used; other places name it.
    mutating func writeReference(_ pair: Pair) {
        let (was, now) = (pair.was.source, pair.now.source)
        let isDefined = old[pair.was].source.identity == was.identity
        let isDefinedNow = new[pair.now].source.identity == now.identity
        let isRenamed = old[pair.was].name?.name != new[pair.now].name?.name
        if was == now || isRenamed && !isDefined && !isDefinedNow { return log.reported.settle(was, now) }
        guard isDefined != isDefinedNow else { return }
        let type = new.phrase(pair.now)
        if isDefined {
            log.reported.settle(now)
            log.say(.definition, at: pair.path, "the \(type) is no longer defined at \(pair.subject.words)")
        } else {
            log.reported.settle(was)
            log.say(.definition, at: pair.path, "the \(type) is now defined at \(pair.subject.words)")
        }
    }
}
