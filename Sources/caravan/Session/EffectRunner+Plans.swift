import Commerce
import Foundation
import Shop
import Storefront

/// Long questions: answered in parts, and left when nobody waits any more.
extension EffectRunner {
  /// So often at most parts are posted, in seconds: more than that nobody sees.
  private static let interval = 0.08

  func reckon(_ ticket: Ticket, _ question: Inquiry) {
    guard isAwaited(ticket) else { return }
    defer { finish(ticket) }
    do {
      switch question {
      case .year(let key, let option): try reckonYear(ticket, key, option)
      case .matrix(let key, let zones): try reckonMatrix(ticket, key, zones)
      case .orderBy(let key, let date, let percent): try reckonOrderBy(ticket, key, date, percent)
      }
    } catch let error as ShopError {
      mailbox.post(.reckoned(ticket, PlanPart(.failed(Self.failure(error)), done: 0, of: 0, isLast: true)))
    } catch {
      mailbox.post(.reckoned(ticket, PlanPart(.failed(.unavailable("\(error)")), done: 0, of: 0, isLast: true)))
    }
  }

  private func request(_ key: QuoteKey) throws -> (shop: Shop, request: OptionRequest) {
    guard let (shop, filter) = shop(for: key) else { throw ShopError.usage("") }
    if let parcel = key.parcel {
      let request = try shop.request(
        parcel: parcel.weight, box: parcel.box, from: filter.site ?? parcel.site, zone: key.zone, hour: key.hour, currency: key.currency,
        filter: filter)
      return (shop, request)
    }
    let (product, variant) = try shop.goods(key.sku.rawValue)
    let request = try shop.request(
      product, variant, quantity: key.quantity, zone: key.zone, hour: key.hour, currency: key.currency, filter: filter)
    return (shop, request)
  }

  private func reckonYear(_ ticket: Ticket, _ key: QuoteKey, _ id: OptionID?) throws {
    let (shop, request) = try request(key)
    let option = id.flatMap { id in shop.finder.quote(request).options.first { $0.id == id } }
    var parts = Parts<YearPoint>(ticket, mailbox: { self.mailbox.post($0) }, interval: Self.interval) { .year($0) }
    _ = shop.year(request, option: option, isCancelled: { !self.isAwaited(ticket) }) { day, done, of in
      parts.add(day.map(YearPoint.init), done: done, of: of)
    }
    parts.end()
  }

  private func reckonMatrix(_ ticket: Ticket, _ key: QuoteKey, _ zones: [ZoneID]) throws {
    let (shop, whole) = try request(key)
    let only = key.assumptions.contains { if case .only = $0 { true } else { false } }
    // A parcel of no product may start anywhere.
    let sites =
      key.parcel == nil || only
      ? whole.sources.map(\.site) : shop.network.sites.values.filter(\.kind.holdsStock).map(\.id).sorted()
    var request = whole
    if key.parcel != nil { request.sources = [OptionSource(site: "", prices: [.zero(key.currency)])] }
    var parts = Parts<MatrixPoint>(ticket, mailbox: { self.mailbox.post($0) }, interval: Self.interval) { .matrix($0) }
    _ = shop.matrix(request, sites: sites, zones: zones, isCancelled: { !self.isAwaited(ticket) }) { cell, done, of in
      let pair = (sites[(done - 1) / max(1, zones.count)], zones[(done - 1) % max(1, zones.count)])
      parts.add(
        MatrixPoint(
          site: pair.0, zone: pair.1, p50Days: cell?.p50Days, p90Days: cell?.p90Days, option: cell?.option, modes: cell?.modes ?? []),
        done: done, of: of)
    }
    parts.end()
  }

