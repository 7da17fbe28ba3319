import Catalog
import Delivery
import Phrases
import Primitives
import Quotes
import Screen

/// What the explorer asks about, and all its views share: goods or a parcel, from where to where and when, and which option and stage are looked
/// at.
struct ExplorerSubject: Sendable {
  var product: ProductPage?
  /// The goods by name and handle, while their page is not there.
  var goods: ProductSummary?
  var sku: SKU?
  /// Instead of goods.
  var parcel: Parcel?
  var quantity = 1
  /// Also options that others dominate.
  var includesDominated = false
  /// Another day than today.
  var orderedOn: LocalDate?
  /// Where and from which site, if not as the shop is set.
  var scope = ExplorerScope()
  /// The shop's own destination as last seen.
  var home: Destination?
  var watch: QuoteWatch
  /// The option that is looked at.
  var chosen: OptionID?
  /// An option that is shown though it is nearly the same as another: the one that the explorer was opened for.
  var kept: OptionID?
  /// The stage of it that is looked at.
  var stageIndex = 0

  init(product: ProductPage?, goods: ProductSummary? = nil, sku: SKU?, quote: QuoteKey?, option: OptionID?) {
    self.product = product
    self.goods = goods
    self.sku = sku ?? quote?.sku
    quantity = quote?.quantity ?? 1
    includesDominated = quote?.extent == .all
    watch = QuoteWatch(quote)
    chosen = option
    kept = option
  }

  // MARK: What is asked

  /// The world here: the scenario of all explorers, and the site of this one.
  func scenario(_ app: AppState) -> Scenario {
    scope.site.map(app.scenario.only) ?? app.scenario
  }

  /// What the quote depends on: the goods or the parcel, the destination, the day, and the scenario. Nil without a destination or network.
  func question(_ app: AppState) -> QuoteKey? {
    guard var key = app.quoteKey(sku ?? "", quantity: quantity, extent: includesDominated ? .all : .undominated),
      sku != nil || parcel != nil
    else {
      return nil
    }
    key.parcel = parcel
    key.scenario = scenario(app)
    if let orderedOn {
      key.hour = app.hour(on: orderedOn)
    } else if let wanted = watch.wanted, wanted.zone == key.zone, wanted.currency == key.currency, wanted.hour <= key.hour {
      // The hour of the order stays what it was; another destination or currency is another question.
      key.hour = wanted.hour
    }
    return key
  }

  /// The same question in the world as it is; nil where that is asked about.
  func asItIs(_ app: AppState) -> QuoteKey? {
    guard var key = watch.wanted else { return nil }
    let before = key.scenario
    key.scenario = scope.site.map { [.only($0)] } ?? []
    return key.scenario == before ? nil : key
  }

  /// Asks for the options, and for those of the world as it is beside them.
  mutating func ask(_ app: inout AppState) -> [Effect] {
    if sku == nil, parcel == nil { parcel = Self.defaultParcel(app) }
    var effects = watch.follow(question(app), &app)
    if let other = asItIs(app) { effects += app.quotes.request([other]) }
    settle(app)
    return effects
  }

  /// Asks again for what went unanswered, if it is still wanted.
  mutating func forgotten(_ key: QuoteKey, _ app: inout AppState) -> [Effect] {
    let effects = watch.forgotten(key, &app)
    return key == asItIs(app) ? effects + app.quotes.request([key]) : effects
  }

  /// Takes notice of what has arrived.
  mutating func settle(_ app: AppState) {
    watch.settle(app)
    stageIndex = min(max(0, stageIndex), max(0, (option(app)?.stages.count ?? 0) - 1))
  }

  // MARK: What is known

  /// The options that are shown: without those that are nearly the same as others, unless all are asked for.
  func quote(_ app: AppState) -> Quote? {
    includesDominated ? watch.quote(app) : watch.quote(app)?.folded(keeping: kept)
  }

  /// The options of the world as it is, beside those of a scenario, where they are known.
  func quoteAsItIs(_ app: AppState) -> Quote? { asItIs(app).flatMap { app.quotes.ready($0) } }

  /// How many options are nearly the same as one that is shown.
  func similarCount(_ app: AppState) -> Int {
    guard !includesDominated, let quote = watch.quote(app) else { return 0 }
    return OptionFold(quote.options, keeping: kept).similar.count
  }

  /// Which option is looked at, in the order of the quote: the chosen one, else the recommended one.
  func optionIndex(in quote: Quote) -> Int {
    let options = quote.options
    return chosen.flatMap { id in options.firstIndex { $0.id == id } } ?? options.firstIndex { $0.labels.contains(.recommended) } ?? 0
  }

  func option(_ app: AppState) -> DeliveryOption? {
    guard let quote = quote(app) else { return nil }
    let index = optionIndex(in: quote)
    return quote.options.indices.contains(index) ? quote.options[index] : nil
  }

  func stage(_ app: AppState) -> StageEstimate? {
    guard let option = option(app), option.stages.indices.contains(stageIndex) else { return nil }
    return option.stages[stageIndex]
  }

  /// Looks at the option so many further on, as far as there are any.
  mutating func stepOption(_ step: Int, _ app: AppState) {
    guard let quote = quote(app), !quote.options.isEmpty else { return }
    chosen = quote.options[min(max(0, optionIndex(in: quote) + step), quote.options.count - 1)].id
    settle(app)
  }

  /// What the goods are called; nil for a parcel.
  var goodsName: LocalizedName? { product?.product.name ?? goods?.name }

  /// The site that is looked at.
  func focusedSite(_ app: AppState) -> SiteID? { parcel?.site ?? option(app)?.site ?? scope.site }

  // MARK: Sites

  /// A parcel of 5 kg from the first warehouse of another country than the destination's.
  static func defaultParcel(_ app: AppState) -> Parcel? {
    let sites = stockSites(app)
    let country = app.settings.destination?.country
    let abroad = sites.first { app.network?.sites[$0]?.kind == .warehouse && app.network?.sites[$0]?.country != country }
    return (abroad ?? sites.first).map { Parcel(site: $0) }
  }

  static func stockSites(_ app: AppState) -> [SiteID] {
    (app.network?.sites.values.filter(\.kind.holdsStock) ?? []).map(\.id).sorted()
  }

  /// The sites to choose from: those that hold the goods where they are known, else all.
  func sites(_ app: AppState) -> [SiteID] {
    guard let product, let sku else { return Self.stockSites(app) }
    return Set(product.stock.filter { $0.sku == sku && $0.quantity > 0 }.map(\.site)).sorted()
  }
}

extension AppState {
  /// The hour of an order on another day, at the clock's time of day at the destination.
  func hour(on date: LocalDate) -> Hour {
    let clock = ZoneClock.named(timeZone)
    let minute = clock.local(second: Int(now.timeIntervalSince1970)).second / 60
    guard let second = clock.second(of: date, minute: minute) ?? clock.second(of: date, minute: minute + 60) else {
      return hour + (date - today) * 24
    }
    return Hour((second + 3599) / 3600)
  }
}
