import Foundation
import Primitives

/// Why no goods were generated.
public enum GenerationFailure: Error, Hashable, Sendable {
  /// The catalog in this folder has no goods to take after.
  case noGoods(String)
}

extension CatalogFolder {
  /// So many products can be generated.
  public static let mostGenerated = 10_000_000

  /// Writes a catalog of so many products into a folder: goods after those of this catalog, and the rest of its tables as they are. The
  /// same number and seed give the same bytes.
  ///
  ///     try CatalogFolder(shop).generate(products: 1_000_000, into: URL(filePath: "large"), seed: 1)
  ///
  /// - Parameter progress: called now and then with how many products are written; what it throws ends the writing.
  /// - Throws: `CopyFailure` where the folder is not empty or cannot be written, `GenerationFailure`; then nothing is left behind.
  public func generate(products: Int, into folder: URL, seed: UInt64, progress: (Int) throws -> Void = { _ in }) throws -> GeneratedGoods {
    try mayCopy(to: folder)
    let templates = GoodsTemplates(self)
    guard !templates.all.isEmpty else { throw GenerationFailure.noGoods(url.path) }
    var generator = GoodsGenerator(templates, count: min(max(0, products), Self.mostGenerated), seed: seed)
    let manager = FileManager.default
    let draft = folder.deletingLastPathComponent().appending(path: ".\(folder.lastPathComponent).\(UUID().uuidString)")
    do {
      for file in CatalogFile.all + [.evidence] {
        let (from, to) = (url.appending(path: file.path), draft.appending(path: file.path))
        try manager.createDirectory(at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
        guard !Self.generated.contains(file.path), manager.fileExists(atPath: from.path) else { continue }
        try manager.copyItem(at: from.resolvingSymlinksInPath(), to: to)
      }
      let written = try generator.write(to: draft, progress: progress)
      // Only an empty folder can be in the way: one that has been filled since is not removed.
      if manager.fileExists(atPath: folder.path), rmdir(folder.path) != 0 { throw CopyFailure.exists(folder.path) }
      try manager.moveItem(at: draft, to: folder)
      return written
    } catch {
      try? manager.removeItem(at: draft)
      if error is CopyFailure || !(error is CocoaError) { throw error }
      throw CopyFailure.system(folder.path, why: error.localizedDescription)
    }
  }

  private static let generated: Set<String> = [
    CatalogFile.products.path, CatalogFile.variants.path, CatalogFile.stock.path, CatalogFile.specifications.path,
  ]
}
