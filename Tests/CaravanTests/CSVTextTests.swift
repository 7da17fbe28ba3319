import Catalog
import Foundation
import Money
import OrderedJSON
import Primitives
import Testing

@testable import caravan

@Suite("Tables as CSV")
struct CSVTextTests {
  @Test(
    "Cells with commas, quotes or blanks at their ends are quoted, quotes doubled; others stand as they are",
    arguments: [
      ("plain", "plain"), ("根特", "根特"), ("a,b", "\"a,b\""), ("28\" wheel", "\"28\"\" wheel\""), (" lead", "\" lead\""),
      ("trail ", "\"trail \""), ("", ""), ("two\nlines", "two lines"), ("\u{1B}[31mred\u{202E}", "[31mred"),
    ])
  func quoting(text: String, written: String) {
    #expect(CSVText.line([.text(text), .figure("1")]) == written + ",1\n")
  }

  @Test(
    "A text that a spreadsheet would take for a formula begins with an apostrophe; figures of ours do not",
    arguments: ["=1+1", "+49", "-2", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "\t=1", "=HYPERLINK(\"x\",\"y\")"])
  func formulas(text: String) {
    let line = CSVText.line([.text(text)])
    #expect(line.hasPrefix("'") || line.hasPrefix("\"'") || line.hasPrefix("\" ="), "\(line)")
    #expect(CSVText.line([.figure("-2")]) == "-2\n")
  }

  @Test("A cell without a value is empty, a table without rows is its header")
  func empty() {
    #expect(CSVText.line([.empty, .figure("1"), .empty]) == ",1,\n")
    #expect(CSVText.table([MatrixJSON.Cell]()) == "site,zone,p50Days,p90Days\n")
  }

  /// The fields of a row's JSON, in their order, those of an object within it as `object.field`.
  private func fields(_ row: some Encodable) throws -> [String] {
    let json = String(decoding: try OrderedJSONEncoder(.oneLine).encode(row), as: UTF8.self)
    var (path, found): ([String], [String]) = ([], [])
    for token in json.matches(of: /("(?:[^"\\]|\\.)*")(: )?(\{)?|\}/) {
      if token.0 == "}" { _ = path.popLast() }
      guard let key = token.1, token.2 != nil else { continue }
      let name = String(key.dropFirst().dropLast())
      if token.3 != nil { path.append(name) } else { found.append((path + [name]).joined(separator: ".")) }
    }
    return found
  }

  private func check<Row: CSVRow & Encodable>(_ row: Row) throws {
    #expect(try fields(row) == Row.columns)
    #expect(row.cells.count == Row.columns.count)
  }

  @Test("The columns are the fields of the JSON in their order, an object's fields behind its name")
  func columns() throws {
    let hour = Hour(roundingUp: Date(timeIntervalSince1970: 1_795_516_200))
    let name = LocalizedName("Bicycle", ["zh-Hans": "自行车"])
    let summary = ProductSummary(
      handle: "x", category: "city", brand: "B", name: name, sku: "X", choices: [], price: .zero(.euro), weight: Grams(1), origin: "CN",
      colour: nil, picture: "", sites: [], variantCount: 1)
    try check(SearchJSON.Result(summary, landed: nil, arrival: hour))
    try check(SearchJSON.Result(summary, landed: nil, arrival: nil))
    try check(YearJSON.Day(on: "2026-11-24", p50: InstantJSON(hour), p90: InstantJSON(hour)))
    try check(MatrixJSON.Cell(site: "CNSHA-MW", zone: "BE-GNE", p50Days: 1, p90Days: 2.5))
    try check(
      OrderListJSON.Entry(
        order: "X", status: .placed, placedAt: InstantJSON(hour), total: MoneyJSON(.zero(.euro)), promise: PromiseJSON(p50: hour, p90: hour)
      ))
  }
}
