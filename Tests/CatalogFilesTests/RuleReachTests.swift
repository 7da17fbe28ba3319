import CatalogFiles
import Foundation
import Testing

@Suite("Tax rules that nothing can reach")
struct RuleReachTests {
  private static let columns =
    "id,kind,destination,regime,hs,origin,ships_from,preference,group,sequence,base,base_less,rate,gross_up,gross_up_base,amount,currency,per,minimum,maximum,"
    + "limit_per,limit_over_kg,threshold_base,together,value_from,value_to,value_currency,unit_price_from,unit_price_to,unit_price_unit,default,rounding_step,rounding_direction,base_rounding_step,"
    + "base_rounding_direction,confidence,label_en,label_zh-Hans,note_en,note_zh-Hans,valid_from,valid_to,source"

  /// A duty of Switzerland on bicycles, but for what is said.
  private func row(_ id: String, _ cells: [String: String] = [:]) -> String {
    var known = [
      "kind": "duty", "destination": "CH", "regime": "standard", "hs": "8712", "origin": "*", "group": "duty", "base": "goods",
      "rate": "0.1", "confidence": "high", "label_en": "test", "source": "test", "id": id,
    ]
    known.merge(cells) { $1 }
    return Self.columns.split(separator: ",").map { known[String($0)] ?? "" }.joined(separator: ",")
  }

  /// What is told of the last of some rules that are added to the shipped ones.
  private func told(_ rows: String...) throws -> [String] {
    let fixture = try CatalogFixture()
    var lines: [Int] = []
    for row in rows { lines.append(try fixture.append("tax/rules.csv", row)) }
    let last = try #require(lines.last)
    return fixture.folder.readWorld().issues.map { issue in
      "\(issue.line == last ? "last" : "\(issue.line)"):\(issue.column): \(issue.message.replacingOccurrences(of: "line \(lines[0])", with: "line of the first"))"
    }
  }

  @Test("A rule that an earlier one covers is named, and that one too")
  func covered() throws {
    let first = row("first")
    let why = "last:1: the rule never holds: “first” on line of the first stands before it wherever it would"
    #expect(try told(first) == [])
    #expect(try told(first, row("second")) == [why])
    #expect(try told(first, row("second", ["valid_from": "2026-01-01", "valid_to": "2026-06-30"])) == [why])
    #expect(try told(row("first", ["regime": "*"]), row("second")) == [why])
    let bounded = ["value_to": "100", "value_currency": "CHF"]
    #expect(try told(row("first", bounded), row("second", ["value_to": "50", "value_currency": "CHF"])) == [why])
  }

  @Test("Rules beside each other are both reached: another code, origin, group, regime, time or value")
  func apart() throws {
    let first = row("first", ["valid_to": "2026-06-30"])
    #expect(try told(first, row("second")) == [])
    #expect(try told(row("first"), row("second", ["hs": "871200"])) == [])
    #expect(try told(row("first"), row("second", ["origin": "CN"])) == [])
    #expect(try told(row("first"), row("second", ["group": "other"])) == [])
    #expect(try told(row("first"), row("second", ["regime": "local-stock"])) == [])
    #expect(try told(row("first"), row("second", ["value_to": "100", "value_currency": "CHF"])) == [])
    #expect(try told(row("first"), row("second", ["hs": "8"])) == [])
    #expect(try told(row("first"), row("second", ["ships_from": "DE"])) == [])
    #expect(try told(row("first"), row("second", ["preference": "yes"])) == [])
    #expect(try told(row("first", ["ships_from": "DE|FR"]), row("second", ["ships_from": "DE|NL"])) == [])
    let alone = ["value_to": "100", "value_currency": "CHF"]
    #expect(try told(row("first", alone), row("second", alone.merging(["value_to": "50", "together": "day"]) { $1 })) == [])
  }

