import CatalogFiles
import Delivery
import Foundation
import Money
import Orders
import Persistence
import Phrases
import Primitives
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
      let near = EditDistance.nearest(to: wanted, in: languages.codes)
      throw ShopError.usage(
        "no language “\(wanted)”; \(near.first.map { "near: \($0); " } ?? "")there are \(languages.codes.joined(separator: ", "))")
    }
    english = languages.language(LanguageTag.fallback.rawValue)
    language = languages.language(options.lang ?? settings.language ?? Languages.ofEnvironment())
    now = try options.now.map { try InstantOption.parse($0, "--now") } ?? Date()
    language.today = ZoneClock.named("UTC").date(of: Hour(roundingUp: now))
  }

  var hour: Hour { Hour(roundingUp: now) }

  /// The index of the catalog, built if it is missing, old or damaged; in memory if it cannot be kept. `report` is told of issues, `note` of
  /// what a person should know, `progress` of how far the building is.
  func index(
    report: ([CatalogIssue]) -> Void = Workspace.warn, note: (String) -> Void = Workspace.warn,
    progress: (IndexProgress) throws -> Void = { _ in }
  ) throws -> CatalogIndex {
    let folder = CatalogFolder(folders.catalog)
    let fingerprint = folder.fingerprint()
    let file = DataFolder(folders.data).index(ofCatalogAt: folders.catalog)
    do {
      if let index = try CatalogIndex.open(at: file, fingerprint: fingerprint) { return index }
    } catch let error as StorageError where error.kind == .corrupt {
      note("the index of the catalog was damaged and is built anew")
    }
    let world = folder.readWorld()
    let goods = folder.readGoods(world.value)
    let cities = folder.readCities()
    let synonyms = folder.readSynonyms()
    if world.value.network.sites.isEmpty || goods.categories.isEmpty {
      throw CatalogUnusable(issues: world.issues + goods.issues, folder: folders.catalog.path)
    }
    let builder = CatalogIndexBuilder(file: file)
    let contents = IndexContents(
      fingerprint: fingerprint, world: WorldArchive.data(of: world.value), rates: world.value.rates, categories: goods.categories,
      goods: goods.pages, synonyms: synonyms.value, cities: cities.value.map { (city: $0.city, names: $0.names) },
      grades: LoadGrades(world.value.network))
    let index: CatalogIndex
    do {
      try builder.build(contents, progress: progress)
      guard let built = try CatalogIndex.open(at: file, fingerprint: fingerprint) else {
        throw StorageError(kind: .other, path: file.path, message: "The index that was just built cannot be opened")
      }
      index = built
    } catch let error as StorageError where [.readOnly, .diskFull, .cannotOpen, .other].contains(error.kind) {
      let why = error.kind == .diskFull ? "the disk is full" : error.kind == .other ? error.message : "nothing can be written there"
      note("the catalog's index cannot be kept, and is built again at each start: \(why) (\(error.path))")
      index = try builder.buildInMemory(contents, progress: progress)
    }
    report(world.issues + goods.issues + cities.issues + synonyms.issues)
    if index.count == 0 { throw CatalogUnusable(issues: world.issues + goods.issues, folder: folders.catalog.path) }
    return index
  }

  /// What is damaged, in words, after the index and the shop's database were read through from beginning to end.
  func damage() throws -> [String] {
    let folder = DataFolder(folders.data)
    let file = folder.index(ofCatalogAt: folders.catalog)
    var damage: [String] = []
    do {
      _ = try CatalogIndex.open(at: file, fingerprint: CatalogFolder(folders.catalog).fingerprint(), wholeFile: true)
    } catch let error as StorageError { damage.append("\(error)") }
    if let index = try CatalogIndex.open(at: file, fingerprint: CatalogFolder(folders.catalog).fingerprint()) {
      let integrity = try ShopDatabase(in: folder, catalog: index).durability().integrity
      if integrity != "ok" { damage.append("\(folder.shopDatabase.path): \(integrity)") }
    }
    return damage
  }

  /// The shop over an index. Its database is opened when it is first needed; what only reads goes on without it, which `note` is told.
  func shop(_ index: CatalogIndex, note: @escaping @Sendable (String) -> Void = Workspace.warn) throws -> Shop {
    let world = try WorldArchive.world(from: index.world())
    let ledger = ShopLedger(in: DataFolder(folders.data), catalog: index, inYuan: { world.rates.convert($0, to: .yuan) }) { reason in
      note("stock is what the catalog says, without what was sold: \(reason)")
    }
    return Shop(world: world, products: index, stock: ledger, carts: ledger, orderBook: ledger)
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
    guard let postcode = settings.postcode else { return found }
    // One that was kept before its country's form was known, or where nothing is delivered any more, is asked for anew.
    guard let usual = try? shop.network.usualPostcode(postcode, in: found.country, allowingArea: true) else { return nil }
    return Destination(zone: found.zone, country: found.country, name: found.name, postcode: usual)
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

  static func warn(_ text: String) { Output.warn("warning: \(text)") }

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
