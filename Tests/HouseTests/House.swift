import Foundation

/// The package as its files have it: the rooms, what Package.swift lets each import, and what each imports.
struct House {
  /// A module of Sources.
  struct Room {
    let name: String
    /// The modules of ours that Package.swift names for it.
    let mayImport: Set<String>
    /// The modules of ours that its files import, each with a file that does.
    let imports: [String: String]
  }

  /// What Package.swift gives to other rooms in one list, `core`.
  static let core: Set<String> = ["Primitives", "Money", "Catalog", "Delivery", "LandedCost", "Quotes", "Orders"]

  let root: URL
  let rooms: [Room]

  /// Reads the package that this file belongs to.
  init() throws {
    root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let declared = Self.targets(of: manifest)
    var rooms: [Room] = []
    for (name, dependencies) in declared {
      var imports: [String: String] = [:]
      for file in try Self.swiftFiles(in: root.appending(path: "Sources/\(name)")) {
        for module in Self.imports(of: try String(contentsOf: file, encoding: .utf8)) where declared[module] != nil {
          imports[module] = file.lastPathComponent
        }
      }
      rooms.append(Room(name: name, mayImport: dependencies.intersection(declared.keys), imports: imports))
    }
    self.rooms = rooms.sorted { $0.name < $1.name }
  }

  /// Every Swift file of the sources with its text.
  func sources() throws -> [(path: String, text: String)] {
    try Self.swiftFiles(in: root.appending(path: "Sources")).map {
      ($0.path(percentEncoded: false).replacing(root.path(percentEncoded: false), with: ""), try String(contentsOf: $0, encoding: .utf8))
    }
  }

  /// The targets of Sources that a manifest names, with the strings that stand in their dependencies.
  private static func targets(of manifest: String) -> [String: Set<String>] {
    // The list that is named once and added to others.
    let core = manifest.firstMatch(of: /let core: \[Target\.Dependency\] = (\[[^\]]*\])/).map { strings(in: $0.1) } ?? []
    var targets: [String: Set<String>] = [:]
    // A target's text goes on to the next target.
    let starts = manifest.matches(of: /\n    (room|\.target|\.executableTarget|support|tests)\(/)
    for (index, start) in starts.enumerated() where start.1 != "tests" && start.1 != "support" {
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : manifest.endIndex
      let text = manifest[start.range.lowerBound..<end]
      var words = strings(in: text.prefix(while: { $0 != "#" }))
      guard let name = words.first else { continue }
      words.removeFirst()
      targets[name] = Set(words + (text.contains(/\bcore\b/) ? core : []))
    }
    return targets
  }

  private static func strings(in text: some StringProtocol) -> [String] {
    String(text).matches(of: /"([^"]+)"/).map { String($0.1) }
  }

  private static func imports(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
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
