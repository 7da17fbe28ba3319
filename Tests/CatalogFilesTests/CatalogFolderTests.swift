import Catalog
import CatalogSupport
import Foundation
import Money
import Primitives
import TestSupport
import Testing

@testable import CatalogFiles

@Suite("Reading a catalog")
struct CatalogFolderTests {
  @Test("The shipped catalog loads without an issue")
  func shipped() {
    let folder = CatalogFolder(PackageFolder.shippedCatalog)
    let issues = folder.check()
    #expect(issues.isEmpty, "\(issues.prefix(20).map(\.description).joined(separator: "\n"))")
    let world = folder.readWorld().value
    #expect(world.network.sites.count > 50)
    #expect(world.network.services.count > 150)
    #expect(world.taxRules.count > 1000)
    #expect(world.countries.count > 200)
    #expect(folder.readCities().value.count > 5000)
    let pages = Array(folder.readGoods(world).pages)
    #expect(pages.allSatisfy { !$0.product.variants.isEmpty && !$0.product.picture.isEmpty })
    #expect(zip(pages, pages.dropFirst()).allSatisfy { $0.product.popularity >= $1.product.popularity })
  }

  @Test("The tests' catalog loads without an issue, has few rows, and leaves no column of any table blank")
  func small() throws {
    let folder = CatalogFolder(PackageFolder.smallCatalog)
    #expect(folder.check().map(\.description) == [])
    let files = try FileManager.default.subpathsOfDirectory(atPath: PackageFolder.smallCatalog.path).filter { $0.hasSuffix(".csv") }
    let shipped = try FileManager.default.subpathsOfDirectory(atPath: PackageFolder.shippedCatalog.path).filter { $0.hasSuffix(".csv") }
    #expect(Set(files) == Set(shipped), "both catalogs have the same tables")
    for file in files {
      var reader = CSVReader(file: file, bytes: Array(try Data(contentsOf: PackageFolder.smallCatalog.appending(path: file))))
      var blank = Set(reader.columns.indices)
      var count = 0
      while let record = reader.next() {
        blank = blank.filter { (record.text($0) ?? "").isEmpty }
        count += 1
      }
      #expect(blank.map { reader.columns[$0] } == [], "\(file)")
      #expect(count < 500, "\(file)")
    }
  }

  @Test("Synonyms are read by group and language; a bad row is told and left out, and the catalog may do without the file")
  func synonyms() throws {
    let fixture = try CatalogFixture()
    let shipped = fixture.folder.readSynonyms()
    #expect(shipped.issues.isEmpty)
    #expect(shipped.value.contains(Synonym(group: "bicycle", kind: .english, term: "bike")))
    #expect(Set(shipped.value.map(\.kind)) == Set(Synonym.Kind.known))
    let before = fixture.folder.fingerprint()
    let header = "group,language,term\n"
    try fixture.write(
      "products/synonyms.csv",
      header + "bicycle,en,bike\nbicycle,en-US,\nbicycle,zh,单车\nBicycle Bell,en,bell\nbicycle,en,bike\nbicycle,zh-Hans,单车\n")
    let reading = fixture.folder.readSynonyms()
    #expect(reading.value.map(\.term) == ["bike", "单车"])
    #expect(reading.issues.map(\.line) == [3, 4, 5, 6])
    #expect(reading.issues.map(\.column) == [3, 2, 1, 3])
    #expect(reading.issues.allSatisfy { $0.file == "products/synonyms.csv" })
    #expect(fixture.folder.fingerprint() != before)
    #expect(fixture.folder.check().contains { $0.file == "products/synonyms.csv" })
    try FileManager.default.removeItem(at: fixture.url.appending(path: "products/synonyms.csv"))
    #expect(fixture.folder.readSynonyms().issues.isEmpty && fixture.folder.readSynonyms().value.isEmpty)
  }

