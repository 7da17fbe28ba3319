import Catalog
import CatalogFiles
import CatalogIndex
import Delivery
import Foundation
import Money
import Orders
import Phrases
import Primitives
import SQLiteFiles
import SQLiteLedger
import Shop

/// Everything that a session or a command works with, opened as far as it is needed.
public struct SessionWorkspace: Sendable {
  public let folders: Folders
  public let languages: Languages
  public internal(set) var language: Language
  /// For JSON, which is the same in every language.
  public let english: Language
  public internal(set) var settings: CustomerSettings
  public let request: SessionRequest
  public let now: Date
  /// The country of the locale; nil if it names none.
  public let region: CountryCode?
  let log: any SessionLog

  /// - Throws: `Folders.Missing`, `DataPlace.Fault`, `UnknownLanguage`.
  public init(_ request: SessionRequest, log: any SessionLog = NoLog(), environment: [String: String] = ProcessInfo.processInfo.environment)
    throws
  {
    self.request = request
    self.log = log
    folders = try Folders(catalog: request.catalog, data: request.data, index: request.index, environment: environment)
    languages = Languages(assets: folders.assets)
    region = Languages.countryOfEnvironment(environment)
    // At a door they are the ledger's, and known when that is open.
    settings = request.account == nil ? SettingsFile(at: folders.settings).saved() : CustomerSettings()
    if let wanted = request.language, languages.match(wanted) == nil {
      throw UnknownLanguage(text: wanted, near: EditDistance.nearest(to: wanted, in: languages.codes).first, known: languages.codes)
    }
    english = languages.language("en")
    let wanted = request.language ?? settings.language ?? Languages.ofEnvironment(environment)
    // English is read already.
    language = languages.code(of: wanted) == english.code ? english : languages.language(wanted)
    now = request.now ?? Date()
    language.today = ZoneClock.named(.utc).date(of: Hour(roundingUp: now))
  }

  /// The exchange rates that were imported into the shop.
  public var importedRates: ImportedRates { ImportedRates(in: DataFolder(folders.rates)) }

  public var hour: Hour { Hour(roundingUp: now) }

  /// The index of the catalog, built if missing, old or damaged; in memory if it cannot be kept. `report` is told of issues, `note` of
  /// what a person should know, `progress` of how far the building is.
  /// - Throws: `CatalogUnusable`, `StorageError`.
  public func index(
    report: ([CatalogIssue]) -> Void, note: (SessionNote) -> Void, progress: (IndexProgress) throws -> Void = { _ in }
  ) throws -> GoodsIndex {
    let began = ContinuousClock.now
    let folder = CatalogFolder(folders.catalog)
    let fingerprint = folder.fingerprint()
    let file = DataFolder(folders.index).index(ofCatalogAt: folders.catalog)
    do {
      if let index = try GoodsIndex.open(at: file, fingerprint: fingerprint) {
        log.opened(index, isNew: false, after: .now - began)
        return index
      }
    } catch let error as StorageError where error.kind == .corrupt {
      note(.indexDamaged)
    }
    // Of many that start at once one builds it. A folder that cannot be made is told by the builder.
    try? DataFolder(folders.index).create()
    let turn = try BuildLock.take(for: file) {
      try progress(IndexProgress(step: .waiting, done: 0, total: nil))
    } open: {
      do {
        return try GoodsIndex.open(at: file, fingerprint: fingerprint)
      } catch let error as StorageError where error.kind == .corrupt {
        return nil
      }
    }
    if let index = turn.index {
      log.opened(index, isNew: false, after: .now - began)
      return index
    }
    defer { withExtendedLifetime(turn.lock) {} }
    // What does not need the world is read beside it.
    let places = Background { (cities: folder.readCities(), synonyms: folder.readSynonyms()) }
    let builder = CatalogIndexBuilder(file: file)
    let world = folder.readWorld()
    let goods = folder.readGoods(world.value)
    let (cities, synonyms) = places.value()
    if world.value.network.sites.isEmpty || goods.categories.isEmpty {
      throw CatalogUnusable(issues: world.issues + goods.issues, folder: folders.catalog.path)
    }
    let contents = IndexContents(
      fingerprint: fingerprint, world: WorldArchive.data(of: world.value), rates: world.value.rates, categories: goods.categories,
      goods: goods.pages, synonyms: synonyms.value, cities: cities.value.map { (city: $0.city, names: $0.names) },
      grades: LoadGrades(world.value.network), total: { [count = goods.pages.count] in count.value })
    let index: GoodsIndex
    do {
      try builder.build(contents, progress: progress)
      guard let built = try GoodsIndex.open(at: file, fingerprint: fingerprint) else {
        throw StorageError(kind: .other, path: file.path, message: "The index that was just built cannot be opened")
      }
      index = built
    } catch let error as StorageError where [.readOnly, .diskFull, .cannotOpen, .other].contains(error.kind) {
      note(.indexNotKept(error))
      index = try builder.buildInMemory(contents, progress: progress)
    }
    let issues = world.issues + goods.issues + cities.issues + synonyms.issues
    log.opened(index, isNew: true, after: .now - began)
    log.found(issues)
    report(issues)
    if index.count == 0 { throw CatalogUnusable(issues: world.issues + goods.issues, folder: folders.catalog.path) }
    return index
  }

