// swift-tools-version: 6.1
import PackageDescription

/// A release is one file that starts in a few milliseconds: Swift's libraries are linked in statically on Linux.
let staticSwift: [SwiftSetting] = [
  .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
]
let staticLink: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: staticSwift)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], frames: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: frames)
}

let package = Package(
  name: "caravan",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "caravan", targets: ["caravan"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .target(name: "CConvolution"),
    room("Commerce", ["CConvolution", .product(name: "HeapModule", package: "swift-collections")]),
    room("Shop", ["Commerce"]),
    room("Phrases", ["Commerce"]),
    room("CatalogFiles", ["Commerce"]),
    room("Persistence", ["Shop", "Commerce", .product(name: "GRDB", package: "GRDB.swift")]),
    room("Screen"),
    room("Storefront", ["Commerce", "Phrases", "Screen"]),
    .target(
      name: "CTerminal",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    room("CursesTerminal", ["Screen", "CTerminal"]),
    .executableTarget(
      name: "caravan",
      dependencies: [
        "Commerce", "Shop", "Phrases", "Persistence", "CatalogFiles", "Screen", "Storefront", "CursesTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: staticSwift,
      linkerSettings: staticLink),
    .executableTarget(
      name: "bench", dependencies: ["Commerce", "Shop", "Persistence", "CatalogFiles"], exclude: ["montecarlo.py", "terminal.py"],
      swiftSettings: staticSwift,
      linkerSettings: staticLink),
    .executableTarget(
      name: "calibrate", dependencies: ["Commerce", "CatalogFiles"], swiftSettings: staticSwift, linkerSettings: staticLink),
    tests("CalibrateTests", ["calibrate", "Commerce"]),
    tests("CommerceTests", ["Commerce"]),
    tests("ScreenTests", ["Screen"]),
    tests("CursesTerminalTests", ["CursesTerminal", "CTerminal", "Screen"]),
    tests("StorefrontTests", ["Storefront", "Screen", "Phrases", "Commerce"], frames: ["Frames"]),
    tests("CatalogFilesTests", ["CatalogFiles", "Commerce"], frames: ["Transit/published.csv"]),
    tests("PersistenceTests", ["Persistence", "Shop", "CatalogFiles", "Commerce"]),
    tests("ShopTests", ["Shop", "Commerce", "CatalogFiles"]),
    tests("PhrasesTests", ["Phrases", "Commerce"]),
    tests("EndToEndTests", []),
  ],
  swiftLanguageModes: [.v6])