  @Test("A bad cell is named by file, line and column, its row is left out, and the rest loads")
  func badCell() throws {
    let fixture = try CatalogFixture()
    let before = fixture.folder.readWorld().value.network.sites.count
    let line = try fixture.append("network/sites.csv", "CNXYZ-W,New,新,warehouse,CN,95,121.5,Asia/Shangai,assumed: a test")
    let reading = fixture.folder.readWorld()
    #expect(reading.value.network.sites.count == before)
    #expect(reading.issues.map(\.file) == ["network/sites.csv", "network/sites.csv"])
    #expect(reading.issues.map(\.line) == [line, line])
    #expect(reading.issues.map(\.column) == [6, 8])
    #expect(reading.issues.first?.message == "“95” is no number from -90 to 90, with a point and no grouping")
    #expect(reading.issues.last?.message == "“Asia/Shangai” is no IANA time zone; did you mean “Asia/Shanghai”?")
  }

  @Test("A wrong reference is told with what it may have meant")
  func nearMatch() throws {
    let fixture = try CatalogFixture()
    try fixture.replace(
      "products/products.csv", "fenghuang-city-classic-28,city,", "fenghuang-city-classic-28,citty,")
    let goods = fixture.folder.readGoods(fixture.folder.readWorld().value)
    let pages = Array(goods.pages)
    #expect(!pages.contains { $0.product.handle == "fenghuang-city-classic-28" })
    #expect(goods.issues.count == 1)
    #expect(goods.issues.first?.message == "“citty” is no category of products/categories.csv; did you mean “city”?")
    #expect(goods.issues.first?.column == 2)
  }

  @Test("A missing column is one issue, and so is a missing file")
  func missing() throws {
    let fixture = try CatalogFixture()
    let header = "site,leg,mode,km,source"
    try fixture.replace("network/bulk_ways.csv", header, "site,leg,mode,kms,source")
    try FileManager.default.removeItem(at: fixture.url.appending(path: "network/emissions.csv"))
    let issues = fixture.folder.readWorld().issues
    #expect(issues.map(\.file) == ["network/bulk_ways.csv", "network/emissions.csv"])
    #expect(issues.first?.message == "the column is called “kms”; expected “km”")
    #expect(issues.last?.message == "the file is missing")
  }

  @Test("Control characters and marks that turn text around are refused in a catalog's text")
  func controlCharacters() throws {
    let fixture = try CatalogFixture()
    let names = ["Red\u{1B}[31m", "Red\u{9B}31m", "Red\u{202E}der", "\"Two\nlines\"", "Red\u{7F}"]
    for (number, name) in names.enumerated() {
      _ = try fixture.append("products/categories.csv", "bad-\(number),,\(name),红,bed")
    }
    let goods = fixture.folder.readGoods(fixture.folder.readWorld().value)
    #expect(!goods.categories.contains { $0.id.rawValue.hasPrefix("bad-") })
    #expect(goods.issues.count == names.count)
    #expect(goods.issues.allSatisfy { $0.column == 3 })
    #expect(goods.issues.first?.message == "the text holds the control character U+001B, which may not stand in a catalog")
  }

  @Test("Figures that do not rise, shares above one, and amounts with too many places are refused")
  func figures() throws {
    let fixture = try CatalogFixture()
    let price = try fixture.append("network/prices.csv", "sha-port-road,standard,90000,CNY,6,0.15,,1.05,,,assumed: a test")
    let handling = try fixture.append("network/handling.csv", "CNSHA-MW,transshipment,none,,,4,2,9,,,assumed: a test")
    let stock = try fixture.append("products/stock.csv", "FH-CITY28-46-BLK,CNTSN-MW,3,1.005,EUR")
    let world = fixture.folder.readWorld()
    #expect(world.issues.map(\.line) == [handling, price])
    #expect(world.issues.map(\.column) == [7, 8])
    let goods = fixture.folder.readGoods(world.value)
    for _ in goods.pages {}
    #expect(goods.issues.map(\.line) == [stock])
    #expect(goods.issues.map(\.column) == [4])
  }

