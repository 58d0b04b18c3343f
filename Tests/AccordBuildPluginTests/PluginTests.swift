import Foundation
import Testing

/// Packages of users. They take minutes, so they run only where `ACCORD_PLUGIN_TESTS` is set, one after the other.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["ACCORD_PLUGIN_TESTS"] != nil))
enum PluginTests {}
