import CatalogFiles
import Foundation
import Quotes

/// A merchant's file on its way into a catalog.
///
///     let feed = try FeedImport(bytes, as: .shopify, encoding: nil, tables, now: seconds)
///     let report = try feed.write(to: folder, besides: shop, in: world, options)
package struct FeedImport: Sendable {
  private let feed: any MerchantFeed
  private let tables: FeedTables
  private let text: FeedText

  /// Larger files are refused: places in them, and numbers of goods in an index, stay far below 32 bits.
  package static let mostBytes = 1 << 30

  /// Finds the rows of each product.
  ///
  /// - Parameter now: in seconds since 1970: sale prices hold for a time.
  /// - Throws: `FeedRefusal` for a file that is no such feed.
  package init(_ raw: [UInt8], as format: FeedFormat, encoding: FeedEncoding? = nil, _ tables: FeedTables, now: Int) throws(FeedRefusal) {
    guard raw.count <= Self.mostBytes else { throw .tooLarge(bytes: raw.count, most: Self.mostBytes) }
    if let looks = FileLooks.ofBytes(raw) { throw .looks(looks, not: format) }
    do {
      text = try FeedText(raw, encoding: encoding)
    } catch {
      throw .encoding(error.name)
    }
    let looks = FileLooks.of(text)
    guard looks.rawValue == format.rawValue else { throw .looks(looks, not: format) }
    self.tables = tables
    switch format {
    case .shopify: feed = ShopifyFeed(text, tables)
    case .google: feed = GoogleFeed(text, tables, now: now)
    case .woocommerce: feed = WooCommerceFeed(text, tables, now: now)
    }
  }

  /// Writes a catalog of the file's goods, with all else from the shop's own. Nothing is written if no row can be imported.
  ///
  /// - Parameters:
  ///   - folder: where: nothing may lie there but an empty folder.
  ///   - shop: the catalog whose network, taxes and places the goods get.
  ///   - world: what that catalog holds.
  /// - Throws: `CopyFailure`.
  package func write(to folder: URL, besides shop: CatalogFolder, in world: World, _ options: ImportOptions) throws(CopyFailure)
    -> ImportReport
  {
    var report = ImportReport(encoding: text.encoding)
    try shop.copyWorld(to: folder) { draft in
      report = try writeGoods(to: draft.appending(path: "products"), besides: shop, in: world, options)
      return report.variants > 0
    }
    return report
  }

  /// Writes the tables of goods alone.
  ///
  /// - Throws: what the system says.
  package func writeGoods(to folder: URL, besides shop: CatalogFolder, in world: World, _ options: ImportOptions) throws -> ImportReport {
    var report = ImportReport(encoding: text.encoding)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var writer = try GoodsWriter(folder)
    var maker = GoodsMaker(tables, ShopShelves(shop), world, options, feed.style)
    for index in 0..<feed.productCount {
      if let made = maker.make(feed.product(index), &report) { try writer.write(made) }
    }
    try writer.finish(maker.names)
    report.rows = feed.rowCount
    report.leftOut += feed.strays
    for note in feed.notes { report.remark(note) }
    if text.isGuessed { report.remark(FeedNote(0, .encodingGuessed, ["encoding": text.encoding.name])) }
    if text.replaced > 0 { report.remark(FeedNote(0, .bytesReplaced, ["n": "\(text.replaced)", "encoding": text.encoding.name])) }
    if report.variants > 0 {
      report.remark(FeedNote(0, .pictures))
      report.remark(FeedNote(0, .pricesAsTheyStand))
    }
    report.sort()
    return report
  }
}
