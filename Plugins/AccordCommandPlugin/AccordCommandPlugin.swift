import Foundation
import PackagePlugin

/// `swift package accord ...`: the command itself, in the package's folder, with the arguments as they are.
@main
struct AccordCommandPlugin: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let accord = Process()
        accord.executableURL = try context.tool(named: "accord").url
        accord.arguments = arguments
        accord.currentDirectoryURL = context.package.directoryURL
        do { try accord.run() } catch { throw CannotStart(description: "accord: \(error.localizedDescription)") }
        accord.waitUntilExit()
        // SwiftPM says this code, and ends with 1 whatever it is.
        exit(accord.terminationStatus)
    }
}

private struct CannotStart: Error, CustomStringConvertible {
    let description: String
}
