import Foundation
import Testing

@Suite("Orders on the command line: pieces cancelled, given back, disputed; what is kept of a shopper")
struct OrderCommandTests {
  private let bicycle = "FH-CITY28-50-RED"

  private func place(_ quantity: Int, home: Home) throws -> String {
    let placed = try Program.run("order", "place", bicycle, "--quantity", "\(quantity)", "--to", "Ghent", "--yes", "--json", home: home)
    return try #require(placed.json["order"] as? String, "\(placed.errors)")
  }

  private func run(_ arguments: String..., home: Home) throws -> Program.Answer {
    try Program.run(["order"] + arguments + ["--json"], home: home)
  }

  private func list(_ answer: Program.Answer, _ field: String) -> [[String: Any]] { answer.json[field] as? [[String: Any]] ?? [] }

  private func cents(_ amount: Any?) -> Int {
    Int(((((amount as? [String: Any])?["amount"] as? String).flatMap(Double.init) ?? 0) * 100).rounded())
  }

  @Test("One of three pieces is cancelled and paid back line by line, two are delivered, one comes back and is paid, the rest stays")
  func piecesThereAndBack() throws {
    let home = try Home()
    let id = try place(3, home: home)
    let cancelled = try run("cancel", id, "--line", "\(bicycle)=1", home: home)
    #expect(cancelled.status == 0, "\(cancelled.errors)")
    #expect((list(cancelled, "shipments").first?["lines"] as? [[String: Any]])?.first?["cancelled"] as? Int == 1)
    let first = try #require(list(cancelled, "refunds").first)
    let lines = first["lines"] as? [[String: Any]] ?? []
    #expect(lines.contains { $0["kind"] as? String == "goods" && cents($0["amount"]) == 32_900 && $0["returned"] as? Bool == true })
    #expect(cents(first["total"]) == lines.reduce(0) { $0 + cents($1["amount"]) })
    let under = try #require(list(cancelled, "shipments").first)
    #expect((under["forecast"] as? [String: Any])?.count == 8 && under["promiseKept"] is NSNull)
    #expect(try run("return", id, "--reason", "too early", home: home).error["code"] == "not-returnable")

    let delivered = try run("advance", id, "--until", "delivered", home: home)
    let shipment = try #require(list(delivered, "shipments").first)
    #expect(shipment["status"] as? String == "delivered" && shipment["forecast"] is NSNull && shipment["promiseKept"] is Bool)
    let late = try run("cancel", id, "--line", "\(bicycle)=1", home: home)
    #expect(late.status == 1 && late.error["code"] == "too-late")

    let asked = try run("return", id, "--line", "\(bicycle)=1", "--reason", "too large", "--key", "r", home: home)
    #expect(asked.json["status"] as? String == "return-requested")
    let back = try #require(list(asked, "returns").first)
    #expect(back["id"] as? Int == 1 && back["reason"] as? String == "too large" && back["status"] as? String == "requested")
    let again = try run("return", id, "--line", "\(bicycle)=1", "--reason", "too large", "--key", "r", home: home)
    #expect(again.json["returns"] as? NSArray == asked.json["returns"] as? NSArray)
    #expect(try run("return", id, "--line", "\(bicycle)=1", "--reason", "other", "--key", "r", home: home).status == 64)
    #expect(try run("return", id, "--line", "\(bicycle)=2", "--reason", "more", home: home).status == 64)

    let refunded = try run("advance", id, "--until", "refunded", home: home)
    #expect(refunded.json["status"] as? String == "delivered", "one stays with the shopper")
    #expect(list(refunded, "returns").first?["status"] as? String == "refunded")
    let refunds = list(refunded, "refunds")
    #expect(refunds.count == 2 && cents(refunds[1]["total"]) > 0)
    #expect(refunds.reduce(0) { $0 + cents($1["total"]) } < cents(refunded.json["total"]))
    for line in refunds[1]["lines"] as? [[String: Any]] ?? [] { #expect(line["reason"] is String) }
    let kinds = list(refunded, "events").filter { $0["case"] as? Int == 1 }.compactMap { $0["kind"] as? String }
    #expect(kinds == ["return-requested", "confirmed", "handed-over", "arrived", "returned", "refunded"])

    let report = try run("report", home: home)
    let groups = list(report, "groups")
    #expect(groups.first?["by"] as? String == "all" && groups.first?["orders"] as? Int == 1)
    #expect(Set(groups.compactMap { $0["by"] as? String }) == ["all", "mode", "site", "month"])
  }

  @Test("All that was delivered comes back: returned, then refunded to the last cent but what the law keeps")
  func whole() throws {
    let home = try Home()
    let id = try place(1, home: home)
    _ = try run("advance", id, "--until", "delivered", home: home)
    #expect(try run("return", id, "--reason", "too red", home: home).status == 0)
    #expect(try run("advance", id, "--until", "returned", home: home).json["status"] as? String == "returned")
    let refunded = try run("advance", id, "--until", "refunded", home: home)
    #expect(refunded.json["status"] as? String == "refunded")
    let refund = try #require(list(refunded, "refunds").first)
    #expect((refund["lines"] as? [[String: Any]] ?? []).reduce(0) { $0 + cents($1["amount"]) } == cents(refunded.json["total"]))
    #expect(cents(refund["total"]) <= cents(refunded.json["total"]))
  }

  @Test("A dispute is opened and ends by a lower price; another by nothing; what is wrong with either is told")
  func disputes() throws {
    let home = try Home()
    let id = try place(2, home: home)
    #expect(try run("dispute", id, "--reason", "late", home: home).status == 64)
    _ = try run("advance", id, "--until", "delivered", home: home)
    #expect(try run("resolve", id, "--as", "nothing", home: home).status == 64)
    let disputed = try run("dispute", id, "--line", "\(bicycle)=1", "--reason", "scratched", "--evidence", "a photograph", home: home)
    #expect(disputed.json["status"] as? String == "disputed")
    #expect(list(disputed, "disputes").first?["evidence"] as? String == "a photograph")
    #expect(try run("resolve", id, "--as", "reduction=329.01", home: home).status == 64)
    let reduced = try run("resolve", id, "--as", "reduction=49.35", home: home)
    #expect(reduced.json["status"] as? String == "delivered")
    let lines = list(reduced, "refunds").first?["lines"] as? [[String: Any]] ?? []
    #expect(lines.contains { $0["kind"] as? String == "goods" && cents($0["amount"]) == 4_935 })
    _ = try run("dispute", id, "--reason", "scratched too", home: home)
    #expect(try run("resolve", id, "--as", "nothing", home: home).json["status"] as? String == "delivered")
  }

  @Test(
    "What JSON tells of an order is what its text tells in English: goods by their names, a return as one, what was only set aside as set free"
  )
  func tellsTheSame() throws {
    let home = try Home()
    let cancelled = try place(3, home: home)
    _ = try run("cancel", cancelled, "--line", "\(bicycle)=1", home: home)
    _ = try run("cancel", cancelled, home: home)
    let returned = try place(2, home: home)
    _ = try run("advance", returned, "--until", "delivered", home: home)
    _ = try run("return", returned, "--line", "\(bicycle)=1", "--reason", "too red", home: home)
    _ = try run("advance", returned, "--until", "refunded", home: home)
    var told: [String] = []
    for id in [cancelled, returned] {
      let answer = try run("show", id, home: home)
      let text = try Program.run("order", "show", id, home: home).output
      for event in list(answer, "events") {
        let (at, local) = (try #require(event["at"] as? String), try #require(event["localTime"] as? String))
        #expect(try Date(at, strategy: .iso8601) == Date(local, strategy: .iso8601), "\(local)")
        // Both orders come from Liège to Ghent.
        #expect(local.hasSuffix("+01:00") && text.contains(local.dropFirst(11).prefix(5) + " "), "\(local)")
        let event = try #require(event["text"] as? String)
        #expect(text.contains(event), "\(event)")
        told.append(event)
      }
      for refund in list(answer, "refunds") {
        for line in refund["lines"] as? [[String: Any]] ?? [] {
          let reason = try #require(line["reason"] as? String)
          #expect(text.contains(reason), "\(reason)")
        }
      }
    }
    #expect(told.filter { $0.hasPrefix("Set free, nothing was taken: ") }.count == 2)
    #expect(told.contains { $0.hasPrefix("Paid back for return 1: ") } && !told.contains { $0.hasPrefix("Paid back: ") })
    #expect(told.contains { $0.hasPrefix("Return 1 asked for: 1 × ") } && !told.contains { $0.contains(bicycle) })
  }

  @Test("What is refused is said in words with what can be done instead; an order's text has its forecast, then how its promise was kept")
  func words() throws {
    let home = try Home()
    let id = try place(1, home: home)
    let there = try Program.run("doctor", home: home).output
    #expect(there.contains(", 1 order\n"))
    let shown = try run("show", id, home: home)
    let number = try #require(list(shown, "shipments").first?["tracking"] as? String)
    let under = try Program.run("order", "show", id, home: home).output
    #expect(under.contains(number) && under.contains("Promised by "))
    let none = try #require(run("resolve", id, "--as", "nothing", home: home).error["message"])
    #expect(!none.contains("number"))
    _ = try run("advance", id, "--until", "handed-over", home: home)
    let sent = try #require(run("cancel", id, home: home).error["message"])
    #expect(
      !sent.contains("handed-over") && !sent.contains("in-transit") && sent.contains("order return") && sent.contains("order dispute"))
    let delivered = try run("advance", id, "--until", "delivered", home: home)
    #expect(list(delivered, "shipments").first?["daysAfterPromise"] is Int)
    #expect(try Program.run("order", "show", id, home: home).output.contains(" the 90% date\n"))
    let report = try Program.run("order", "report", home: home).output
    #expect(report.contains("Liège") && !report.contains("BELGG"))
    let other = try place(1, home: home)
    _ = try run("cancel", other, home: home)
    #expect(try run("cancel", other, home: home).error["message"]?.contains("cancelled already") == true)
  }

  @Test("An option of a site that was emptied meanwhile: others have the goods, and are named")
  func emptiedSite() throws {
    let home = try Home()
    let stock = try Program.run("stock", bicycle, "--json", home: home).json["stock"] as? [[String: Any]] ?? []
    let option = try #require(
      (try Program.run("estimate", bicycle, "--to", "Ghent", "--json", home: home).json["options"] as? [[String: Any]])?.compactMap {
        $0["id"] as? String ?? $0["option"] as? String
      }.first { $0.hasPrefix("BELGG-OW") })
    let there = try #require(stock.first { $0["site"] as? String == "BELGG-OW" }?["quantity"] as? Int)
    #expect(
      try Program.run(
        "order", "place", bicycle, "--quantity", "\(there)", "--option", option, "--to", "Ghent", "--yes", "--json", home: home
      ).status == 0)
    let refused = try Program.run(
      "order", "place", bicycle, "--option", option, "--to", "Ghent", "--yes", "--json", home: home)
    #expect(refused.status == 1 && refused.error["code"] == "out-of-stock")
    #expect(refused.error["message"]?.contains("BELGG-OW has not enough") == true, "\(refused.errors)")
  }

  @Test("All that is kept is written where it is asked for, for its owner only, and erased with a word; then there is nothing")
  func data() throws {
    let home = try Home()
    let id = try place(1, home: home)
    _ = try run("advance", id, "--until", "delivered", home: home)
    _ = try run("return", id, "--reason", "my own words", home: home)
    let file = home.url.appending(path: "me.json")
    #expect(try Program.run("data", "export", "--into", file.path, home: home).status == 0)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(id) && text.contains("Demo shopper") && text.contains("my own words"))
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
    #expect(try Program.run("data", "export", "--into", file.path, "--json", home: home).status == 64)
    #expect(try Program.run("data", "erase", "--json", home: home).status == 64)
    let erased = try Program.run("data", "erase", "--yes", "--json", home: home)
    #expect(erased.status == 0 && erased.json["erased"] as? Bool == true)
    let after = try Program.run("data", "export", home: home).json
    for field in ["orders", "addresses", "cart", "reservations"] { #expect((after[field] as? [Any])?.isEmpty == true, "\(field)") }
    #expect(list(try run("list", home: home), "orders").isEmpty)
    let folder = home.url.appending(path: ".local/share/caravan")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix("shop.sqlite") {
      let bytes = try Data(contentsOf: folder.appending(path: name))
      for word in ["Demo shopper", "my own words"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)") }
    }
  }
}
