import Foundation
import Testing

@Suite("On a terminal")
struct TerminalTests {
    /// Runs a command with a terminal as its standard output, and hands on what it writes there.
    private static let onTerminal =
        "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"

    @Test(
        "findings have colours where the terminal has them, and nobody asked for none",
        arguments: [
            (["TERM=xterm"], true), (["TERM=dumb"], false), ([], false), (["TERM=xterm", "NO_COLOR=1"], false),
        ] as [([String], Bool)])
    func colours(environment: [String], isColored: Bool) throws {
        let folder = try TemporaryFolder(["schemas/orders/topic.yaml": "key: [\n"])
        let result = try Accord.execute(
            ["/usr/bin/env", "python3", "-c", Self.onTerminal, Accord.executable, "check"], in: folder,
            environment: environment)
        #expect(result.exitCode == 2, "\(result.errors)")
        #expect(result.output.contains("syntax"))
        #expect(result.output.contains("\u{1B}[") == isColored, "\(result.output)")
    }
}
