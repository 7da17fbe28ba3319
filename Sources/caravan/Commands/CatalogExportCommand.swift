import ArgumentParser
import Catalog
import CatalogFiles
import Dispatch
import Foundation
import Orders
import Phrases
import Primitives
import Quotes
import Shop

/// `caravan catalog export`: the goods as a merchant feed on standard output, with what they cost at a destination and when they come.
struct CatalogExportCommand: ShopCommand {
  /// What kinds of feed there are.
  enum Format: String, CaseIterable, Sendable { case google }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: HelpText.of("catalog.export"), discussion: HelpText.of("catalog.export.discussion"))
  }
  @OptionGroup var options: GlobalOptions
  @Option(
    help: .text("catalog.export.--format"), completion: .list(Format.allCases.map(\.rawValue)), transform: { try ChoiceOption.parse($0) })
  var format: Format
  @Option(help: .text("--link")) var link: String?
  @Option(name: .customLong("image-link"), help: .text("--image-link")) var imageLink: String?

  func validate() throws {
    if options.json { throw UsageError.of(.feedOrJSON).refusal }
    for (name, address) in [("--link", link), ("--image-link", imageLink)] {
      if let address, FeedLink(address) == nil {
        throw UsageError.of(.feedLink, ["option": name, "text": address, "names": FeedLink.names.map { "{\($0)}" }.joined(separator: " ")])
          .refusal
      }
    }
  }

  func run() throws {
    var workspace = try Workspace(options)
    let shop = try workspace.shop()
    let destination = try workspace.destination(shop)
    guard let zone = shop.network.zones[destination.zone] else { throw ShopError.unknownPlace(destination.zone.rawValue, near: []) }
    let language = workspace.language
    let maker = FeedMaker(
      shop: shop, language: language, names: try Self.names(workspace),
      categories: Dictionary(try shop.categories().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }), zone: zone,
      currency: try workspace.currency(shop, for: destination), hour: workspace.hour, link: link.flatMap { FeedLink($0) },
      imageLink: imageLink.flatMap { FeedLink($0) })
    Output.raw(
      GoogleFeedText.opening(
        title: language("catalog.export.title"), link: "",
        description: language("catalog.export.channel", ["place": language.name(destination.name)])), to: .standardOutput)
    let omitted = try Self.write(maker, language)
    Output.raw(GoogleFeedText.closing, to: .standardOutput)
    tell(omitted, language)
  }

  private static func names(_ workspace: Workspace) throws -> FeedNames {
    let file = workspace.folders.assets.appending(path: "feeds/google.csv")
    guard let bytes = try? Data(contentsOf: file) else { throw BadFile.noFile(file.path) }
    do throws(CatalogIssue) { return try FeedNames(file: file.path, bytes: [UInt8](bytes)) } catch { throw BadFile.rows([error]) }
  }

  /// Writes the items of all goods; returns how many are not in the feed, by why.
  private static func write(_ maker: FeedMaker, _ language: Language) throws -> [FeedMaker.Omission: Int] {
    var progress = StandardErrorProgress()
    var omitted: [FeedMaker.Omission: Int] = [:]
    try maker.shop.allGoods { pages, done, of in
      let goods = pages.flatMap(StockedVariant.all)
      let made = Lock([Result<FeedItem, FeedMaker.Omission>?](repeating: nil, count: goods.count))
      DispatchQueue.concurrentPerform(iterations: goods.count) { index in
        let item = maker.item(goods[index])
        made.withLock { $0[index] = item }
      }
      var text = ""
      for item in made.withLock({ $0 }).compactMap({ $0 }) {
        switch item {
        case .success(let item): text += GoogleFeedText.text(of: item)
        case .failure(let reason): omitted[reason, default: 0] += 1
        }
      }
      Output.raw(text, to: .standardOutput)
      progress.show(language("stock.progress.goods", ["done": language.number(done), "of": language.number(of)]))
    }
    progress.end()
    return omitted
  }

  /// What the feed lacks, on standard error.
  private func tell(_ omitted: [FeedMaker.Omission: Int], _ language: Language) {
    for reason in FeedMaker.Omission.allCases {
      if let count = omitted[reason] { Output.warn(ErrorText.warning(language.count("catalog.export.omitted.\(reason)", count))) }
    }
    if link == nil || imageLink == nil { Output.warn(ErrorText.warning(language("catalog.export.links"))) }
  }
}
