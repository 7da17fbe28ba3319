import Foundation
import Testing

@Suite("The cart on the command line: divided, saved for later, bought again, paid")
struct CartCommandTests {
  private let bicycle = "FH-CITY28-50-RED"

  private func run(_ arguments: String..., home: Home) throws -> Program.Answer { try Program.run(arguments + ["--json"], home: home) }

  private func list(_ answer: Program.Answer, _ field: String) -> [[String: Any]] { answer.json[field] as? [[String: Any]] ?? [] }

  private func cents(_ amount: Any?) -> Int {
    Int(((((amount as? [String: Any])?["amount"] as? String).flatMap(Double.init) ?? 0) * 100).rounded())
  }

  @Test("The ways to send a cart stand side by side, and the one that is preferred is ordered as it was shown")
  func splits() throws {
    let home = try Home()
    _ = try run("cart", "add", bicycle, "--quantity", "2", home: home)
    let shown = try run("cart", "show", "--to", "Ghent", "--splits", home: home)
    #expect(shown.status == 0, "\(shown.errors)")
    let splits = list(shown, "splits")
    #expect(splits.map { $0["prefer"] as? String } == [nil, "cheapest", "fastest", "fewest"])
    let least = splits.map { cents($0["total"]) }.min()
    #expect(cents(splits[1]["total"]) == least)
    for split in splits {
      #expect(split["parcels"] as? Int == (split["shipments"] as? [Any])?.count && split["allArrived"] is [String: Any])
    }
    let preferred = try run("cart", "show", "--to", "Ghent", "--prefer", "cheapest", home: home)
    #expect(cents(preferred.json["total"]) == least && preferred.json["splits"] == nil)
    let placed = try run("order", "place", "--to", "Ghent", "--prefer", "cheapest", "--yes", home: home)
    #expect(cents(placed.json["total"]) == least, "\(placed.errors)")
    #expect(try run("cart", "show", "--to", "Ghent", "--prefer", "dearest", home: home).status == 64)
  }

  @Test("A line is saved for later, stays through an order, is exported, comes back, is forgotten")
  func saved() throws {
    let home = try Home()
    _ = try run("cart", "add", bicycle, "--quantity", "2", home: home)
    let saved = try run("cart", "save", bicycle.lowercased(), home: home)
    #expect(list(saved, "lines").isEmpty && list(saved, "saved").first?["quantity"] as? Int == 2, "\(saved.errors)")
    #expect(try run("order", "place", "--to", "Ghent", "--yes", home: home).status != 0, "nothing is in the cart")
    #expect(list(try run("data", "export", home: home), "saved").first?["sku"] as? String == bicycle)
    #expect(try run("cart", "save", bicycle, home: home).status == 64)
    let back = try run("cart", "unsave", bicycle, home: home)
    #expect(list(back, "lines").first?["quantity"] as? Int == 2 && list(back, "saved").isEmpty)
    _ = try run("cart", "save", bicycle, home: home)
    #expect(list(try run("cart", "unsave", bicycle, "--forget", home: home), "saved").isEmpty)
    #expect(try run("cart", "unsave", bicycle, home: home).status == 64)
  }

  @Test("An order's money is set aside, taken at hand-over and set free by what is cancelled before; its goods can be bought again")
  func payment() throws {
    let home = try Home()
    let placed = try run("order", "place", bicycle, "--quantity", "2", "--to", "Ghent", "--yes", home: home)
    let id = try #require(placed.json["order"] as? String, "\(placed.errors)")
    let part = try run("order", "cancel", id, "--line", "\(bicycle)=1", home: home)
    let before = try #require(part.json["payment"] as? [String: Any])
    let free = cents(before["released"])
    #expect(free > 0 && cents(before["captured"]) == 0 && free + cents(before["open"]) == cents(before["authorised"]))
    let there = try run("order", "advance", id, "--until", "delivered", home: home)
    let after = try #require(there.json["payment"] as? [String: Any])
    #expect(cents(after["captured"]) + free == cents(after["authorised"]) && cents(after["open"]) == 0 && cents(after["refunded"]) == 0)
    #expect((after["events"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["authorised", "released", "captured"])
    let again = try run("order", "repeat", id, home: home)
    #expect(list(again, "added").first?["quantity"] as? Int == 2 && list(again, "cart").first?["sku"] as? String == bicycle)
    #expect(list(again, "gone").isEmpty && list(again, "prices").isEmpty)
    #expect(try run("order", "repeat", "NONE-0000", home: home).status == 64)
  }
}