  @Test("Goods without variants, variants without goods, stock without either, and repeated SKUs are told")
  func orphans() throws {
    let fixture = try CatalogFixture()
    let row = try #require(try fixture.text("products/products.csv").split(separator: "\n").dropFirst().first)
    let lonely = row.replacingOccurrences(of: "fenghuang-city-classic-28", with: "lonely")
    let product = try fixture.append("products/products.csv", lonely)
    let variant = try fixture.append("products/variants.csv", "XX-1,fenghuang-city-clasic-28,,,,,,,,,,,,,")
    let again = try fixture.append("products/variants.csv", "FH-CITY28-46-BLK,fenghuang-city-classic-28,,,,,,,,,,,,,")
    let sku = try fixture.append("products/stock.csv", "FH-CITY28-46-BLC,CNSHA-MW,1,,")
    let port = try fixture.append("products/stock.csv", "FH-CITY28-46-BLK,CNSHA-P,1,,")
    let goods = fixture.folder.readGoods(fixture.folder.readWorld().value)
    for _ in goods.pages {}
    let found = goods.issues.map { "\($0.file):\($0.line):\($0.column)" }
    #expect(
      found == [
        "products/products.csv:\(product):1", "products/stock.csv:\(sku):1", "products/stock.csv:\(port):2",
        "products/variants.csv:\(variant):2", "products/variants.csv:\(again):1",
      ])
    #expect(goods.issues[3].message.hasSuffix("did you mean “fenghuang-city-classic-28”?"))
  }

  @Test("Variants take what they leave blank from their product")
  func variants() throws {
    let goods = ReadCatalog.small.folder.readGoods(ReadCatalog.small.world)
    let page = try #require(goods.pages.first { $0.product.handle == "fenghuang-city-classic-28" })
    let first = try #require(page.product.variants.first)
    #expect(first.sku == "FH-CITY28-46-BLK")
    #expect(first.choices.map(\.option) == ["frame-size", "colour"])
    #expect(first.choices.first?.optionName.text(in: "zh-Hans") == "车架尺寸")
    #expect(first.price == Money(decimal: "1180", currency: .yuan))
    #expect(first.colour == 0x22252a)
    let abroad = try #require(page.stock.first { $0.sku == first.sku && $0.site == "BELGG-OW" })
    #expect(abroad.price?.currency == .euro)
  }

  @Test("The fingerprint is the same until a file's size or time changes")
  func fingerprint() throws {
    let fixture = try CatalogFixture()
    let before = fixture.folder.fingerprint()
    #expect(fixture.folder.fingerprint() == before)
    _ = try fixture.append("products/stock.csv", "FH-CITY28-46-BLK,CNTSN-MW,3,,")
    #expect(fixture.folder.fingerprint() != before)
  }

  @Test("An empty folder tells which files are missing and loads as an empty world")
  func emptyFolder() {
    let folder = CatalogFolder(URL(filePath: "/nonexistent/catalog"))
    let reading = folder.readWorld()
    #expect(reading.value.network.sites.isEmpty)
    #expect(reading.issues.allSatisfy { $0.message == "the file is missing" })
    #expect(reading.issues.count > 10)
  }

  @Test("Every brand and every operator of the shipped catalog has a Chinese name, and no name stands twice")
  func properNames() throws {
    let folder = ReadCatalog.shipped.folder
    let world = ReadCatalog.shipped.world
    var wanted = Set(world.network.services.values.map(\.operatorName).filter { !$0.isEmpty })
    for page in folder.readGoods(world).pages { wanted.insert(page.product.brand) }
    #expect(wanted.count > 20)
    for name in wanted.sorted() {
      let chinese = try #require(world.properNames[name]?.text(in: "zh-Hans"), "\(name)")
      #expect(chinese != name)
    }
  }
}
