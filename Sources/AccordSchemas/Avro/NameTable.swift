import AccordDocuments

/// Where names are in a list, found without looking at each.
///
/// A table of its own because its hash is a fraction of the work of `Hasher`'s, and every field of every version is
/// entered here. It is keyed, so names cannot be chosen to collide.
struct NameTable: Sendable {
    /// Positions in the list, each at the first free slot behind its name's; -1 where a slot is free.
    private var slots: [Int32]
    private let mask: Int

    init(capacity: Int) {
        var size = 4
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        mask = size - 1
    }

    /// Enters a name of the list; gives the position of the same name where it is there already.
    mutating func insert(_ name: String, at position: Int, name nameAt: (Int) -> String) -> Int? {
        let slot = slot(of: name, name: nameAt)
        if slots[slot] >= 0 { return Int(slots[slot]) }
        slots[slot] = Int32(position)
        return nil
    }

    func position(of name: String, name nameAt: (Int) -> String) -> Int? {
        let found = slots[slot(of: name, name: nameAt)]
        return found < 0 ? nil : Int(found)
    }

    private func slot(of name: String, name nameAt: (Int) -> String) -> Int {
        var digester = Digester()
        digester.combine(name)
        var slot = digester.digest.hash & mask
        while slots[slot] >= 0, nameAt(Int(slots[slot])) != name { slot = (slot + 1) & mask }
        return slot
    }
}
