import CatalogFiles
import Delivery
import Foundation
import MerchantFeeds
import Money
import Primitives
import Quotes

/// Files made by chance, each read by everything that reads files of others.
struct FuzzCase {
  let shop: CatalogFolder
  let world: World
  let tables: FeedTables
  /// Where goods are written, and removed again.
  let folder: URL

  /// How long a file of at most 40,000 bytes may take, in seconds; a debug build is some ten times slower.
  let limit: Double

  /// - Parameter root: the folder that holds Catalog and Assets.
  init(catalog: URL, assets: URL, folder: URL, limit: Double) throws {
    shop = CatalogFolder(catalog)
    world = shop.readWorld().value
    tables = try FeedTables(assets.appending(path: "feeds"))
    self.folder = folder
    self.limit = limit
  }

  /// The file of a number: always the same one.
  static func file(_ number: UInt64) -> [UInt8] {
    var mutator = Mutator(random: SplitMix64(seed: number))
    return mutator.file()
  }

  /// What is wrong with how a file is read.
  func findings(_ file: [UInt8], _ number: UInt64) -> [Finding] {
    // Of the processor: whoever else works on the machine makes no case slow.
    let began = clock()
    var findings = ownTable(file)
    for format in FeedFormat.allCases { findings += imported(file, format, number) }
    let took = Double(clock() - began) / Double(CLOCKS_PER_SEC)
    if took > limit { findings.append(.slow(seconds: took)) }
    return findings
  }

  /// By the catalog's own reader: every line is a record, blank, or told.
  private func ownTable(_ file: [UInt8]) -> [Finding] {
    var reader = CSVReader(file: "fuzz.csv", bytes: file)
    var records = 0
    while let record = reader.next() {
      records += 1
      for index in 0..<record.count { _ = record.text(index) }
    }
    guard !file.contains(UInt8(ascii: "\"")), !file.contains(UInt8(ascii: "\r")) else { return [] }
    let head = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = file[head...].split(separator: UInt8(ascii: "\n")).dropFirst().count { line in
      line.contains { $0 != UInt8(ascii: ",") && $0 != 32 && $0 != 9 }
    }
    let told = reader.issues.count { $0.fault.kind == .cellCount }
    // A line of blanks alone has one cell: it is skipped or told, which both is right.
    return records + told < lines ? [.csv(records: records, issues: told, lines: lines)] : []
  }

  private func imported(_ file: [UInt8], _ format: FeedFormat, _ number: UInt64) -> [Finding] {
    guard let feed = try? FeedImport(file, as: format, tables, now: 1_795_521_600) else { return [] }
    let place = folder.appending(path: "catalog-\(number)-\(format.rawValue)")
    defer { try? FileManager.default.removeItem(at: place) }
    do {
      let report = try feed.writeGoods(to: place.appending(path: "products"), besides: shop, in: world, Self.options(number))
      var findings: [Finding] = []
      if !report.addsUp {
        findings.append(
          .sum(rows: report.rows, variants: report.variants, merged: report.merged.count, leftOut: report.leftOut.count))
      }
      if let lines = plainLines(file), lines != report.rows { findings.append(.lines(rows: report.rows, lines: lines)) }
      if report.variants > 0 { findings += written(place, report) }
      return findings
    } catch {
      return [.failed("\(error)")]
    }
  }

  /// Every third case lacks something that the merchant would have to say.
  private static func options(_ number: UInt64) -> ImportOptions {
    var options = ImportOptions()
    options.origin = number % 7 == 1 ? nil : CountryCode(rawValue: "CN")
    options.site = SiteID(rawValue: "BELGG-OW")
    options.currency = number % 11 == 2 ? nil : .euro
    options.hsCode = number % 3 == 0 ? nil : HSCode(rawValue: "940161")
    options.weight = number % 5 == 0 ? nil : 700
    return options
  }

  private func written(_ place: URL, _ report: ImportReport) -> [Finding] {
    let goods = CatalogFolder(place).readGoods(world)
    var (products, variants) = (0, 0)
    for page in goods.pages {
      products += 1
      variants += page.product.variants.count
    }
    let faults = goods.issues.map { "\($0.file):\($0.line):\($0.column): \($0.fault)" }
    guard !faults.isEmpty || products != report.products || variants != report.variants else { return [] }
    return [.written(products: products, variants: variants, faults: Array(faults.prefix(3)))]
  }

  /// How many lines a table has that hold something, but its header; nil where quotes or encodings make lines something else.
  private func plainLines(_ file: [UInt8]) -> Int? {
    let isPlain = file.allSatisfy { $0 < 0x80 && $0 != 0 && $0 != UInt8(ascii: "\"") && $0 != 13 && $0 != UInt8(ascii: "<") }
    guard isPlain, !file.starts(with: Array("sep=".utf8)) else { return nil }
    let lines = file.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first else { return nil }
    // What parts the header parts all; a line of nothing else is blank.
    let signs = Array(",;\t|".utf8)
    let counts = signs.map { sign in first.count { $0 == sign } }
    guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return nil }
    return lines.dropFirst().count { line in line.contains { $0 != signs[index] && $0 != 32 && $0 != 9 } }
  }
}
