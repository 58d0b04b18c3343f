// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "AccordBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Accord", path: "..")],
    targets: [
        // Checks all pairs of the versions of lineages, and says what that took.
        .executableTarget(name: "accord-load", dependencies: [.product(name: "AccordLibraries", package: "Accord")]),
        // The types of the contract that messages are written and read by.
        .target(
            name: "Contracts", dependencies: [.product(name: "AccordEvents", package: "Accord")], path: "contracts",
            plugins: [.plugin(name: "AccordBuildPlugin", package: "Accord")]),
        // Writes and reads one message over and over.
        .executableTarget(
            name: "accord-coding", dependencies: ["Contracts", .product(name: "AccordEvents", package: "Accord")]),
        // The shapes of schemas that checkers take forever over.
        .executableTarget(name: "accord-shapes", dependencies: [.product(name: "AccordLibraries", package: "Accord")]),
    ],
    swiftLanguageModes: [.v6]
)
