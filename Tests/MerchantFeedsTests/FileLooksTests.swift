import CatalogFiles
import Foundation
import TestSupport
import Testing

@testable import MerchantFeeds

@Suite("Files that are no export of the kind")
struct FileLooksTests {
  private func looks(_ bytes: [UInt8]) throws -> FileLooks {
    do {
      _ = try FeedImport(bytes, as: .shopify, Sample.tables.get(), now: 0)
      return .shopify
    } catch FeedRefusal.looks(let looks, not: .shopify) {
      return looks
    }
  }

  @Test(
    "A file is refused by what it looks like",
    arguments: [
      ("", FileLooks.empty), (" \n\r\n", .empty), ("%PDF-1.7\n", .pdf), ("PK\u{3}\u{4}xl/workbook.xml", .excel),
      ("PK\u{3}\u{4}a.csv", .zip), ("{\"products\": []}", .json), ("<!DOCTYPE html><html><body>Log in</body></html>", .web),
      ("<?xml version='1.0'?><urlset><url/></urlset>", .otherXML), ("<rss><channel><item/></channel></rss>", .google),
      ("ID,Type,SKU,Name,Regular price\n", .woocommerce), ("id\ttitle\tprice\tlink\n", .google),
      ("Handle,Title,Location,HS Code,COO\n", .shopifyInventory),
      ("TemplateType=fptcustom\tVersion=2020\n", .amazon), ("item_sku\titem_name\tstandard_price\n", .amazon),
      ("Product Handle;Product Title;Variant Sku\n", .medusa), ("handle,category,brand,name_en\n", .catalog),
      ("a,b,c\n1,2,3\n", .otherTable),
      ("Dear all,\n", .otherTable), ("hello\n", .noTable), ("Handle,Title\n", .shopify),
    ])
  func text(text: String, expected: FileLooks) throws {
    #expect(try looks(Array(text.utf8)) == expected)
  }

  @Test("So it is by its first bytes")
  func bytes() throws {
    #expect(try looks([0xD0, 0xCF, 0x11, 0xE0]) == .excel && looks([0x1F, 0x8B, 8]) == .gzip && looks([0xFF, 0xD8, 0xFF]) == .picture)
    #expect(try looks(Array("SQLite format 3\0".utf8)) == .database && looks([0x7F, 0x45, 0x4C, 0x46]) == .program)
  }

  @Test("An import is not made over something, and nothing stays where nothing can be imported")
  func folders() throws {
    let place = TemporaryFolder("merchant-feed")
    let taken = place.url.appending(path: "taken")
    try FileManager.default.createDirectory(at: taken, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: taken.appending(path: "notes.txt"))
    let feed = try FeedImport(Array("Handle,Title,Variant Price\na,Chair,5\n".utf8), as: .shopify, Sample.tables.get(), now: 0)
    #expect(throws: CopyFailure.exists(taken.path)) { try feed.write(to: taken, besides: Sample.shop, in: Sample.world, Sample.options) }
    var nothing = Sample.options
    nothing.site = nil
    let report = try feed.write(to: place.url.appending(path: "new"), besides: Sample.shop, in: Sample.world, nothing)
    #expect(report.variants == 0 && report.leftOut.map(\.kind) == [.noSite])
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path) == ["taken"])
  }

  @Test("A catalog that was imported passes the whole check")
  func check() throws {
    let place = TemporaryFolder("merchant-feed")
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    let folder = place.url.appending(path: "catalog")
    let feed = try FeedImport(Array("Handle,Title,Variant Price\na,Chair,5\n".utf8), as: .shopify, Sample.tables.get(), now: 0)
    _ = try feed.write(to: folder, besides: Sample.shop, in: Sample.world, Sample.options)
    #expect(CatalogFolder(folder).check(pictures: Sample.pictures) == [])
    #expect(
      FileManager.default.contentsEqual(
        atPath: folder.appending(path: "tax/rules.csv").path, andPath: Sample.shop.url.appending(path: "tax/rules.csv").path))
  }
}
