import Foundation

extension CatalogFolder {
  /// Makes a catalog of other goods: network, calendars, taxes, rates and places are this catalog's, byte for byte, with its synonyms; the goods are
  /// written by the caller. It is made beside its place and moved there when it is whole.
  ///
  /// - Parameters:
  ///   - folder: where: nothing may lie there but an empty folder.
  ///   - goods: writes the folder's `products`; false: nothing is kept.
  /// - Throws: `CopyFailure`.
  public func copyWorld(to folder: URL, goods: (URL) throws -> Bool) throws(CopyFailure) {
    try mayCopy(to: folder)
    try make(folder) { draft in
      for path in worldFiles {
        let source = url.appending(path: path)
        guard FileManager.default.fileExists(atPath: source.path) else { continue }
        let target = draft.appending(path: path)
        try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        guard path == CatalogFile.returnExceptions.path else {
          try FileManager.default.copyItem(at: source.resolvingSymlinksInPath(), to: target)
          continue
        }
        // What is said of a category here has none to be said of there.
        let bytes = try Array(Data(contentsOf: source))
        try Data(RowSelection.selected(bytes, file: path) { $0("category").isEmpty }).write(to: target)
      }
      return try goods(draft)
    }
  }

  /// All but the goods, with what tells of their sources and columns.
  private var worldFiles: [String] {
    let tables = (CatalogFile.all + [.evidence]).map(\.path).filter { !$0.hasPrefix("products/") }
    return tables + [CatalogFile.synonyms.path, "README.md", "SOURCES.md"]
  }
}
