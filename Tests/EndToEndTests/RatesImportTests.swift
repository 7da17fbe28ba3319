import Foundation
import TestSupport
import Testing

@Suite("caravan rates import")
struct RatesImportTests {
  private func file(_ text: String, in home: Home, _ name: String = "eurofxref.csv") throws -> String {
    let url = home.url.appending(path: name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  private func total(_ home: Home, _ currency: String = "USD") throws -> String? {
    let answer = try Program.run("cart", "show", "--to", "Ghent", "--currency", currency, "--json", home: home)
    return (answer.json["goods"] as? [String: String])?["amount"]
  }

  @Test("It says the day, how many, which have none; prices follow, and an older file changes none")
  func importing() throws {
    let home = try Home()
    _ = try Program.run("cart", "add", "FH-CITY28-46-RED", home: home)
    let before = try #require(try total(home))
    let answer = try Program.run(
      "rates", "import", file("Date, USD, GBP, \n23 November 2026, 2.2344, 0.8, \n", in: home), "--json", home: home)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.json["day"] as? String == "2026-11-23" && answer.json["rates"] as? Int == 2)
    let without = answer.json["without"] as? [String] ?? []
    #expect(without.contains("CHF") && !without.contains("USD") && !without.contains("EUR"))
    #expect(answer.json["unrated"] as? [String] == [])
    // The catalog's dollar is 1.1172 to the euro.
    let after = try #require(try total(home))
    #expect(try abs(#require(Double(after)) - 2 * #require(Double(before))) < 0.02)
    let older = try Program.run("rates", "import", file("Date,USD,\n2026-11-20,3,\n", in: home, "old.csv"), home: home)
    #expect(older.status == 0 && older.output.contains("23 Nov 2026"), "\(older.output)")
    #expect(try total(home) == after)
  }

  @Test("A bad file is refused by line and column, and nothing of it is taken")
  func refused() throws {
    let home = try Home()
    _ = try Program.run("cart", "add", "FH-CITY28-46-RED", home: home)
    let before = try total(home)
    let answer = try Program.run(
      "rates", "import", file("Date,USD,\n2026-11-23,2.5,\n2026-11-20,x,\n", in: home), "--json", home: home)
    #expect(answer.status == 65 && answer.error["code"] == "bad-file")
    #expect(answer.error["message"]?.contains("eurofxref.csv:3:2:") == true, "\(answer.errors)")
    #expect(try total(home) == before)
    let none = try Program.run("rates", "import", "/nowhere.csv", "--json", home: home)
    #expect(none.status == 65 && none.error["code"] == "bad-file")
  }

  @Test("landed-cost says by which rate customs count, and takes another; what is no rate is wrong usage")
  func customsRate() throws {
    let home = try Home(catalog: PackageFolder.shippedCatalog)
    let cost = ["landed-cost", "--to", "GB", "--hs", "871200", "--origin", "CN", "--value", "161", "--currency", "EUR", "--json"]
    let answer = try Program.run(cost, home: home)
    let rate = answer.json["customsRate"] as? [String: String]
    #expect(rate?["currency"] == "GBP" && rate?["publisher"] == "hmrc" && rate?["date"] == "2026-11-01", "\(answer.output)")
    #expect(rate?["rate"]?.hasPrefix("0.83822") == true)
    let typed = try Program.run(cost + ["--rate", "GBP=0.9"], home: home)
    #expect((typed.json["customsRate"] as? [String: Any])?["rate"] as? String == "0.9")
    // 161 euros are within 135 pounds by HMRC's rate, and above them at 0.9.
    #expect(answer.json["total"] as? [String: String] != typed.json["total"] as? [String: String])
    for text in ["GBP", "GBP=", "GBP=0", "GBP=-1", "GBP=x", "EUR=2", "=1"] {
      let refused = try Program.run(cost + ["--rate", text], home: home)
      #expect(refused.status == 64 && refused.error["code"] == "usage", "\(text): \(refused.errors)")
    }
    #expect(try Program.run(cost + ["--rate", "XQX=1"], home: home).status == 64)
  }
}
