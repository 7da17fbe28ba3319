import CatalogFiles
import Foundation
import Testing

@Suite("Tax rules whose base needs what is not there yet")
struct BaseOrderTests {
  private let columns: [String]

  init() throws {
    columns = try CatalogFixture().text("tax/rules.csv").prefix { $0 != "\n" }.split(separator: ",").map(String.init)
  }

  private func row(_ id: String, _ cells: [String: String]) -> String {
    var known = [
      "kind": "duty", "destination": "CH", "regime": "standard", "hs": "8712", "origin": "*", "group": "surcharge", "base": "goods",
      "rate": "0.1", "confidence": "high", "label_en": "test", "source": "test", "id": id,
    ]
    known.merge(cells) { $1 }
    return columns.map { known[$0] ?? "" }.joined(separator: ",")
  }

  /// Column and message of what is told of some rules that are added to the tests' ones.
  private func told(_ rows: String...) throws -> [String] {
    let fixture = try CatalogFixture()
    for row in rows { _ = try fixture.append("tax/rules.csv", row) }
    return fixture.folder.readWorld().issues.map { issue in
      let column = columns.indices.contains(issue.column - 1) ? columns[issue.column - 1] : "?"
      return "\(column): \(issue.message.replacing(#/on line \d+/#, with: "on a line"))"
    }
  }

  @Test("A tax on a tax stands after it; one that counts what comes with it or after it is named")
  func order() throws {
    #expect(try told(row("on-duty", ["base": "duty:duty", "sequence": "15"])) == [])
    #expect(try told(row("on-vat", ["kind": "vat", "base": "vat:vat", "sequence": "55"])) == [])
    #expect(
      try told(row("on-duty", ["base": "duty:duty"])) == [
        "base: the base needs “duty:duty”, but “ch-duty-3” on a line is worked out with this rule or after it (sequence 10)"
      ])
    // The VAT of the place, which counts every duty, now comes too early as well.
    let late = try told(row("on-itself", ["base": "goods+duty", "sequence": "99"]))
    #expect(late.count == 2 && late.allSatisfy { $0.hasPrefix("base: the base needs “duty”, but “on-itself” on a line is worked out") })
    #expect(try told(row("on-vat", ["base": "goods+vat"])).allSatisfy { $0.hasPrefix("base: the base needs “vat”, but “ch-vat") })
    #expect(try told(row("on-vat", ["base": "goods+vat"])).count == 1)
  }

  @Test("A group that no rule of the place charges is named, with those of its union and its countries known")
  func groups() throws {
    #expect(
      try told(row("on-none", ["base": "fee:none", "sequence": "45"])) == [
        "base: no rule of “CH” charges “fee:none”, which the base needs"
      ])
    #expect(try told(row("of-union", ["destination": "BE", "base": "duty:duty", "sequence": "15"])) == [])
  }

  @Test("Rules of other regimes and other times are in nobody's way")
  func apart() throws {
    let late = row("late", ["kind": "vat", "group": "late", "sequence": "70", "valid_from": "2030-01-01"])
    let vat: [String: String] = ["kind": "discount", "group": "more", "base": "goods+vat:late", "sequence": "60"]
    #expect(try told(late, row("until", vat.merging(["valid_to": "2029-12-31"]) { $1 })) == [])
    #expect(try told(late, row("on", vat)).count == 1)
    #expect(try told(late, row("local", vat.merging(["regime": "local-stock"]) { $1 })) == [])
  }

  @Test("A rate may be a quotient, or not known; neither a word nor a quotient of nothing")
  func rates() throws {
    for rate in ["22/78", "unknown", "0/5"] { #expect(try told(row("rate", ["rate": rate])) == [], "\(rate)") }
    for rate in ["22/0", "a/b", "1/2/3", "?", "-1/2"] { #expect(try told(row("rate", ["rate": rate])).count == 1, "\(rate)") }
    #expect(try told(row("rate", ["rate": "78/22"])).count == 0, "a duty may be more than the value")
    #expect(try told(row("rate", ["rate": "unknown", "kind": "vat", "base": ""])) == [])
  }
}