  private func reckonOrderBy(_ ticket: Ticket, _ key: QuoteKey, _ date: LocalDate, _ percent: Int) throws {
    let (shop, request) = try request(key)
    var parts = Parts<OrderMoment>(ticket, mailbox: { self.mailbox.post($0) }, interval: Self.interval) { .orderBy($0) }
    _ = try shop.orderTimes(request, by: date, confidence: Double(percent) / 100, isCancelled: { !self.isAwaited(ticket) }) {
      parts.add(OrderMoment(option: $0.option, orderBy: $0.orderBy), done: $1, of: $2)
    }
    parts.end()
  }
}

/// Worlds that are supposed, and who still waits.
extension EffectRunner {
  /// Whether somebody still waits for a long answer.
  func isAwaited(_ ticket: Ticket) -> Bool { state.withLock { $0.awaited.contains(ticket) } }

  /// The last part of a long answer has been posted.
  func finish(_ ticket: Ticket) { state.withLock { _ = $0.awaited.remove(ticket) } }

  /// The shop in the world of a question, and what narrows its quotes.
  func shop(for key: QuoteKey) -> (shop: Shop, filter: QuoteFilter)? {
    guard let (shop, whatIf) = shop(supposing: key.assumptions) else { return nil }
    let site = key.assumptions.lazy.compactMap { if case .only(let site) = $0 { site } else { nil } }.first
    return (shop, QuoteFilter(site: site, sites: key.sites, without: whatIf.without, includesDominated: key.includesDominated))
  }

  /// The shop in the world that is supposed; the last one is kept with all that it has reckoned.
  func shop(supposing assumptions: [Assumption]) -> (shop: Shop, whatIf: WhatIf)? {
    guard let shop = state.withLock({ $0.shop }) else { return nil }
    let whatIf = WhatIf(assumptions)
    if whatIf.disruptions.isEmpty { return (shop, whatIf) }
    if let known = state.withLock({ $0.supposed }), known.whatIf.disruptions == whatIf.disruptions { return (known.shop, whatIf) }
    let changed = shop.applying(whatIf)
    state.withLock { $0.supposed = (whatIf, changed) }
    return (changed, whatIf)
  }
}

/// What is found, collected and posted as often as a person can see it.
private struct Parts<Item> {
  private let ticket: Ticket
  private let post: (Action) -> Void
  private let interval: TimeInterval
  private let content: ([Item]) -> PlanPart.Content
  private var items: [Item] = []
  private var done = 0
  private var of = 0
  private var last = Date()

  init(
    _ ticket: Ticket, mailbox post: @escaping (Action) -> Void, interval: TimeInterval, _ content: @escaping ([Item]) -> PlanPart.Content
  ) {
    self.ticket = ticket
    self.post = post
    self.interval = interval
    self.content = content
  }

  mutating func add(_ item: Item?, done: Int, of: Int) {
    if let item { items.append(item) }
    (self.done, self.of) = (done, of)
    guard Date().timeIntervalSince(last) >= interval else { return }
    send(isLast: false)
  }

  mutating func end() { send(isLast: true) }

  private mutating func send(isLast: Bool) {
    post(.reckoned(ticket, PlanPart(content(items), done: done, of: of, isLast: isLast)))
    items = []
    last = Date()
  }
}

extension YearPoint {
  fileprivate init(_ day: YearDay) {
    self.init(
      day: day.day, on: day.on, hour: day.hour, p50: day.p50, p90: day.p90, option: day.option, site: day.site, modes: day.modes,
      closures: day.closures.map { Closure(name: $0.name, calendar: $0.calendar, from: $0.from, to: $0.to, days: $0.days) },
      waitsFor: day.longestWait?.stage, waitHours: day.longestWait?.hours ?? 0)
  }
}

extension WhatIf {
  /// What the explorer supposes, as the command line would.
  init(_ assumptions: [Assumption]) {
    self.init()
    for assumption in assumptions {
      switch assumption {
      case .without(let service): without.insert(service)
      case .only: break
      case .closed(let site, let from, let to): close(site, from: from, to: to, source: "explorer")
      case .slower(let target, let factor): slow(target, by: factor, source: "explorer")
      }
    }
  }
}
