import Foundation

/// The folders of the package that this file belongs to.
package enum PackageFolder {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
    .resolvingSymlinksInPath()
  package static let tests = root.appending(path: "Tests")
  package static let assets = root.appending(path: "Assets")
  /// The tests' own catalog, which nobody edits and whose prices and dates stay as they are: Tests/Catalog/README.md.
  package static let smallCatalog = tests.appending(path: "Catalog")
  /// The catalog that ships with Caravan. It is edited: what a test says of it must hold of any right one.
  package static let shippedCatalog = root.appending(path: "Catalog")
}
