import Catalog
import Foundation
import Primitives

/// A catalog as people edit it: a folder of CSV files (Catalog/README.md).
///
/// Reading never throws for a row: what is wrong is noted with its file, line and column and left out, and the rest loads.
///
///     let folder = CatalogFolder(URL(filePath: "Catalog"))
///     let world = folder.readWorld()
///     for issue in world.issues { print(issue) }
public struct CatalogFolder: Sendable {
  public let url: URL

  public init(_ url: URL) { self.url = url }

  /// Raised when the same files come to mean something else.
  private static let meaning = 4

  /// Changes whenever a file's path, size or modification time does; reads no file. 16 digits of hexadecimal.
  public func fingerprint() -> String {
    var text = "\(Self.meaning)\n"
    for file in CatalogFile.all {
      var status = stat()
      guard stat(url.path + "/" + file.path, &status) == 0 else { continue }
      #if canImport(Darwin)
        let modified = status.st_mtimespec
      #else
        let modified = status.st_mtim
      #endif
      text += "\(file.path) \(status.st_size) \(modified.tv_sec).\(modified.tv_nsec)\n"
    }
    let hex = String(StableHash.of(text.utf8), radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
  }

  /// Everything that is wrong with the catalog, by file, line and column.
  ///
  /// - Parameter pictures: the names that goods and categories may give for their picture; nil: they are not looked at.
  public func check(pictures: Set<String>? = nil) -> [CatalogIssue] {
    let log = CatalogIssueLog()
    let world = readWorld()
    let goods = readGoods(world.value, pictures: pictures)
    for _ in goods.pages {}
    let evidence = readEvidence(in: world.value.baseNetwork)
    for issue in world.issues + evidence.issues + readCities().issues + goods.issues + readSynonyms().issues { log.add(issue) }
    return log.issues.withRepeatedReferencesTogether()
  }
}
