import Foundation
import TestSupport
import Testing

@Suite("A merchant's commands", .serialized)
struct MerchantCommandTests {
  private func started(_ home: Home) throws -> URL {
    let folder = home.url.appending(path: "mine")
    let answer = try Program.run("catalog", "new", folder.path, "--json", home: home)
    #expect(answer.status == 0 && answer.errors == "", "\(answer.errors)")
    return folder
  }

  private func edit(_ file: URL, _ change: (String) -> String) throws {
    try change(String(contentsOf: file, encoding: .utf8)).write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("A new catalog passes the check, opens in the shop, and is not written over anything")
  func new() throws {
    let home = try Home()
    let folder = home.url.appending(path: "mine")
    let answer = try Program.run("catalog", "new", folder.path, "--json", home: home)
    let files = try #require(answer.json["files"] as? [String])
    #expect(files.contains("products/products.csv") && files.contains("network/services.csv"))
    for file in files { #expect(FileManager.default.fileExists(atPath: folder.appending(path: file).path), "\(file)") }
    #expect(try Program.run("catalog", "check", folder.path, home: home).status == 0)
    let search = try Program.run("search", "", "--catalog", folder.path, "--to", "Ghent", "--json", home: home)
    #expect((search.json["total"] as? Int ?? 0) == answer.json["products"] as? Int)
    let again = try Program.run("catalog", "new", folder.path, "--json", home: home)
    #expect(again.status == 64 && again.error["code"] == "bad-file")
    let text = try Program.run("catalog", "new", home.url.appending(path: "other").path, "--lang", "zh-Hans", home: home)
    #expect(text.output.contains("caravan catalog check"))
  }

  @Test("What an edit does is told by rows and by goods, with price and date before and after")
  func diff() throws {
    let home = try Home()
    let folder = try started(home)
    let other = home.url.appending(path: "edited")
    try FileManager.default.copyItem(at: folder, to: other)
    let same = try Program.run("catalog", "diff", folder.path, other.path, "--json", home: home)
    #expect((same.json["changes"] as? [Any])?.isEmpty == true && (same.json["goods"] as? [Any])?.isEmpty == true)
    let file = other.appending(path: "products/products.csv")
    // The price stands behind the currency.
    try edit(file) { $0.replacing(#/,CNY,[0-9.]+,/#, with: ",CNY,99999,") }
    let answer = try Program.run("catalog", "diff", folder.path, other.path, "--to", "Ghent", "--json", home: home)
    #expect(answer.status == 0, "\(answer.errors)")
    let changes = try #require(answer.json["changes"] as? [[String: Any]])
    #expect(!changes.isEmpty)
    for change in changes {
      #expect(change["file"] as? String == "products/products.csv" && change["field"] as? String == "price")
      #expect(change["is"] as? String == "99999" && change["was"] as? String != "99999" && change["id"] is String)
    }
    let goods = try #require(answer.json["goods"] as? [[String: Any]])
    #expect(!goods.isEmpty)
    for row in goods {
      #expect(row["country"] as? String == "BE")
      let (was, now) = (row["priceWas"] as? [String: String], row["priceIs"] as? [String: String])
      #expect(was?["currency"] == "EUR" && (Double(now?["amount"] ?? "") ?? 0) > (Double(was?["amount"] ?? "") ?? 0), "\(row)")
      #expect(row["p90Was"] is String && row["p90Is"] is String)
    }
    let text = try Program.run("catalog", "diff", folder.path, other.path, "--to", "Ghent", home: home)
    #expect(text.output.contains("products/products.csv: ") && text.output.contains("99999") && text.output.contains("%"))
    let missing = try Program.run("catalog", "diff", folder.path, "/nowhere", "--json", home: home)
    #expect(missing.status == 65 && missing.error["code"] == "bad-catalog")
  }

  @Test("The stock is told by SKU and site, with the countries that it goes to and within how many days")
  func stock() throws {
    let home = try Home()
    let sku = "FH-CITY28-50-RED"
    _ = try Program.run("order", "place", sku, "--quantity", "2", "--to", "Ghent", "--yes", "--json", home: home)
    let answer = try Program.run("stock", sku, "--json", home: home)
    let rows = try #require(answer.json["stock"] as? [[String: Any]])
    #expect(!rows.isEmpty && rows.allSatisfy { $0["sku"] as? String == sku })
    #expect(rows.compactMap { $0["sold"] as? Int }.reduce(0, +) == 2)
    for row in rows {
      let figures = ["quantity", "sold", "left"].compactMap { row[$0] as? Int }
      #expect(figures.count == 3 && figures[0] == figures[1] + figures[2])
      let countries = try #require(row["countries"] as? [[String: Any]])
      if figures[2] > 0 { #expect(countries.contains { $0["country"] as? String == "BE" && ($0["p90Days"] as? Double ?? 0) > 0 }) }
    }
    let site = try #require(rows.first?["site"] as? String)
    let there = try Program.run("stock", "--site", site, "--json", home: home)
    #expect((there.json["stock"] as? [[String: Any]])?.allSatisfy { $0["site"] as? String == site } == true)
    let text = try Program.run("stock", home: home)
    #expect(text.output.contains("COUNTRIES") && text.output.contains(site))
    #expect(try Program.run("stock", "NOPE", "--json", home: home).error["code"] == "unknown-sku")
    #expect(try Program.run("stock", "--site", "NOPE", "--json", home: home).error["code"] == "unknown-place")
  }

  @Test(
    "A feed has an item for each variant that comes there, whose price and carriage are the landed price, and no address that nobody named")
  func feed() throws {
    let home = try Home()
    let folder = try started(home)
    let feed = try Program.run("catalog", "export", "--format", "google", "--to", "Ghent", "--catalog", folder.path, home: home)
    #expect(feed.status == 0 && feed.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), "\(feed.errors)")
    #expect(feed.errors.contains("--link") && !feed.output.contains("<g:link>") && !feed.output.contains("<g:image_link>"))
    let items = feed.output.components(separatedBy: "<item>").dropFirst()
    #expect(items.count > 3)
    func text(_ item: String, _ name: String) -> String? {
      item.firstMatch(of: try! Regex("<g:\(name)>([^<]*)</g:\(name)>"))?.output[1].substring.map(String.init)
    }
    for item in items.prefix(3) {
      let sku = try #require(text(item, "id"))
      let estimate = try Program.run("estimate", sku, "--to", "Ghent", "--catalog", folder.path, "--json", home: home)
      let options = try #require(estimate.json["options"] as? [[String: Any]])
      let recommended = try #require(options.first { ($0["labels"] as? [String])?.contains("recommended") == true })
      let total = try #require((recommended["landedCost"] as? [String: Any])?["total"] as? [String: String])
      let prices = item.matches(of: try! Regex("<g:price>([0-9.]+) EUR</g:price>")).compactMap {
        $0.output[1].substring.flatMap { Double($0) }
      }
      #expect(prices.count == 2 && abs(prices.reduce(0, +) - (Double(total["amount"] ?? "") ?? 0)) < 0.005, "\(item)")
      #expect(text(item, "max_transit_time").flatMap { Int($0) } ?? -1 >= text(item, "min_transit_time").flatMap { Int($0) } ?? 0)
    }
    let linked = try Program.run(
      "catalog", "export", "--format", "google", "--to", "Ghent", "--catalog", folder.path, "--link",
      "https://shop.example/{handle}?v={sku}",
      "--image-link", "https://shop.example/i/{sku}.jpg", home: home)
    #expect(linked.output.contains("<g:link>https://shop.example/") && !linked.errors.contains("--link"))
    #expect(try Program.run("catalog", "export", "--format", "google", "--to", "Ghent", "--link", "shop", home: home).status == 64)
  }

  @Test("Ctrl-R takes what was edited into the open shop, and names a bad row while the old goods stay", arguments: [(120, 40)])
  func reload(columns: Int, rows: Int) throws {
    let home = try Home()
    let folder = try started(home)
    let visit = try Visit(home: home, columns: columns, rows: rows)
    try visit.start("--to Ghent --catalog \(folder.path)")
    try visit.waitFor("Ghent")
    let file = folder.appending(path: "products/products.csv")
    let name = try #require(
      String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().first?.split(
        separator: ",", omittingEmptySubsequences: false)[3])
    try edit(file) { $0.replacing(",\(name),", with: ",Quite another name,") }
    try visit.press("C-r")
    try visit.waitFor("1 changed")
    try visit.type("/")
    try visit.type("quite another")
    try visit.waitFor("Quite another name")
    try edit(file) { $0.replacing("Quite another name,", with: "Quite another name,\u{7},") }
    try visit.press("C-r")
    try visit.waitFor("products/products.csv:")
    try visit.waitFor("Quite another name")
  }
}
