// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Accord",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "accord", targets: ["accord"]),
        .executable(name: "accord-build", targets: ["accord-build"]),
        .library(name: "AccordEvents", targets: ["AccordEvents"]),
        // For programs that ask the relation themselves, as Benchmarks/ does.
        .library(
            name: "AccordLibraries",
            targets: [
                "AccordCompatibility", "AccordConcurrency", "AccordDiagnostics", "AccordDocuments", "AccordLineage",
                "AccordSchemas",
            ]),
        .plugin(name: "AccordBuildPlugin", targets: ["AccordBuildPlugin"]),
        .plugin(name: "AccordCommandPlugin", targets: ["AccordCommandPlugin"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // The system libraries: YAML for the configuration, Avro for recorded data and as a portability check.
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CAvro", pkgConfig: "avro-c", providers: [.apt(["libavro-dev"]), .brew(["avro-c"])]),

        // What of avro-c is macros, as functions.
        .target(name: "CAvroShim", dependencies: ["CAvro"]),

        // The work of a stage on all processors, on stacks that no schema exhausts.
        .target(name: "AccordConcurrency"),
        // A finding and its place: what every stage reports, and how it is shown.
        .target(name: "AccordDiagnostics"),
        // bytes -> a tree with positions; JSON and YAML.
        .target(name: "AccordDocuments", dependencies: ["AccordDiagnostics", "CYAML"]),
        // tree -> Avro and JSON Schema; names, references, the envelope, a contract and its lineage as values.
        .target(name: "AccordSchemas", dependencies: ["AccordDiagnostics", "AccordDocuments"]),
        // A folder of contracts and releases, on disk or in git -> lineages; the only stage that touches files.
        .target(
            name: "AccordLineage",
            dependencies: ["AccordConcurrency", "AccordDiagnostics", "AccordDocuments", "AccordSchemas"]),
        // (reader, writer) -> incompatibilities; levels.
        .target(name: "AccordCompatibility", dependencies: ["AccordDiagnostics", "AccordDocuments", "AccordSchemas"]),
        // lineages and incompatibilities -> findings; one rule a file.
        .target(
            name: "AccordRules",
            dependencies: ["AccordCompatibility", "AccordDiagnostics", "AccordDocuments", "AccordSchemas"]),
        // schema -> Swift representation -> text.
        .target(
            name: "AccordGeneration",
            dependencies: ["AccordConcurrency", "AccordDiagnostics", "AccordDocuments", "AccordSchemas"]),
        // The stages put together: a folder of schemas -> findings, Swift files.
        .target(
            name: "AccordProject",
            dependencies: [
                "AccordCompatibility", "AccordDiagnostics", "AccordGeneration", "AccordLineage", "AccordRules",
                "AccordSchemas",
            ]),
        // What libavro knows: whether it can load a schema at all, and read data with it.
        .target(name: "AccordRecordings", dependencies: ["CAvro", "CAvroShim"]),
        // The runtime library that generated code imports; depends on nothing but Foundation.
        .target(name: "AccordEvents"),
        // The command line: one file a subcommand, no decisions.
        .executableTarget(
            name: "accord",
            dependencies: [
                "AccordCompatibility", "AccordConcurrency", "AccordDiagnostics", "AccordDocuments", "AccordGeneration",
                "AccordLineage", "AccordProject", "AccordRecordings", "AccordRules", "AccordSchemas",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // The build plug-in's tool: the same libraries, no argument parser, no libavro.
        .executableTarget(
            name: "accord-build",
            dependencies: ["AccordConcurrency", "AccordDiagnostics", "AccordLineage", "AccordProject"]),
        .plugin(name: "AccordBuildPlugin", capability: .buildTool(), dependencies: ["accord-build"]),
        // `swift package accord`: the command line in a package that depends on this one.
        .plugin(
            name: "AccordCommandPlugin",
            capability: .command(
                intent: .custom(verb: "accord", description: "Keeps event schemas from breaking."),
                permissions: [.writeToPackageDirectory(reason: "to write releases, contracts and Swift types")]),
            dependencies: ["accord"]),

        // What the generator makes of the contracts of its tests, compiled.
        .target(name: "GoldenTypes", dependencies: ["AccordEvents"], path: "Tests/AccordGenerationTests/Golden"),
        // Hostile inputs, for the tests and for `Tests/Fuzz/run`; part of no product.
        .target(
            name: "AccordFuzzing",
            dependencies: [
                "AccordCompatibility", "AccordDiagnostics", "AccordDocuments", "AccordEvents", "AccordGeneration",
                "AccordRecordings", "AccordRules", "AccordSchemas", "GoldenTypes",
            ],
            path: "Tests/Fuzz/Attacks"),

        .testTarget(name: "AccordDiagnosticsTests", dependencies: ["AccordDiagnostics"], exclude: ["Expected"]),
        .testTarget(name: "AccordDocumentsTests", dependencies: ["AccordDiagnostics", "AccordDocuments"]),
        .testTarget(
            name: "AccordSchemasTests", dependencies: ["AccordDiagnostics", "AccordDocuments", "AccordSchemas"]),
        .testTarget(
            name: "AccordCompatibilityTests",
            dependencies: [
                "AccordCompatibility", "AccordDiagnostics", "AccordDocuments", "AccordFuzzing", "AccordSchemas",
            ],
            exclude: ["ChangeLog/Fixtures"]),
        .testTarget(
            name: "AccordRulesTests",
            dependencies: [
                "AccordCompatibility", "AccordDiagnostics", "AccordDocuments", "AccordLineage", "AccordProject",
                "AccordRecordings", "AccordRules", "AccordSchemas",
            ],
            exclude: ["Changes/Fixtures", "Fixtures", "Names"]),
        .testTarget(
            name: "AccordGenerationTests",
            dependencies: [
                "AccordDiagnostics", "AccordDocuments", "AccordEvents", "AccordFuzzing", "AccordGeneration",
                "AccordLineage", "AccordRules", "AccordSchemas", "GoldenTypes",
            ],
            exclude: ["Golden", "schemas"]),
        .testTarget(name: "AccordFuzzingTests", dependencies: ["AccordConcurrency", "AccordFuzzing"]),
        .testTarget(name: "AccordEventsTests", dependencies: ["AccordEvents"]),
        .testTarget(name: "AccordCommandTests", dependencies: ["accord"]),
        .testTarget(name: "AccordBuildPluginTests"),
    ],
    swiftLanguageModes: [.v6]
)

// The long run of `Tests/Fuzz/run` alone builds its program: whoever uses the package has no product of that name.
if Context.environment["ACCORD_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "accord-fuzz",
            dependencies: [
                "AccordConcurrency", "AccordFuzzing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Fuzz/Command"))
}
