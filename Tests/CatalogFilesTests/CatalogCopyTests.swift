import Foundation
import TestSupport
import Testing

@testable import CatalogFiles

struct CatalogCopyTests {
  @Test("Cells of a row are edited, and every other byte of the file stays: comments, quotes, line ends, the mark at the beginning")
  func bytes() {
    let table =
      "\u{FEFF}id,name_en,p50_hours,source\r\n\r\na,\"A, or \"\"a\"\"\",5,x\r\n b ,B,6.50,\"y, z\"\r\n,,,\r\nb,B again,7,\r\nc,C,8,last"
    let edits = [
      RowEdit(file: "t", key: ["id": "b"], cells: ["p50_hours": "9.5", "source": "learned from 30 deliveries, from \"A\""]),
      RowEdit(file: "t", key: ["id": "c"], cells: ["source": "new", "nowhere": "1"]),
      RowEdit(file: "t", key: ["id": "lost"], cells: ["source": "new"]),
    ]
    let expected = table.replacing("6.50,\"y, z\"", with: "9.5,\"learned from 30 deliveries, from \"\"A\"\"\"").replacing(
      "last", with: "new")
    #expect(String(decoding: RowEdit.edited(Array(table.utf8), file: "t", edits), as: UTF8.self) == expected)
    #expect(RowEdit.edited(Array(table.utf8), file: "t", []) == Array(table.utf8))
  }

  @Test("A copy of the catalog is the catalog but for the rows edited, and reads the same")
  func copy() throws {
    let folder = TemporaryFolder("catalog-copy")
    let catalog = CatalogFolder(PackageFolder.smallCatalog)
    let target = folder.url.appending(path: "deep/copy")
    let service = try #require(catalog.readWorld().value.network.services.keys.min())
    try catalog.copy(
      to: target, with: [RowEdit(file: "network/services.csv", key: ["id": service.rawValue], cells: ["source": "learned"])])
    let copied = CatalogFolder(target).readWorld()
    #expect(copied.issues == [] && copied.value.network.services[service]?.source == "learned")
    #expect(copied.value.network.handlings == catalog.readWorld().value.network.handlings)
    for file in ["network/sites.csv", "calendars/holidays.csv", "README.md"] {
      #expect(
        FileManager.default.contentsEqual(
          atPath: target.appending(path: file).path, andPath: PackageFolder.smallCatalog.appending(path: file).path))
    }
    #expect(throws: CopyFailure.exists(target.path)) { try catalog.copy(to: target, with: []) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: target.deletingLastPathComponent().path) == ["copy"])
  }

  @Test("A copy is not made over something, in the catalog or around it")
  func refused() throws {
    let folder = TemporaryFolder("catalog-copy")
    let catalog = CatalogFolder(folder.url.appending(path: "catalog"))
    try FileManager.default.createDirectory(at: catalog.url.appending(path: "network"), withIntermediateDirectories: true)
    let inside = catalog.url.appending(path: "network/copy")
    #expect(throws: CopyFailure.inside(inside.path)) { try catalog.mayCopy(to: inside) }
    #expect(throws: CopyFailure.inside(folder.url.path)) { try catalog.mayCopy(to: folder.url) }
    let file = folder.url.appending(path: "file")
    try Data().write(to: file)
    #expect(throws: CopyFailure.exists(file.path)) { try catalog.mayCopy(to: file) }
    let empty = folder.url.appending(path: "empty")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    try catalog.copy(to: empty, with: [])
    #expect(FileManager.default.fileExists(atPath: empty.path))
  }
}
