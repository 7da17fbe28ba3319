import Foundation
import TestSupport
import Testing

@testable import CatalogFiles

@Suite("Catalog/README.md and the readers name the same columns")
struct ColumnUseTests {
  /// What a section of Catalog/README.md names.
  private struct Page {
    var mayBeMissing = false
    var columns: Set<String> = []
    var optional: Set<String> = []
  }

  /// By the path of the file.
  private static let pages: [String: Page] = {
    let url = PackageFolder.shippedCatalog.appending(path: "README.md")
    var pages: [String: Page] = [:]
    var (folder, file) = ("", "")
    for line in ((try? String(contentsOf: url, encoding: .utf8)) ?? "").split(separator: "\n") {
      if let heading = line.wholeMatch(of: #/## (\w+)\//#) { folder = String(heading.1) }
      if let heading = line.wholeMatch(of: #/### (\w+\.csv)( \(may be missing\))?/#) {
        file = "\(folder)/\(heading.1)"
        pages[file] = Page(mayBeMissing: heading.2 != nil)
      }
      if let list = line.wholeMatch(of: #/(Columns|May be missing): `(.*)` */#) {
        let names = Set(list.2.split(separator: ",").map(String.init))
        if list.1 == "Columns" { pages[file]?.columns = names } else { pages[file]?.optional = names }
      }
    }
    return pages
  }()

  private static let files = CatalogFile.all + [.evidence]

  /// The columns of English; those of other languages beside them are left out.
  private static func english(_ columns: Set<String>, _ file: CatalogFile) -> Set<String> {
    let own = Set(file.columns + file.optional)
    return columns.filter { own.contains($0) || !file.reads($0) }
  }

  @Test("Every file of a catalog has a section, and no section is of another file")
  func sections() {
    #expect(Self.pages.keys.sorted() == Self.files.map(\.path).sorted())
    for file in Self.files { #expect(Self.pages[file.path]?.mayBeMissing == file.isOptional, "\(file.path)") }
  }

  @Test("A section names the columns that a file must have, and those that it may have")
  func named() throws {
    for file in Self.files {
      let page = try #require(Self.pages[file.path], "\(file.path)")
      #expect(Self.english(page.columns, file) == Set(file.columns), "\(file.path)")
      #expect(Self.english(page.optional, file) == Set(file.optional), "\(file.path)")
    }
  }

  @Test("The readers read each column that a section names, and no other")
  func read() throws {
    let use = ColumnUse()
    ColumnUse.$current.withValue(use) {
      for catalog in [PackageFolder.shippedCatalog, PackageFolder.smallCatalog] { _ = CatalogFolder(catalog).check(pictures: []) }
    }
    for file in Self.files {
      let page = try #require(Self.pages[file.path], "\(file.path)")
      let read = try #require(use.columns[file.path], "\(file.path)")
      #expect(Self.english(read, file) == Self.english(page.columns.union(page.optional), file), "\(file.path)")
    }
  }
}
