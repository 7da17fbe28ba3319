import Catalog
import Testing

@testable import CatalogFiles

@Suite("One slip that many rows follow")
struct RepeatedReferenceTests {
  private func issues() throws -> [CatalogIssue] {
    let fixture = try CatalogFixture()
    try fixture.replace("network/sites.csv", "\nCNSHA-MW,", "\nCNSHA-MQ,")
    return fixture.folder.check()
  }

  @Test(
    "A site that is misspelt in its own table is told once for each column that names it, with the lines of the rows, and what it is called there"
  )
  func site() throws {
    let stock = try issues().filter { $0.file == "products/stock.csv" }
    #expect(stock.count == 1)
    #expect(stock.first?.message.contains("did you mean “CNSHA-MQ”?") == true)
    let rows = try CatalogFixture().text("products/stock.csv").split(separator: "\n").enumerated().filter { $1.contains(",CNSHA-MW,") }
    #expect(stock.first?.line == rows.first.map { $0.offset + 1 })
    #expect(stock.first?.message.contains("\(rows.count - 1) more rows name it: ") == true)
  }

  @Test("Three of them are told each by itself, and lines that follow each other as a range")
  func few() {
    func issue(_ line: Int) -> CatalogIssue {
      CatalogIssue(file: "a.csv", line: line, column: 2, CatalogFault(.reference, ["text": "x", "what": .word(.site)]))
    }
    #expect([2, 3, 9].map(issue).withRepeatedReferencesTogether() == [2, 3, 9].map(issue))
    let together = [2, 4, 5, 6, 9].map(issue).withRepeatedReferencesTogether()
    #expect(
      together.map(\.line) == [2] && together.first?.fault.details["lines"] == "4-6, 9" && together.first?.fault.kind == .referenceLines)
    let other = CatalogIssue(file: "a.csv", line: 3, column: 2, CatalogFault(.blank, ["column": "x"]))
    #expect(([other] + [2, 4, 5, 6].map(issue)).withRepeatedReferencesTogether().count == 2)
  }

  @Test("What is wrong with the variants and the stock of a bad product is told with it, and nothing that only follows from it")
  func product() throws {
    let fixture = try CatalogFixture()
    let lines = try fixture.text("products/products.csv").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let handle = lines[1].prefix { $0 != "," }
    try fixture.write(
      "products/products.csv",
      ([lines[0], lines[1].replacing(",CNY,", with: ",CNYY,")] + lines.dropFirst(2)).joined(separator: "\n"))
    let variants = try fixture.text("products/variants.csv").split(separator: "\n").map(String.init)
    let row = try #require(variants.firstIndex { $0.contains(",\(handle),") })
    let sku = variants[row].prefix { $0 != "," }
    try fixture.write(
      "products/variants.csv", variants.map { $0 == variants[row] ? $0.replacing("#", with: "?") : $0 }.joined(separator: "\n"))
    let stock = try fixture.text("products/stock.csv").split(separator: "\n").map(String.init)
    let level = try #require(stock.firstIndex { $0.hasPrefix("\(sku),") })
    let cells = stock[level].components(separatedBy: ",")
    try fixture.write(
      "products/stock.csv",
      stock.enumerated().map { $0 == level ? "\(cells[0]),\(cells[1]),many,," : $1 }.joined(separator: "\n"))
    let told = fixture.folder.check().map { "\($0.file):\($0.line):\($0.column)" }
    #expect(
      told == [
        "products/products.csv:2:10", "products/stock.csv:\(level + 1):3",
        "products/variants.csv:\(row + 1):\(told.last?.split(separator: ":").last ?? "")",
      ])
  }
}
