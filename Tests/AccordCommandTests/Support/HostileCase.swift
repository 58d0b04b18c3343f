import Testing

/// A folder of schemas that means ill, and what Accord has to make of it.
struct HostileCase: Sendable, CustomTestStringConvertible {
    enum Verdict: Sendable {
        /// A finding names the file, at that place where one is given.
        case refused(file: String, place: String?)
        /// Sound but heavy: any verdict of the rules will do, if only it comes. What is refused as it is read, which ends
        /// with 2, would come to no rule.
        case endured
        /// Sound but heavy: Swift is written of it.
        case generated
    }

    let name: String
    /// Contents by paths below the folder of schemas.
    let files: [String: [UInt8]]
    let verdict: Verdict
    var arguments = ["check"]

    var testDescription: String { name }

    static let topic = ("o/topic.yaml", Array("key: id\n".utf8))
    static let avroPath = "o/OrderPlaced.avsc"
    static let jsonPath = "o/OrderPlaced.schema.json"

    /// A contract that is to be refused.
    static func refused(
        _ name: String, _ path: String, _ bytes: [UInt8], at place: String? = nil, release: String? = nil
    ) -> HostileCase {
        HostileCase(
            name: name, files: files(path, bytes, release: release), verdict: .refused(file: path, place: place))
    }

    static func refused(
        _ name: String, _ path: String, _ text: String, at place: String? = nil, release: String? = nil
    ) -> HostileCase {
        refused(name, path, Array(text.utf8), at: place, release: release)
    }

    /// A contract that weighs much.
    static func endured(
        _ name: String, _ path: String, _ text: String, release: String? = nil, _ arguments: [String] = ["check"]
    ) -> HostileCase {
        HostileCase(
            name: name, files: files(path, Array(text.utf8), release: release), verdict: .endured, arguments: arguments)
    }

    /// A contract that weighs much, and becomes Swift.
    static func generated(_ name: String, _ path: String, _ text: String) -> HostileCase {
        HostileCase(
            name: name, files: files(path, Array(text.utf8), release: nil), verdict: .generated,
            arguments: ["generate", "--output", "out"])
    }

    private static func files(_ path: String, _ bytes: [UInt8], release: String?) -> [String: [UInt8]] {
        var files = [topic.0: topic.1, path: bytes]
        guard let release else { return files }
        let suffix = path == avroPath ? ".avsc" : ".schema.json"
        files["o/history/OrderPlaced/1.0" + suffix] = Array(release.utf8)
        return files
    }
}

extension HostileCase {
    /// Runs the command on the case, and demands what is demanded of every run: an end, in time, in order, readable.
    func run(in folder: TemporaryFolder) throws -> Accord.Result {
        for (path, bytes) in files { try folder.write(bytes, to: "schemas/" + path) }
        let result = try Accord.run(arguments, in: folder)
        #expect(!result.hasTimedOut, "did not end in time")
        guard !result.hasTimedOut else { return result }
        #expect(result.exitCode != nil, "was ended by a signal: \(result.errors.prefix(200))")
        #expect(result.all.unicodeScalars.allSatisfy { $0 == "\n" || !Self.isControl($0) }, "wrote a control character")
        #expect(result.all.utf8.count < 2_000_000, "wrote more than anybody reads")
        #expect(!result.all.contains(folder.url.path), "wrote an absolute path")
        if case .generated = verdict { #expect(folder.exists("out/o_OrderPlaced.swift"), "wrote no Swift") }
        return result
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// Checks the verdict of a run that came to one.
    func judge(_ result: Accord.Result) {
        guard let exitCode = result.exitCode else { return }
        switch verdict {
        case .endured: #expect([0, 1].contains(exitCode), "\(result.all.prefix(500))")
        case .generated: #expect(exitCode == 0, "\(result.all.prefix(500))")
        case .refused(let file, let place):
            #expect([1, 2].contains(exitCode), "was let pass")
            let expected = "--> schemas/\(file):"
            let places = result.output.split(separator: "\n").filter { $0.contains(expected) }
            #expect(!places.isEmpty, "no finding names the file: \(result.all.prefix(500))")
            if let place {
                let isThere = places.contains { $0.hasSuffix("\(expected)\(place)") }
                #expect(isThere, "not at \(place): \(result.output.prefix(700))")
            }
        }
    }
}
