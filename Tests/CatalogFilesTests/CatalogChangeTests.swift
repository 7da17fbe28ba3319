import Foundation
import TestSupport
import Testing

@testable import CatalogFiles

@Suite("What one catalog says otherwise than another")
struct CatalogChangeTests {
  @Test("A cell that was edited is told by the key of its row, an added row and a removed one as they stand")
  func rows() throws {
    let fixture = try CatalogFixture()
    let before = CatalogFolder(PackageFolder.smallCatalog)
    let text = try fixture.text("products/stock.csv")
    let lines = text.split(separator: "\n").map(String.init)
    let cells = lines[1].components(separatedBy: ",")
    try fixture.write(
      "products/stock.csv",
      ([lines[0], "\(cells[0]),\(cells[1]),7,\(cells[3]),\(cells[4])"] + lines.dropFirst(3) + ["\(cells[0]),KZALT-Q,5,,"])
        .joined(separator: "\n"))
    let changes = before.changes(to: fixture.folder)
    #expect(Set(changes.map(\.file)) == ["products/stock.csv"])
    let edited = try #require(changes.first)
    #expect(edited.id == "\(cells[0]) \(cells[1])" && edited.field == "quantity" && edited.was == cells[2] && edited.is == "7")
    #expect(changes.dropFirst().map(\.kind) == [.added(row: "\(cells[0]),KZALT-Q,5,,"), .removed(row: lines[2])])
    // The other way round it is the other way round.
    let back = fixture.folder.changes(to: before)
    #expect(Set(back.map(\.was)) == Set(changes.map(\.is)) && Set(back.map(\.is)) == Set(changes.map(\.was)))
  }

  @Test("The order of rows and columns, quotes and line ends say nothing")
  func order() throws {
    let fixture = try CatalogFixture()
    let lines = try fixture.text("network/emissions.csv").split(separator: "\n").map(String.init)
    try fixture.write("network/emissions.csv", ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\r\n"))
    let sites = try fixture.text("network/second_attempts.csv").split(separator: "\n").map { line in
      let cells = line.components(separatedBy: ",")
      return "\"\(cells[1])\",\"\(cells[0])\",\(cells.dropFirst(2).joined(separator: ","))"
    }
    try fixture.write("network/second_attempts.csv", sites.joined(separator: "\n"))
    #expect(CatalogFolder(PackageFolder.smallCatalog).changes(to: fixture.folder) == [])
  }

  @Test("A file that is gone has lost all its rows, a new column is blank before")
  func files() throws {
    let fixture = try CatalogFixture()
    try fixture.remove("products/brands.csv")
    let lines = try fixture.text("network/emissions.csv").split(separator: "\n").map(String.init)
    try fixture.write("network/emissions.csv", zip(lines, [",note"] + lines.dropFirst().map { _ in ",x" }).map(+).joined(separator: "\n"))
    let changes = CatalogFolder(PackageFolder.smallCatalog).changes(to: fixture.folder)
    let brands = changes.filter { $0.file == "products/brands.csv" }
    #expect(brands.count == 6 && brands.allSatisfy { $0.is == nil && $0.was != nil && $0.field == nil })
    let notes = changes.filter { $0.file == "network/emissions.csv" }
    #expect(notes.count == lines.count - 1 && notes.allSatisfy { $0.field == "note" && $0.was == "" && $0.is == "x" })
  }
}
