// swift-tools-version: 6.1
import PackageDescription

// A release is linked statically by the Makefile's command: an unsafe flag here would forbid others to depend on the package.

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], frames: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: frames)
}

/// What several targets of tests use.
func support(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Tests/Support/\(name)")
}

/// The rooms of the core: pure values and functions.
let core: [Target.Dependency] = ["Primitives", "Money", "Catalog", "Delivery", "LandedCost", "Quotes", "Orders"]

let package = Package(
  name: "caravan",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "caravan", targets: ["caravan"]),
    .library(name: "Delivery", targets: ["Delivery", "Primitives"]),
    .library(name: "LandedCost", targets: ["LandedCost", "Money", "Primitives"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .target(name: "CConvolution"),
    room("Primitives"),
    room("OrderedJSON", [.product(name: "BasicContainers", package: "swift-collections")]),
    room("Money", ["Primitives"]),
    room("Catalog", ["Primitives", "Money"]),
    room(
      "Delivery", ["Primitives", "Money", "Catalog", "CConvolution", .product(name: "HeapModule", package: "swift-collections")]),
    room("Learning", ["Primitives", "Delivery"]),
    room("LandedCost", ["Primitives", "Money"]),
    room("Quotes", ["Primitives", "Money", "Catalog", "Delivery", "LandedCost"]),
    room("Orders", ["Primitives", "OrderedJSON", "Money", "Catalog", "Delivery", "LandedCost", "Quotes"]),
    room("Shop", core),
    room("Phrases", core),
    room("CatalogFiles", core),
    room("MerchantFeeds", core + ["CatalogFiles"]),
    room("SQLiteFiles", [.product(name: "GRDB", package: "GRDB.swift")]),
    room(
      "CatalogIndex",
      core + [
        "SQLiteFiles", "Shop", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    room("SQLiteLedger", core + ["SQLiteFiles", "Shop", .product(name: "GRDB", package: "GRDB.swift")]),
    room("Door", core),
    room("Screen"),
    room("Storefront", core + ["Phrases", "Screen"]),
    room("Papers", core + ["Phrases", "Screen"]),
    .target(name: "CPostgres", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    room("PostgresLedger", core + ["Shop", "CPostgres"]),
    room("PostgresServer", ["Primitives", "Catalog", "Shop", "PostgresLedger"]),
    room("PlacingLoad", core + ["Shop"]),
    .target(name: "CHaru", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    room("PaperPrinting", ["Papers", "CHaru"]),
    room(
      "ShopRuntime",
      core + [
        "Shop", "Phrases", "SQLiteFiles", "CatalogIndex", "SQLiteLedger", "PostgresLedger", "CatalogFiles", "Screen", "Storefront",
        "Papers",
        "PaperPrinting",
      ]),
    .target(
      name: "CTerminal",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    room("CursesTerminal", ["Screen", "CTerminal"]),
    .executableTarget(
      name: "caravan",
      dependencies: core + [
        "OrderedJSON", "Learning", "Shop", "Phrases", "SQLiteFiles", "CatalogIndex", "SQLiteLedger", "PostgresLedger", "CatalogFiles",
        "MerchantFeeds",
        "Screen",
        "Storefront", "ShopRuntime", "CursesTerminal", "Papers", "Door",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .executableTarget(
      name: "bench",
      dependencies: core + [
        "Shop", "SQLiteFiles", "CatalogIndex", "SQLiteLedger", "PostgresLedger", "PlacingLoad", "CatalogFiles",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      exclude: ["montecarlo.py", "scale.py", "terminal.py"]),
    .executableTarget(name: "calibrate", dependencies: core + ["CatalogFiles"]),
    .executableTarget(
      name: "fuzz",
      dependencies: core + ["CatalogFiles", "MerchantFeeds", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(
      name: "stress",
      dependencies: core + [
        "Shop", "CatalogFiles", "CatalogIndex", "PostgresLedger", "PlacingLoad",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "benchload",
      dependencies: core + [
        "Shop", "SQLiteFiles", "SQLiteLedger", "PostgresLedger", "PostgresServer", "PlacingLoad", "Door", "Screen",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    support("TestSupport"),
    support("CoreSupport", ["Primitives", "Money"]),
    support("DeliverySupport", ["Primitives", "Money", "Delivery", "CoreSupport", "TestSupport"]),
    support("LandedCostSupport", ["Primitives", "Money", "LandedCost", "CoreSupport"]),
    support("QuotesSupport", core + ["CoreSupport", "DeliverySupport", "LandedCostSupport"]),
    support("PhrasesSupport", core + ["Phrases", "TestSupport"]),
    support("CatalogSupport", core + ["CatalogFiles", "TestSupport"]),
    support("PseudoText"),
    support("MemoryLedger", core + ["Shop"]),
    tests("PrimitivesTests", ["Primitives", "TestSupport"]),
    tests("OrderedJSONTests", ["OrderedJSON", "TestSupport"]),
    tests("MoneyTests", ["Primitives", "Money", "CoreSupport"]),
    tests("DeliveryTests", ["Primitives", "Money", "Delivery", "CoreSupport", "DeliverySupport"]),
    tests("LearningTests", ["Primitives", "Money", "Delivery", "Learning", "CoreSupport", "DeliverySupport"]),
    tests("LandedCostTests", ["Primitives", "Money", "LandedCost", "CoreSupport", "LandedCostSupport", "TestSupport"]),
    tests("QuotesTests", core + ["CatalogSupport", "CoreSupport", "DeliverySupport", "LandedCostSupport", "QuotesSupport", "TestSupport"]),
    tests("OrdersTests", core + ["OrderedJSON", "CoreSupport", "DeliverySupport", "QuotesSupport", "TestSupport"]),
    tests(
      "ShopTests", core + ["Shop", "CatalogFiles", "CatalogSupport", "CoreSupport", "DeliverySupport", "LandedCostSupport", "MemoryLedger"]),
    tests("PhrasesTests", core + ["Phrases", "CoreSupport", "LandedCostSupport", "PhrasesSupport"]),
    tests(
      "CatalogFilesTests",
      core + [
        "Learning", "CatalogFiles", "CatalogSupport", "CoreSupport", "DeliverySupport", "Phrases", "PhrasesSupport", "PseudoText",
        "TestSupport",
      ],
      frames: ["PublishedExamples", "GoldenDestinations"]),
    tests("MerchantFeedsTests", core + ["MerchantFeeds", "CatalogFiles", "CatalogSupport", "TestSupport"]),
    tests(
      "CatalogIndexTests",
      core + [
        "Shop", "CatalogIndex", "SQLiteFiles", "CatalogFiles", "CatalogSupport", "MemoryLedger", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "SQLiteLedgerTests",
      core + ["SQLiteLedger", "SQLiteFiles", "Shop", "MemoryLedger", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      frames: ["Fixtures"]),
    tests(
      "LedgerContractTests",
      core + [
        "SQLiteLedger", "SQLiteFiles", "PostgresLedger", "PostgresServer", "Shop", "MemoryLedger",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("PostgresLedgerTests", core + ["PostgresLedger", "PostgresServer", "Shop", "MemoryLedger", "TestSupport"]),
    tests("DoorTests", core + ["Door", "TestSupport"]),
    tests("ScreenTests", ["Screen", "TestSupport"]),
    tests(
      "PapersTests",
      core + ["Papers", "Phrases", "Screen", "CatalogFiles", "CatalogSupport", "CoreSupport", "PhrasesSupport", "TestSupport"],
      frames: ["Texts"]),
    tests("PaperPrintingTests", ["PaperPrinting", "Papers"]),
    tests(
      "StorefrontTests", core + ["Storefront", "Screen", "Phrases", "CoreSupport", "PhrasesSupport", "PseudoText", "TestSupport"],
      frames: ["Frames"]),
    tests(
      "ShopRuntimeTests",
      core + [
        "ShopRuntime", "Storefront", "Screen", "Papers", "PaperPrinting", "Phrases", "Shop", "SQLiteFiles", "CatalogIndex", "SQLiteLedger",
        "CatalogFiles",
        "CatalogSupport", "MemoryLedger", "TestSupport",
      ]),
    tests("CursesTerminalTests", ["CursesTerminal", "CTerminal", "Screen", "TestSupport"]),
    tests(
      "CaravanTests",
      core + [
        "caravan", "OrderedJSON", "Learning", "CursesTerminal", "Door", "MerchantFeeds", "Phrases", "ShopRuntime", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ]),
    tests("CalibrateTests", core + ["calibrate"]),
    tests("BenchLoadTests", ["benchload"]),
    tests("FuzzTests", ["fuzz", "TestSupport"]),
    tests("DocumentationTests", ["Delivery", "LandedCost", "Money", "Primitives", "TestSupport"]),
    tests("HouseTests", ["TestSupport"]),
    tests("EndToEndTests", ["Door", "PostgresServer", "PseudoText", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6])
