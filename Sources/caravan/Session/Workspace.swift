import CatalogFiles
import Commerce
import Foundation
import Persistence
import Phrases
import Screen
import Shop

/// Everything that a command works with, opened as far as it is needed.
struct Workspace {
  let folders: Folders
  let languages: Languages
  private(set) var language: Language
  /// For JSON, which is the same in every language.
  let english: Language
  let settings: SettingsFile
  let options: GlobalOptions
  let now: Date

  init(_ options: GlobalOptions) throws {
    self.options = options
    folders = try Folders(catalog: options.catalog, data: options.data)
    languages = Languages(assets: folders.assets)
    settings = SettingsFile(reading: folders.settings)
    if let wanted = options.lang, languages.match(wanted) == nil {
      throw ShopError.usage("no language “\(wanted)”; there are \(languages.codes.joined(separator: ", "))")
    }
    english = languages.language("en")
    language = languages.language(options.lang ?? settings.language ?? Languages.ofEnvironment())
    if let text = options.now {
      guard let instant = Instant.parse(text) else {
        throw ShopError.usage("--now wants an instant with a zone, such as 2026-11-24T11:30:00Z, not “\(text)”")
      }
      now = instant
    } else {
      now = Date()
    }
  }

  var hour: Hour { Hour(roundingUp: now) }

  /// The index of the catalog, built if it is missing or old. `report` is told of issues, `progress` of how far the building is.
  func index(report: ([CatalogIssue]) -> Void = Workspace.warn, progress: (IndexProgress) throws -> Void = { _ in }) throws -> CatalogIndex
  {
    let folder = CatalogFolder(folders.catalog)
    let fingerprint = folder.fingerprint()
    let file = DataFolder(folders.data).index(ofCatalogAt: folders.catalog)
    if let index = CatalogIndex.open(at: file, fingerprint: fingerprint) { return index }
    let world = folder.readWorld()
    let goods = folder.readGoods(world.value)
    let cities = folder.readCities()
    let synonyms = folder.readSynonyms()
    if world.value.network.sites.isEmpty || goods.categories.isEmpty {
      throw CatalogUnusable(issues: world.issues + goods.issues, folder: folders.catalog.path)
    }
    let builder = CatalogIndexBuilder(file: file)
    try builder.build(
      fingerprint: fingerprint, world: WorldArchive.data(of: world.value), rates: world.value.rates, categories: goods.categories,
      synonyms: synonyms.value, goods: goods.pages,
      cities: cities.value.lazy.map { (city: $0.city, names: $0.names) }, progress: progress)
    report(world.issues + goods.issues + cities.issues + synonyms.issues)
    guard let index = CatalogIndex.open(at: file, fingerprint: fingerprint) else {
      throw StorageError(kind: .other, path: file.path, message: "the index that was just built cannot be opened")
    }
    if index.count == 0 { throw CatalogUnusable(issues: world.issues + goods.issues, folder: folders.catalog.path) }
    return index
  }

  /// The shop over an index.
  func shop(_ index: CatalogIndex) throws -> Shop {
    let world = try WorldArchive.world(from: index.world())
    let database = try ShopDatabase(in: DataFolder(folders.data), catalog: index, inYuan: { world.rates.convert($0, to: .yuan) })
    return Shop(world: world, products: index, stock: database, carts: database, orderBook: database)
  }

  /// The shop; from then on prices are shown with the catalog's symbols.
  mutating func shop() throws -> Shop {
    let shop = try shop(index())
    useSymbols(of: shop)
    return shop
  }

  mutating func useSymbols(of shop: Shop) { language.symbols = shop.world.currencies.mapValues(\.symbol) }

  /// The destination asked for or remembered.
  func destination(_ shop: Shop) throws -> Destination {
    if let text = options.to { return try shop.destination(text) }
    if let saved = savedDestination(shop) { return saved }
    throw ShopError.noDestination
  }

  func savedDestination(_ shop: Shop) -> Destination? {
    guard let text = settings.destination, let found = try? shop.destination(text) else { return nil }
    return Destination(zone: found.zone, country: found.country, name: found.name, postcode: settings.postcode ?? found.postcode)
  }

  /// The currency asked for, remembered, or that of the destination's customs.
  func currency(_ shop: Shop, for destination: Destination?) throws -> Currency {
    if let code = options.currency { return try shop.currency(code) }
    if let code = settings.currency, options.to == nil, let known = try? shop.currency(code) { return known }
    guard let destination else { return .euro }
    let own =
      shop.world.territories.first { $0.country == destination.country }?.currency ?? shop.world.countries[destination.country]?.currency
    return own.flatMap { shop.world.rates.currency($0.code) } ?? .euro
  }

  static func warn(_ issues: [CatalogIssue]) {
    for issue in issues.prefix(20) { Output.warn("warning: \(issue)") }
    if issues.count > 20 { Output.warn("warning: and \(issues.count - 20) more: caravan catalog check") }
  }
}

/// Nothing of the catalog loads.
struct CatalogUnusable: Error {
  let issues: [CatalogIssue]
  let folder: String
}
