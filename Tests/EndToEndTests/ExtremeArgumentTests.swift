import Foundation
import Testing

@Suite("Arguments that nobody means", .serialized)
struct ExtremeArgumentTests {
  private let landedCost = ["landed-cost", "--hs", "871200", "--origin", "CN", "--to", "BE", "--currency", "EUR"]

  private func refusal(_ arguments: [String], home: Home) throws -> String {
    let answer = try Program.run(arguments, home: home)
    #expect(answer.status == 64, "\(arguments)")
    return answer.errors
  }

  @Test("Amounts, contents, weights and quantities that are too large are refused, and the limit is said")
  func limits() throws {
    let home = try Home()
    let most = "1,000,000,000,000"
    for amount in ["1000000000000.01", "92233720368547757", "92233720368547758.07", "9223372036854775807"] {
      #expect(try refusal(landedCost + ["--value", amount], home: home).contains(most))
      #expect(try refusal(landedCost + ["--value", "1", "--freight", amount], home: home).contains(most))
    }
    let together = ["--value", "900000000000", "--item", "871200,CN,900000000000"]
    #expect(try refusal(landedCost + together, home: home).contains(most))
    #expect(try refusal(landedCost + ["--value", "1", "--content", "99999999999999999ml"], home: home).contains("1,000,000,000 ml"))
    #expect(try refusal(landedCost + ["--value", "1", "--content", "0ml"], home: home).contains("more than 0"))
    #expect(try refusal(landedCost + ["--value", "1", "--quantity", "9223372036854775807"], home: home).contains("1,000,000"))
    #expect(try refusal(landedCost + ["--value", "1", "--weight", "9223372036854775807"], home: home).contains("10,000,000,000"))
    #expect(try refusal(["cart", "add", "X", "--quantity", "9223372036854775807"], home: home).contains("999"))
  }

  @Test("The greatest amount that may be named is taxed, and 999 pieces are")
  func greatest() throws {
    let home = try Home()
    let answer = try Program.run(
      landedCost + ["--value", "1000000000000", "--freight", "1000000000000", "--quantity", "999", "--json"], home: home)
    #expect(answer.status == 0)
    #expect((answer.json["total"] as? [String: String])?["currency"] == "EUR")
  }

  @Test("A named regime that is not there, or whose limit the goods pass, is refused with what there is")
  func regimes() throws {
    let home = try Home()
    let missing = try refusal(landedCost + ["--value", "100", "--regime", "cbec"], home: home)
    #expect(missing.contains("Belgium has no regime “cbec”") && missing.contains("standard"))
    let above = try refusal(
      ["landed-cost", "--hs", "330499", "--origin", "FR", "--to", "CN", "--value", "5001", "--currency", "CNY", "--regime", "cbec"],
      home: home)
    #expect(above.contains("price with insurance") && above.contains("5,000") && above.contains("general"))
    let year = try refusal(
      [
        "landed-cost", "--hs", "330499", "--origin", "FR", "--to", "CN", "--value", "900", "--currency", "CNY", "--regime", "cbec",
        "--used-this-year", "25500",
      ], home: home)
    #expect(year.contains("in one year") && year.contains("26,000") && year.contains("500.00 is left"))
  }

  @Test("A regime that the goods' way does not lead to is refused: an import of what is sold at home, stock of what comes from abroad")
  func ways() throws {
    let home = try Home()
    let german = ["landed-cost", "--hs", "871200", "--origin", "CN", "--ships-from", "DE", "--to", "BE", "--value", "300"]
    for regime in ["standard", "ioss"] {
      #expect(try refusal(german + ["--regime", regime], home: home).contains("are not imported"), "\(regime)")
    }
    #expect(try Program.run(german + ["--regime", "local-stock"], home: home).status == 0)
    let stock = ["landed-cost", "--hs", "871200", "--origin", "CN", "--to", "BE", "--value", "300", "--regime", "local-stock"]
    #expect(try refusal(stock + ["--ships-from", "CN"], home: home).contains("no stock in Belgium"))
    #expect(try Program.run(stock, home: home).status == 0)
    let chinese = try refusal(["--lang", "zh-Hans"] + stock + ["--ships-from", "CN"], home: home)
    #expect(chinese.contains("比利时的当地库存") && !chinese.contains("BE "))
  }

  @Test("What is typed is repeated without escapes and direction marks, and not at any length", arguments: [false, true])
  func echo(asJSON: Bool) throws {
    let home = try Home()
    let dirty = "\u{1B}[31mno\u{202E}pe\u{9B}2J\u{7}\u{2066}\u{200F}"
    let commands: [[String]] = [
      [dirty], ["--theme", dirty], ["order", "advance", "X", "--until", dirty], ["show", dirty], ["--lang", dirty, "doctor"],
      ["--now", dirty, "cart"], ["search", "--sort", dirty], ["cart", "remove", dirty], ["catalog", "check", dirty],
      ["show", String(repeating: "x", count: 50_000)], ["--theme", String(repeating: "x", count: 50_000)],
    ]
    for command in commands {
      let answer = try Program.run(command + (asJSON ? ["--json"] : []), home: home, now: command.contains("--now") ? nil : Program.now)
      #expect(answer.status >= 1 && answer.status < 128, "\(command)")
      let text = answer.errors + answer.output
      #expect(text.utf8.count < 8_000, "\(command)")
      for scalar in text.unicodeScalars where scalar != "\n" {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format, "\(command) prints \(scalar.value)")
      }
    }
  }
}