  /// What is damaged, in words, after the index and the machine's database were read through from beginning to end. A server looks after its
  /// own.
  public func damage() throws -> [String] {
    let file = DataFolder(folders.index).index(ofCatalogAt: folders.catalog)
    var damage: [String] = []
    do {
      _ = try GoodsIndex.open(at: file, fingerprint: CatalogFolder(folders.catalog).fingerprint(), wholeFile: true)
    } catch let error as StorageError { damage.append("\(error)") }
    if case .folder(let url) = folders.place,
      let index = try GoodsIndex.open(at: file, fingerprint: CatalogFolder(folders.catalog).fingerprint())
    {
      let folder = DataFolder(url)
      let integrity = try ShopDatabase(in: folder, catalog: index).durability().integrity
      if integrity != "ok" { damage.append("\(folder.shopDatabase.path): \(integrity)") }
    }
    return damage
  }

  /// The data folder or its database, if it may only be read; nil if both may be written, or if a server has them.
  public func readOnlyPath() -> String? {
    guard case .folder(let url) = folders.place else { return nil }
    return [url.path, DataFolder(url).shopDatabase.path].first { access($0, F_OK) == 0 && access($0, W_OK) != 0 }
  }

  /// What the customer has in the shop over an index. Its database is opened when it is first needed; what only reads goes on without it, which
  /// `note` is told.
  public func session(_ index: GoodsIndex, note: @escaping @Sendable (SessionNote) -> Void) throws -> CustomerSession {
    let world = importedRates.world(try WorldArchive.world(from: index.world())) { note(.ratesDamaged($0)) }
    let ledger = ledger(index, note: note)
    let settings: any SettingsStore = request.account == nil ? SettingsFile(at: folders.settings) : ledger
    let shop = Shop(world: world, products: index, ledger: ledger, settings: settings)
    guard let account = request.account else { return shop.session(for: try customer()) }
    return shop.session(for: try shop.customer(of: account, now: now))
  }

  /// From now on prices are shown with the catalog's symbols.
  public mutating func useSymbols(of shop: Shop) { language.symbols = shop.world.currencies.mapValues(\.symbol) }

  /// The destination asked for or remembered.
  public func destination(_ shop: Shop) throws -> Destination {
    if let text = request.destination { return try shop.destination(text) }
    if let saved = savedDestination(shop) { return saved }
    throw ShopError.noDestination
  }

  /// The destination of the last visit, if goods can still go there.
  public func savedDestination(_ shop: Shop) -> Destination? {
    guard let text = settings.destination, let found = try? shop.destination(text) else { return nil }
    guard let postcode = settings.postcode else { return found }
    // One that was kept before its country's form was known, or where nothing is delivered any more, is asked for anew.
    guard let usual = try? shop.network.usualPostcode(postcode, in: found.country, allowingArea: true) else { return nil }
    return Destination(zone: found.zone, country: found.country, name: found.name, postcode: usual)
  }

  /// The currency asked for, remembered, or that of the destination's customs.
  public func currency(_ shop: Shop, for destination: Destination?) throws -> Currency {
    if let code = request.currency { return try shop.currency(code) }
    if let code = settings.currency, request.destination == nil, let known = try? shop.currency(code) { return known }
    guard let destination else { return .euro }
    let own =
      shop.world.territories.first { $0.code == PlaceCode(destination.country) }?.currency
      ?? shop.world.countries[destination.country]?.currency
    return own.flatMap { shop.world.rates.currency($0.code) } ?? .euro
  }
}
