import Foundation
import TestSupport
import Testing

@Suite("caravan catalog import")
struct CatalogImportTests {
  private func file(_ bytes: [UInt8], in home: Home, _ name: String = "export.csv") throws -> String {
    let url = home.url.appending(path: name)
    try Data(bytes).write(to: url)
    return url.path
  }

  private static let told = ["--origin", "CN", "--site", "BELGG-OW", "--currency", "EUR"]

  @Test("An export becomes a catalog that passes the check, is searched, priced and delivered from")
  func whole() throws {
    let home = try Home()
    let into = home.url.appending(path: "mine").path
    let table =
      "Handle,Title,Body (HTML),Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Image Src\n"
      + "zephyr,Zephyr dining chair,<p>Beech</p>,Holm,Chairs,Colour,Black,ZC-B,6400,4,129.00,a.jpg\n"
      + "zephyr,,,,,,White,ZC-W,6400,0,129.00,\n"
      + "zephyr,,,,,,,,,,,b.jpg\n" + "gift,Gift card,,,,,,G,0,1,,\n"
    let answer = try Program.run(
      ["catalog", "import", file(Array(table.utf8), in: home), "--format", "shopify", "--into", into, "--json"] + Self.told, home: home)
    #expect(answer.status == 0, "\(answer.errors)")
    let json = answer.json
    #expect(json["rows"] as? Int == 4 && json["products"] as? Int == 1 && json["variants"] as? Int == 2 && json["merged"] as? Int == 1)
    let leftOut = json["leftOut"] as? [[String: Any]] ?? []
    #expect(leftOut.count == 1 && leftOut.first?["line"] as? Int == 5 && (leftOut.first?["reason"] as? String)?.isEmpty == false)
    let check = try Program.run("catalog", "check", into, "--json", home: home)
    #expect(check.status == 0 && (check.json["errors"] as? [Any])?.isEmpty == true, "\(check.output)")
    let search = try Program.run("search", "zephyr", "--catalog", into, "--to", "Ghent", "--json", home: home)
    let found = (search.json["results"] as? [[String: Any]])?.first
    #expect(search.json["total"] as? Int == 1 && found?["sku"] as? String == "ZC-B" && found?["arrivalP90"] != nil, "\(search.output)")
    // A second import into the same folder writes over nothing.
    let again = try Program.run(
      ["catalog", "import", file(Array(table.utf8), in: home), "--format", "shopify", "--into", into, "--json"] + Self.told, home: home)
    #expect(again.status == 64 && again.error["code"] == "bad-file")
  }

  @Test("The program itself reads GB 18030, UTF-16 and Windows-1252, with a bad byte too")
  func encodings() throws {
    let home = try Home()
    let head = Array("Handle,Title,Variant SKU,Variant Price\n".utf8)
    // 红木椅子 (a rosewood chair), and a letter of four bytes.
    let chinese: [UInt8] = [0xBA, 0xEC, 0xC4, 0xBE, 0xD2, 0xCE, 0xD7, 0xD3]
    let rare: [UInt8] = [0x95, 0x32, 0x82, 0x36]
    func row(_ title: [UInt8], _ sku: String) -> [UInt8] { Array("\(sku),".utf8) + title + Array(",\(sku),99\n".utf8) }
    func title(_ bytes: [UInt8], _ name: String, _ more: [String] = []) throws -> (title: String?, encoding: String?) {
      let into = home.url.appending(path: name).path
      let answer = try Program.run(
        ["catalog", "import", file(bytes, in: home, name + ".csv"), "--format", "shopify", "--into", into, "--json"] + Self.told + more,
        home: home)
      let products = try? String(contentsOfFile: into + "/products/products.csv", encoding: .utf8)
      return (products.map { $0 + answer.errors }, answer.json["encoding"] as? String)
    }
    let found = try title(head + row(chinese, "a") + row(chinese + rare, "b"), "gb")
    #expect(found.title?.contains("红木椅子") == true && found.title?.contains("红木椅子\u{20000}") == true && found.encoding == "GB18030")
    let damaged = try title(head + row(chinese + [0xFF], "a"), "bad", ["--encoding", "gbk"])
    #expect(damaged.title?.contains("红木椅子\u{FFFD}") == true)
    let western = try title(head + row(Array("Chaise d".utf8) + [0x92] + Array(" ".utf8) + [0xE9] + Array("t".utf8) + [0xE9], "a"), "cp")
    #expect(western.title?.contains("Chaise d’ été") == true && western.encoding == "Windows-1252")
    let units = Array("Handle\tTitle\tVariant SKU\tVariant Price\na\t红木椅子\ta\t99\n".utf16)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in units { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try title(wide, "wide").title?.contains("红木椅子") == true)
    let polish = try title(head + row(Array("krzes".utf8) + [0xB3] + Array("o chair".utf8), "a"), "pl", ["--encoding", "windows-1250"])
    #expect(polish.title?.contains("krzesło chair") == true && polish.encoding?.hasSuffix("1250") == true)
  }

  @Test("What cannot be imported is refused with a reason, and nothing is written")
  func refused() throws {
    let home = try Home()
    func refusal(_ text: String, _ arguments: [String] = [], format: String = "shopify") throws -> Program.Answer {
      let path = try file(Array(text.utf8), in: home)
      return try Program.run(
        ["catalog", "import", path, "--format", format, "--into", home.url.appending(path: "new").path, "--json"] + arguments, home: home)
    }
    let table = "Handle,Title,Variant Price\na,Chair,5\n"
    let other = try refusal("ID,Type,SKU,Name,Regular price\n1,simple,A,Chair,5\n")
    #expect(other.status == 65 && other.error["code"] == "bad-file" && other.error["message"]?.contains("WooCommerce") == true)
    let document = try refusal("%PDF-1.7", format: "google")
    #expect(document.status == 65 && document.error["message"]?.contains("PDF") == true)
    let nothing = try refusal(table, ["--origin", "CN", "--currency", "EUR"])
    #expect(
      nothing.status == 65 && ((nothing.json["leftOut"] as? [[String: Any]])?.first?["reason"] as? String)?.contains("--site") == true)
    for wrong in [
      ["--site", "BELGG-O"], ["--site", "BELGG"], ["--origin", "ZZ"], ["--currency", "XQX"], ["--hs", "12"], ["--encoding", "klingon"],
      ["--stock", "-1"], ["--weight", "0"], ["--size", "1x2"],
    ] {
      let answer = try refusal(table, wrong)
      #expect(answer.status == 64, "\(wrong): \(answer.errors)")
    }
    #expect(try refusal(table, format: "amazon").status == 64)
    #expect(!FileManager.default.fileExists(atPath: home.url.appending(path: "new").path))
  }
}
