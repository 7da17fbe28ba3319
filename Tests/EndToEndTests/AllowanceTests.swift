import Foundation
import Testing

@Suite("What is left of a year's allowance, on the command line")
struct AllowanceTests {
  private let sku = "AUB-SNOW-30ML"

  private func run(_ arguments: String..., home: Home, to place: String = "Urumqi") throws -> Program.Answer {
    try Program.run(arguments + ["--to", place, "--currency", "CNY", "--now", "2026-11-29T10:00:00Z"], home: home)
  }

  private func left(_ json: [String: Any]) -> Decimal? {
    (json["allowanceLeft"] as? [String: String])?["amount"].flatMap { Decimal(string: $0) }
  }

  private func estimated(_ quantity: Int, _ home: Home) throws -> Decimal? {
    let answer = try run("estimate", sku, "--quantity", "\(quantity)", "--json", home: home).json
    return (answer["options"] as? [[String: Any]] ?? []).compactMap(left).first
  }

  @Test("An estimate and the cart tell what is left after them, less what was ordered before; in text too, and in Chinese")
  func left() throws {
    let home = try Home()
    let (one, three) = (try #require(try estimated(1, home)), try #require(try estimated(3, home)))
    let limit: Decimal = 26_000
    #expect(one < limit && limit - three == 3 * (limit - one))
    #expect(try run("cart", "add", sku, "--quantity", "3", home: home).status == 0)
    #expect(left(try run("cart", "show", "--json", home: home).json) == three)
    #expect(try run("cart", "show", home: home).output.contains("left of the year’s allowance after it: ¥"))
    #expect(try run("cart", "show", "--lang", "zh-Hans", home: home).output.contains("此后本年度剩余额度：¥"))
    #expect(try run("estimate", sku, home: home).output.contains("left of the year’s allowance after it: ¥"))
    #expect(try run("order", "place", "--yes", home: home).status == 0)
    let after = try #require(try estimated(1, home))
    #expect(after == three + one - limit)
  }

  @Test("Where no year is counted nothing is said of one")
  func none() throws {
    let home = try Home()
    let sku = "FH-CITY28-50-RED"
    #expect(try run("cart", "add", sku, home: home, to: "Ghent").json["allowanceLeft"] == nil)
    #expect(try run("cart", "show", "--json", home: home, to: "Ghent").json["allowanceLeft"] is NSNull)
    let answer = try run("estimate", sku, "--json", home: home, to: "Ghent").json
    #expect((answer["options"] as? [[String: Any]] ?? []).allSatisfy { $0["allowanceLeft"] == nil })
    #expect(try run("cart", "show", home: home, to: "Ghent").output.contains("allowance") == false)
  }
}
