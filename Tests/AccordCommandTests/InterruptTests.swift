import Foundation
import Testing

@Suite("A run that is interrupted leaves nothing half-written")
struct InterruptTests {
    @Test("by a signal in the middle of a file")
    func middleOfFile() throws {
        let folder = try TemporaryFolder()
        // The system ends a program by a signal as soon as a file of it grows beyond the limit of 512 bytes.
        let result = try Accord.execute(
            ["/bin/sh", "-c", "ulimit -f 1; exec env --default-signal=XFSZ \"$0\" init", Accord.executable], in: folder,
            limit: .seconds(40))
        #expect(result.exitCode == nil)
        #expect(try folder.contents().keys.sorted() == ["schemas/accord.yaml"])
    }

    @Test("by Ctrl-C at any time")
    func anyTime() throws {
        let folder = try TemporaryFolder()
        try folder.write("key: id\n", to: "schemas/orders/topic.yaml")
        for number in 0..<300 {
            try folder.write(
                Repository.record("OrderPlaced\(number)", ("note", "string")),
                to: "schemas/orders/OrderPlaced\(number).avsc")
        }
        let whole = try Accord.run(["generate", "--output", "whole"], in: folder)
        #expect(whole.exitCode == 0, "\(whole.all.prefix(1000))")
        let expected = try folder.contents(of: "whole")
        for tenths in 1...8 {
            let output = "out\(tenths)"
            _ = try Accord.execute(
                ["/usr/bin/timeout", "--signal=INT", "0.\(tenths)", Accord.executable, "generate", "--output", output],
                in: folder, limit: .seconds(40))
            let found = folder.exists(output) ? try folder.contents(of: output) : [:]
            for (name, text) in found { #expect(expected[name] == text, "\(name) after 0.\(tenths) s") }
        }
    }
}
