import Foundation
import Testing

@Suite("A run that is interrupted leaves nothing half-written")
struct InterruptTests {
    @Test("by a signal in the middle of a file")
    func middleOfFile() throws {
        let folder = try TemporaryFolder()
        // The system ends a program by a signal as soon as a file of it grows beyond the limit of 512 bytes.
        let result = try Accord.execute(
            ["/bin/sh", "-c", "ulimit -f 1; exec env --default-signal=XFSZ \"$0\" init", Accord.executable], in: folder)
        #expect(result.exitCode == nil)
        #expect(try folder.contents().keys.sorted() == ["schemas/accord.yaml"])
    }
}
