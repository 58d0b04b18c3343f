import Foundation

/// Python's json module, which judges JSON without knowing of Accord.
enum Python {
    static let isThere = (try? run("print('here')", input: Data()))?.hasPrefix("here") ?? false

    /// One line for each line of hexadecimal bytes: `refused`, or the value in the notation of `Value.notation`.
    static func judge(_ documents: [[UInt8]]) throws -> [String] {
        let lines = documents.map { $0.map { String(format: "%02x", $0) }.joined() }
        return try run(script, input: Data((lines.joined(separator: "\n") + "\n").utf8))
            .split(separator: "\n").map(String.init)
    }

    private static let script = #"""
        import json, sys
        from decimal import Decimal

        def refuse(constant):
            raise ValueError(constant)

        def text(value):
            return "s" + value.encode("utf-8").hex()

        def notation(value):
            if value is None: return "null"
            if isinstance(value, bool): return "true" if value else "false"
            if isinstance(value, str): return text(value)
            if isinstance(value, Decimal):
                sign, digits, exponent = value.as_tuple()
                while digits and digits[-1] == 0:
                    digits, exponent = digits[:-1], exponent + 1
                if not digits: return "0"
                return ("-" if sign else "") + "".join(map(str, digits)) + "e" + str(exponent)
            if isinstance(value, list): return "[" + ",".join(map(notation, value)) + "]"
            return "{" + ",".join(text(k) + ":" + notation(v) for k, v in value.pairs) + "}"

        class Object:
            def __init__(self, pairs): self.pairs = pairs

        for line in sys.stdin:
            try:
                source = bytes.fromhex(line.strip()).decode("utf-8")
                print(notation(json.loads(
                    source, parse_int=Decimal, parse_float=Decimal, parse_constant=refuse, object_pairs_hook=Object)))
            except (ValueError, UnicodeError):
                print("refused")
        """#

    private static func run(_ script: String, input: Data) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("accord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appendingPathComponent("input")
        try input.write(to: source)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        process.standardInput = try FileHandle(forReadingFrom: source)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
