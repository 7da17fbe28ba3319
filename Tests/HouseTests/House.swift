import Foundation
import TestSupport

/// The package as its files have it: the rooms, what Package.swift lets each import, and what each imports.
struct House {
  /// A module of Sources, or a target under Tests.
  struct Room {
    let name: String
    /// The modules of ours that Package.swift names for it.
    let mayImport: Set<String>
    /// The modules of ours that its files import, each with a file that does.
    let imports: [String: String]
  }

  /// What Package.swift gives to other rooms in one list, `core`.
  static let core: Set<String> = ["Primitives", "Money", "Catalog", "Delivery", "LandedCost", "Quotes", "Orders"]

  let root = PackageFolder.root
  /// The modules of Sources.
  let rooms: [Room]
  /// The targets under Tests: the tests, and what several of them use.
  let tests: [Room]

  /// The package that this file belongs to, read once for all tests.
  static let read = Result { try House() }

  private init() throws {
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let declared = Self.targets(of: manifest)
    var (rooms, tests): ([Room], [Room]) = ([], [])
    for (name, target) in declared {
      var imports: [String: String] = [:]
      for file in try Self.swiftFiles(in: root.appending(path: target.folder)) {
        for module in Self.imports(of: try String(contentsOf: file, encoding: .utf8)) where declared[module] != nil {
          imports[module] = file.lastPathComponent
        }
      }
      let room = Room(name: name, mayImport: target.dependencies.intersection(declared.keys), imports: imports)
      if target.folder.hasPrefix("Tests/") { tests.append(room) } else { rooms.append(room) }
    }
    self.rooms = rooms.sorted { $0.name < $1.name }
    self.tests = tests.sorted { $0.name < $1.name }
  }

  /// Every Swift file of the sources with its text.
  func sources() throws -> [(path: String, text: String)] {
    try Self.swiftFiles(in: root.appending(path: "Sources")).map {
      ($0.path(percentEncoded: false).replacing(root.path(percentEncoded: false), with: ""), try String(contentsOf: $0, encoding: .utf8))
    }
  }

  private struct Target {
    /// Where its files lie in the package.
    let folder: String
    /// The strings that stand in its dependencies.
    let dependencies: Set<String>
  }

  /// The targets that a manifest names.
  private static func targets(of manifest: String) -> [String: Target] {
    // The list that is named once and added to others.
    let core = manifest.firstMatch(of: /let core: \[Target\.Dependency\] = (\[[^\]]*\])/).map { strings(in: $0.1) } ?? []
    var targets: [String: Target] = [:]
    // A target's text goes on to the next target.
    let starts = manifest.matches(of: /\n    (room|\.target|\.executableTarget|support|tests)\(/)
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : manifest.endIndex
      let text = manifest[start.range.lowerBound..<end]
      var words = strings(in: text.prefix(while: { $0 != "#" }))
      guard let name = words.first else { continue }
      words.removeFirst()
      let folder =
        switch start.1 {
        case "support": "Tests/Support/"
        case "tests": "Tests/"
        default: "Sources/"
        }
      targets[name] = Target(folder: folder + name, dependencies: Set(words + (text.contains(/\bcore\b/) ? core : [])))
    }
    return targets
  }

  private static func strings(in text: some StringProtocol) -> [String] {
    String(text).matches(of: /"([^"]+)"/).map { String($0.1) }
  }

  private static func imports(of text: String) -> [String] {
    text.components(separatedBy: "\n").filter { $0.range(of: "import ") != nil }.compactMap { line in
      line.firstMatch(of: /^(?:@\w+ )*(?:public |package |internal )?import (?:struct |class |enum |func |protocol )?(\w+)/).map {
        String($0.1)
      }
    }
  }

  private static func swiftFiles(in folder: URL) throws -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }
}