  @Test("A row for countries that an earlier one has among its own, by name or by their union, is never reached")
  func countries() throws {
    let why = "last:1: the rule never holds: “first” on line of the first stands before it wherever it would"
    for column in ["origin", "ships_from"] {
      #expect(try told(row("first", [column: "DE|US"]), row("second", [column: "US"])) == [why], "\(column)")
      #expect(try told(row("first", [column: "EU"]), row("second", [column: "DE|BE"])) == [why], "\(column)")
      #expect(try told(row("first", [column: "US"]), row("second", [column: "DE|US"])) == [], "\(column)")
      #expect(try told(row("first", [column: "DE|QQ"])).contains { $0.contains("QQ") }, "\(column)")
    }
    #expect(try told(row("first", ["preference": "maybe"])).count == 1)
    #expect(try told(row("first", ["together": "week"])).count == 1)
  }

  @Test("A regime that the destination does not have, bounds without a value between, and a destination without VAT are named")
  func unasked() throws {
    #expect(
      try told(row("first", ["regime": "postal"])) == [
        "last:4: the rule never holds: tax/regimes.csv gives “CH” no regime postal then; it has local-stock, standard"
      ])
    #expect(
      try told(row("first", ["value_from": "100", "value_to": "100", "value_currency": "CHF"])) == [
        "last:26: the rule never holds: no value is above 100 and at most 100"
      ])
    #expect(
      try told(row("first", ["unit_price_from": "10", "unit_price_to": "9.5", "unit_price_unit": "ml", "value_currency": "CHF"])) == [
        "last:29: the rule never holds: no price is 10 or more and less than 9.5"
      ])
    #expect(
      try told(row("first", ["destination": "NZ"])) == [
        "last:3: the rule never holds: “NZ” has no rule of kind vat, and its taxes count as unknown without one"
      ])
  }

  @Test("A rule for values above what its regime takes is named; freight may take the customs value over a limit of the goods")
  func beyond() throws {
    func row(_ base: String, from value: String, destination: String, regime: String, currency: String) -> String {
      self.row(
        "first",
        [
          "destination": destination, "regime": regime, "value_from": value, "value_currency": currency, "threshold_base": base,
          "valid_from": "2022-01-01",
        ])
    }
    let why = "last:25: the rule never holds: no value under"
    // The limit of the goods in the EU, of the customs value in China.
    for (base, value, isBeyond) in [("goods", "150", true), ("goods", "149", false), ("customs-value", "150", false)] {
      let told = try told(row(base, from: value, destination: "EU", regime: "ioss", currency: "EUR"))
      #expect(told == (isBeyond ? ["\(why) ioss is above \(value); tax/regimes.csv takes up to 150"] : []), "\(base) \(value)")
    }
    for (base, value, isBeyond) in [("goods", "5000", true), ("customs-value", "5000", true), ("customs-value", "4999", false)] {
      let told = try told(row(base, from: value, destination: "CN", regime: "cbec", currency: "CNY"))
      #expect(told == (isBeyond ? ["\(why) cbec is above \(value); tax/regimes.csv takes up to 5000"] : []), "\(base) \(value)")
    }
    #expect(try told(row("goods", from: "1000", destination: "EU", regime: "ioss", currency: "USD")) == [], "another currency")
  }

  @Test("A code of more than ten digits or with other signs begins no HS code")
  func codes() throws {
    for hs in ["87120030111", "8712.00", "８７１２", "87x"] {
      let told = try told(row("first", ["hs": hs]))
      #expect(told == ["last:5: “\(hs)” is no beginning of an HS code; expected at most 10 digits, or *"])
    }
    for hs in ["8", "87120", "8712003", "8712003010"] { #expect(try told(row("first", ["hs": hs])) == []) }
  }

  @Test("A bad row of a regime or a VAT is told once, not for each rule that waits for it")
  func once() throws {
    let fixture = try CatalogFixture()
    let text = try fixture.text("tax/regimes.csv").components(separatedBy: "\n")
    try fixture.write(
      "tax/regimes.csv",
      ([text[0]] + text.dropFirst().map { $0.replacingOccurrences(of: "CH,standard,1", with: "CH,standard,x") }).joined(separator: "\n"))
    #expect(fixture.folder.readWorld().issues.map(\.column) == [3])
  }
}
