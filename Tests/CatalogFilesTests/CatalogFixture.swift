import CatalogFiles
import Foundation
import TestSupport

/// A copy of the tests' catalog in which a test changes what it likes.
struct CatalogFixture: ~Copyable {
  private let place = TemporaryFolder("catalog")
  var url: URL { place.url }

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for folder in ["products", "network", "calendars", "tax", "returns", "rates", "places"] {
      try FileManager.default.copyItem(at: PackageFolder.smallCatalog.appending(path: folder), to: url.appending(path: folder))
    }
  }

  var folder: CatalogFolder { CatalogFolder(url) }

  func text(_ file: String) throws -> String { try String(contentsOf: url.appending(path: file), encoding: .utf8) }

  func write(_ file: String, _ text: String) throws {
    try text.write(to: url.appending(path: file), atomically: true, encoding: .utf8)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(at: url.appending(path: file)) }

  /// Adds a row; returns its line.
  func append(_ file: String, _ row: String) throws -> Int {
    var text = try text(file)
    if !text.hasSuffix("\n") { text += "\n" }
    let line = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    try write(file, text + row + "\n")
    return line
  }

  /// Replaces the only occurrence of a text.
  func replace(_ file: String, _ old: String, _ new: String) throws {
    let text = try text(file)
    precondition(text.components(separatedBy: old).count == 2, "“\(old)” does not occur exactly once in \(file)")
    try write(file, text.replacingOccurrences(of: old, with: new))
  }
}
