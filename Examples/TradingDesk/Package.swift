// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "TradingDesk",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "Accord", path: "../..")
    ],
    targets: [
        .target(
            name: "Contracts",
            dependencies: [.product(name: "AccordEvents", package: "Accord")],
            path: "schemas",
            plugins: [.plugin(name: "AccordBuildPlugin", package: "Accord")]),
        .executableTarget(name: "TradingDesk", dependencies: ["Contracts"]),
    ],
    swiftLanguageModes: [.v6]
)
