import ArgumentParser
import CatalogFiles
import Foundation
import MerchantFeeds
import Money
import Orders
import Primitives
import Quotes
import Shop

/// `caravan catalog import`: a merchant's export becomes a catalog, with the network, taxes and places of the shop's own.
struct CatalogImportCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: HelpText.of("catalog.import"), discussion: HelpText.of("catalog.import.discussion"))
  }
  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("catalog.import.--file")) var file: String
  @Option(
    help: .text("catalog.import.--format"), completion: .list(FeedFormat.allCases.map(\.rawValue)),
    transform: { try ChoiceOption.parse($0) })
  var format: FeedFormat
  @Option(help: .text("--into")) var into: String
  @Option(help: .text("catalog.import.--hs")) var hs: String?
  @Option(help: .text("catalog.import.--origin")) var origin: String?
  @Option(help: .text("catalog.import.--site")) var site: String?
  @Option(help: .text("catalog.import.--weight")) var weight: Int?
  @Option(help: .text("catalog.import.--size")) var size: String?
  @Option(parsing: .unconditional, help: .text("catalog.import.--stock")) var stock = 10
  @Option(help: .text("catalog.import.--encoding")) var encoding: String?

  /// As many pieces as a row of stock.csv may have.
  private static let mostPieces = 100_000_000

  func run() throws {
    let workspace = try Workspace(options)
    let encoding = try encoding.map { try Self.encoding($0) }
    let shop = CatalogFolder(workspace.folders.catalog)
    let folder = URL(filePath: into)
    try shop.mayCopy(to: folder)
    let reading = shop.readWorld()
    let said = try importOptions(in: reading.value)
    let tables: FeedTables
    do {
      tables = try FeedTables(workspace.folders.assets.appending(path: "feeds"))
    } catch {
      throw BadFile.noFile(error.path)
    }
    guard let data = FileManager.default.contents(atPath: file) else { throw BadFile.noFile(file) }
    let now = Int(workspace.now.timeIntervalSince1970.rounded(.down))
    let feed: FeedImport
    do {
      feed = try FeedImport([UInt8](data), as: format, encoding: encoding, tables, now: now)
    } catch {
      throw BadFile.feed(file, error)
    }
    let report = try feed.write(to: folder, besides: shop, in: reading.value, said)
    if options.json {
      try Output.json(CatalogImportJSON(report, into: into))
    } else {
      ImportText(report: report, language: ErrorText.words).show(into: into)
    }
    Workspace.warn(reading.issues)
    // Nothing was written: every row is named above.
    if report.variants == 0 { throw ExitCode(ExitStatus.badData.rawValue) }
  }

  private static func encoding(_ name: String) throws -> FeedEncoding {
    do {
      return try FeedEncoding(name: name)
    } catch {
      throw UsageError.of(.encodingName, ["text": error.name])
    }
  }

  /// What the arguments say of the goods.
  ///
  /// - Throws: `UsageError`, or the shop's `unknownSite` and `unknownCurrency`.
  private func importOptions(in world: World) throws -> ImportOptions {
    var said = ImportOptions()
    said.hsCode = try hs.map { text in
      do throws(HSCodeError) {
        return try HSCode(typed: text)
      } catch {
        throw UsageError.noHSCode(text, error)
      }
    }
    said.origin = try origin.map { text in
      let code = CountryCode(rawValue: text.uppercased())
      guard world.countries[code] != nil else {
        throw UsageError.of(
          .noOriginCode, ["text": text], near: NearMatch.of(text.uppercased(), among: world.countries.keys.map(\.rawValue)))
      }
      return code
    }
    said.site = try site.map { text in
      guard let site = world.network.sites[SiteID(rawValue: text)] ?? world.network.sites[SiteID(rawValue: text.uppercased())] else {
        throw ShopError.unknownSite(
          text, near: NearMatch.of(text, among: world.network.sites.values.filter(\.kind.holdsStock).map(\.id.rawValue)))
      }
      guard site.kind.holdsStock else { throw UsageError.of(.siteWithoutStock, ["site": "\(site.id)"]) }
      return site.id
    }
    said.currency = try options.currency.map { text in
      guard let currency = world.currency(text), world.rates.rate(of: currency.code) != nil else {
        throw ShopError.unknownCurrency(text, near: NearMatch.of(text.uppercased(), among: world.rates.currencies.map(\.code)))
      }
      return currency
    }
    if let weight, !GoodsQuestion.weights.contains(weight) {
      throw UsageError.of(.weightOfParcel, ["most": "\(GoodsQuestion.weights.upperBound)"])
    }
    said.weight = weight
    if let size { said.box = try GoodsQuestion.sides(size, option: "--size") }
    guard (0...Self.mostPieces).contains(stock) else { throw UsageError.of(.stockPieces, ["most": "\(Self.mostPieces)"]) }
    said.pieces = stock
    return said
  }
}
