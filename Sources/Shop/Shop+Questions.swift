import Catalog
import Delivery
import Money
import Orders
import Primitives
import Quotes

/// Questions as data, for screens and command line alike: each is answered in the world of its own scenario, so that whoever asks has to be in
/// none.
extension Shop {
  /// The options that a question asks for.
  ///
  /// - Throws: `unknownSKU`, `outOfStock` or `notAtSite` if it is not there in that quantity, `noRoute` if it cannot be delivered.
  public func quote(_ key: QuoteKey) throws(ShopError) -> Quote {
    let (there, request) = try request(key)
    let quote = there.finder.quote(request)
    guard !quote.options.isEmpty else { throw .noRoute(to: zoneName(key.zone), closed: quote.closed) }
    return quote
  }

  /// What a question amounts to: the shop in the world of its scenario, and what is asked of it there.
  ///
  /// - Throws: `unknownSKU`, `unknownSite`, `outOfStock` or `notAtSite`.
  public func request(_ key: QuoteKey) throws(ShopError) -> (shop: Shop, request: OptionRequest) {
    let there = applying(key.scenario)
    let filter = QuoteFilter(key)
    if let parcel = key.parcel {
      let request = try there.request(
        parcel, quantity: key.quantity, zone: key.zone, hour: key.hour, currency: key.currency, filter: filter)
      return (there, request)
    }
    let (product, variant) = try there.goods(key.sku.rawValue)
    let request = try there.request(
      product, variant, quantity: key.quantity, zone: key.zone, hour: key.hour, currency: key.currency, filter: filter)
    return (there, request)
  }

  /// Answers a planner's question, step by step.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - isCancelled: Asked before each step. If it is true, nothing more is found.
  ///   - found: Called after each step with what it found: nothing, or one day, pair or option.
  /// - Throws: What `quote(_:)` throws.
  public func answer(
    _ question: PlanningQuestion, isCancelled: () -> Bool = { false }, found: (PlanningPart) -> Void
  ) throws(ShopError) {
    switch question {
    case .year(let key, let option):
      _ = try year(key, option: option, isCancelled: isCancelled) { day, done, of in
        found(PlanningPart(.year(day.map { [$0] } ?? []), done: done, of: of))
      }
    case .matrix(let key, let sites, let zones):
      _ = try matrix(key, sites: sites, zones: zones, isCancelled: isCancelled) { cell, done, of in
        found(PlanningPart(.matrix([cell]), done: done, of: of))
      }
    case .orderBy(let key, let date, let percent):
      _ = try orderTimes(key, by: date, confidence: Double(percent) / 100, isCancelled: isCancelled) { time, done, of in
        found(PlanningPart(.orderBy([time]), done: done, of: of))
      }
    }
  }

  /// The arrival of an order on each of the next 365 days: of one option, or (nil) of the one recommended on each day.
  ///
  /// - Throws: What `request(_:)` throws.
  public func year(
    _ key: QuoteKey, option id: OptionID? = nil, isCancelled: () -> Bool = { false },
    progress: (YearDay?, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) throws(ShopError) -> [YearDay] {
    let (there, request) = try request(key)
    let option = id.flatMap { id in there.finder.quote(request).options.first { $0.id == id } }
    return there.finder.year(request, option: option, isCancelled: isCancelled, progress: progress)
  }

  /// The sites against the zones.
  ///
  /// - Parameters:
  ///   - key: The goods or the parcel, the hour and the currency; its zone does not matter.
  ///   - sites: The sites; nil for those that hold the goods, for a parcel all that hold stock, in a scenario with an only site that one.
  ///   - zones: The zones.
  ///   - isCancelled: Asked before each pair.
  ///   - progress: Called after each pair, with how many are done of how many.
  /// - Throws: What `request(_:)` throws.
  public func matrix(
    _ key: QuoteKey, sites: [SiteID]? = nil, zones: [ZoneID], isCancelled: () -> Bool = { false },
    progress: (MatrixCell, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) throws(ShopError) -> [MatrixCell] {
    let (there, whole) = try request(key)
    var request = whole
    var sites = sites
    if key.parcel != nil {
      // A parcel of no product may start anywhere.
      request.sources = [OptionSource(site: "", prices: [.zero(key.currency)])]
      if key.scenario.onlySite == nil { sites = sites ?? there.stockSites }
    }
    return there.finder.matrix(
      request, sites: sites ?? whole.sources.map(\.site), zones: zones, isCancelled: isCancelled, progress: progress)
  }

  /// For each option, the last whole hour at which an order arrives by the end of a date at the destination. Options that are too late are
  /// left out.
  ///
  /// - Parameters:
  ///   - key: The goods and the destination, with the first hour of interest.
  ///   - date: The date, local to the destination.
  ///   - confidence: The probability with which it has to arrive, from 0 to 1.
  /// - Throws: `tooLateToOrder` if all options are too late, else what `quote(_:)` throws.
  public func deadlines(_ key: QuoteKey, by date: LocalDate, confidence: Double) throws(ShopError) -> [Deadline] {
    let deadlines = try orderTimes(key, by: date, confidence: confidence)
      .compactMap { time in time.orderBy.map { Deadline(option: time.option, orderBy: $0) } }
    guard !deadlines.isEmpty else { throw .tooLateToOrder(by: date, confidence: confidence) }
    return deadlines
  }

  /// All options of an order now, each with its last hour, the latest first; at the end those that are too late.
  ///
  /// - Parameters:
  ///   - key: The goods and the destination, with the first hour of interest.
  ///   - date: The date by whose end the goods have to arrive, local to the destination.
  ///   - confidence: The probability with which they have to arrive, from 0 to 1.
  ///   - isCancelled: Asked before each option. If it is true, what was found so far is returned.
  ///   - progress: Called after each option, with how many are done of how many.
  /// - Throws: What `quote(_:)` throws.
  public func orderTimes(
    _ key: QuoteKey, by date: LocalDate, confidence: Double, isCancelled: () -> Bool = { false },
    progress: (OrderTime, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) throws(ShopError) -> [OrderTime] {
    let (there, request) = try request(key)
    guard let zone = there.network.zones[request.zone] else { throw .unknownPlace(request.zone.rawValue, near: []) }
    let end = ZoneClock.named(zone.timeZone).lastHour(of: date)
    let quote = there.finder.quote(request)
    guard !quote.options.isEmpty else { throw .noRoute(to: zone.name, closed: quote.closed) }
    return there.finder.orderTimes(
      of: quote.options, from: request.hour, until: end, confidence: confidence, isCancelled: isCancelled, progress: progress)
  }

  /// The sites that hold stock, by id.
  public var stockSites: [SiteID] { network.sites.values.filter(\.kind.holdsStock).map(\.id).sorted() }
}

extension QuoteFilter {
  fileprivate init(_ key: QuoteKey) {
    self.init(
      site: key.scenario.onlySite, sites: key.sites, modes: key.modes, without: key.scenario.without, extent: key.extent)
  }
}
