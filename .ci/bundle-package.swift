// swift-tools-version: 6.1
import PackageDescription

// Accord with tools that are built already: what a package uses of it, under the same names.
let package = Package(
    name: "Accord",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "AccordEvents", targets: ["AccordEvents"]),
        .plugin(name: "AccordBuildPlugin", targets: ["AccordBuildPlugin"]),
        .plugin(name: "AccordCommandPlugin", targets: ["AccordCommandPlugin"]),
    ],
    targets: [
        .target(name: "AccordEvents"),
        .plugin(name: "AccordBuildPlugin", capability: .buildTool(), dependencies: ["AccordTools"]),
        .plugin(
            name: "AccordCommandPlugin",
            capability: .command(
                intent: .custom(verb: "accord", description: "Keeps event schemas from breaking."),
                permissions: [.writeToPackageDirectory(reason: "to write releases, contracts and Swift types")]),
            dependencies: ["AccordTools"]),
        .binaryTarget(name: "AccordTools", path: "accord.artifactbundle"),
    ],
    swiftLanguageModes: [.v6]
)
