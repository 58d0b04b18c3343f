import AccordEvents
import Testing

/// How far attacks came: one that is refused before the bytes that it attacks shows nothing.
struct AttackTally {
    private(set) var attacks = 0
    /// Those whose bytes were read beyond the header.
    private(set) var reached = 0
    /// Those that a value was read from.
    private(set) var read = 0

    /// Reads what an attack wrote. The header takes so many bytes.
    mutating func attack(_ name: @autoclosure () -> String, header: Int, _ attack: () throws -> Void) {
        attacks += 1
        do {
            try Fuzz.withinLimits(name(), attack)
            read += 1
            reached += 1
        } catch let error as AvroError {
            #expect(!error.reason.isEmpty)
            if let offset = error.offset, offset >= header { reached += 1 }
        } catch {
            Issue.record("\(name()): \(error)")
        }
    }

    /// Demands that so many of a hundred attacks reached what they attack, and that some were read and some refused.
    func expect(reached percent: Int, _ name: String) {
        print("\(name): \(attacks) attacks, \(reached) reached the payload, \(read) of them read")
        #expect(reached * 100 >= attacks * percent, "\(name)")
        #expect(read > 0 && read < attacks, "\(name)")
    }
}
