import Catalog
import CatalogFiles
import CatalogSupport
import Foundation
import Money
import Primitives
import Quotes
import TestSupport

@testable import MerchantFeeds

/// An import of a small file, and what it wrote.
struct Sample {
  static let tables = Result { try FeedTables(PackageFolder.assets.appending(path: "feeds")) }
  static let shop = CatalogFolder(PackageFolder.smallCatalog)
  static let world = shop.readWorld().value
  static let pictures: Set<String> = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: PackageFolder.assets.appending(path: "pictures").path)) ?? []
    return Set(files.filter { $0.hasSuffix(".pic") }.map { String($0.dropLast(4)) })
  }()
  /// 24 November 2026, noon in UTC.
  static let now = 1_795_521_600

  /// Everything that a feed may leave out, but customs codes.
  static var options: ImportOptions {
    var options = ImportOptions()
    options.origin = CountryCode(rawValue: "CN")
    options.site = SiteID(rawValue: "BELGG-OW")
    options.currency = .euro
    options.weight = 700
    options.hsCode = HSCode(rawValue: "940161")
    return options
  }

  let report: ImportReport
  /// What the catalog's own check says of the folder.
  let issues: [CatalogIssue]
  let products: [Product]
  let stock: [String: Int]
  let files: [String: String]

  init(_ bytes: [UInt8], _ format: FeedFormat, _ options: ImportOptions = Sample.options, encoding: FeedEncoding? = nil) throws {
    let place = TemporaryFolder("merchant-feed")
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    let folder = place.url.appending(path: "catalog")
    let feed = try FeedImport(bytes, as: format, encoding: encoding, Self.tables.get(), now: Self.now)
    report = try feed.write(to: folder, besides: Self.shop, in: Self.world, options)
    guard report.variants > 0 else {
      (issues, products, stock, files) = ([], [], [:], [:])
      return
    }
    let catalog = CatalogFolder(folder)
    // The world's files are the shop's, byte for byte: only the goods are to be checked.
    let goods = catalog.readGoods(Self.world, pictures: Self.pictures)
    var products: [Product] = []
    var stock: [String: Int] = [:]
    for page in goods.pages {
      products.append(page.product)
      for level in page.stock { stock[level.sku.rawValue] = level.quantity }
    }
    issues = goods.issues
    self.products = products
    self.stock = stock
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "products").path) {
      files[name] = try String(contentsOf: folder.appending(path: "products/\(name)"), encoding: .utf8)
    }
    self.files = files
  }

  init(_ text: String, _ format: FeedFormat, _ options: ImportOptions = Sample.options) throws {
    try self.init(Array(text.utf8), format, options)
  }

  /// The kinds of the rows that were left out, by line.
  var leftOut: [Int: FeedNote.Kind] { Dictionary(report.leftOut.map { ($0.line, $0.kind) }, uniquingKeysWith: { first, _ in first }) }
  var merged: [Int: FeedNote.Kind] { Dictionary(report.merged.map { ($0.line, $0.kind) }, uniquingKeysWith: { first, _ in first }) }
  var remarks: Set<FeedNote.Kind> { Set(report.remarks.map(\.kind)) }
  func product(_ handle: String) -> Product? { products.first { $0.handle.rawValue == handle } }
}

extension Product {
  /// Its variants as a person would write them: SKU, price, grams, options.
  var lines: [String] {
    variants.map { variant in
      let figures = "\(variant.sku) \(variant.price.decimalString) \(variant.weight.value)"
      return ([figures] + variant.choices.map { "\($0.option)=\($0.value.base)" }).joined(separator: " ")
    }
  }
}
