import Orders
import Primitives
import Quotes
import Shop
import Storefront

/// Long questions: answered in parts, and left when nobody waits any more.
extension EffectRunner {
  func compute(_ ticket: Ticket, _ inquiry: Inquiry) {
    let wanted = Cancellation()
    state.withLock { $0.inquiries[ticket] = wanted }
    let failed: @Sendable (any Error) -> Void = { error in
      self.post(part: PlanPart(.failed(ShopError(error, self.words)), done: 0, of: 0, isLast: true), ticket, wanted)
    }
    inShop(lanes.inquiries, failed: failed) { _ in
      defer { self.state.withLock { _ = $0.inquiries.removeValue(forKey: ticket) } }
      guard !wanted.isCancelled else { return }
      let began = ContinuousClock.now
      defer { self.log.answered("plan", after: .now - began) }
      let post: (PlanPart) -> Void = { self.post(part: $0, ticket, wanted) }
      switch inquiry {
      case .year(let key, let option): try self.year(key, option, wanted, post)
      case .matrix(let key, let zones): try self.matrix(key, zones, wanted, post)
      case .orderBy(let key, let date, let percent): try self.orderTimes(key, date, percent, wanted, post)
      }
    }
  }

  /// A part of an answer that was given up is none.
  private func post(part: PlanPart, _ ticket: Ticket, _ wanted: Cancellation) {
    if !wanted.isCancelled { post(.computed(ticket, part)) }
  }

  private func request(_ key: QuoteKey) throws -> (shop: Shop, request: OptionRequest) {
    guard let (shop, filter) = shop(for: key) else { throw ShopError.storage(opening.failure) }
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

  private func year(_ key: QuoteKey, _ id: OptionID?, _ wanted: Cancellation, _ post: @escaping (PlanPart) -> Void) throws {
    let (shop, request) = try request(key)
    let option = id.flatMap { id in shop.finder.quote(request).options.first { $0.id == id } }
    var parts = AnswerParts<YearDay>(interval: interval, { .year($0) }, post: post)
    _ = shop.finder.year(request, option: option, isCancelled: { wanted.isCancelled }) { day, done, of in
      parts.add(day, done: done, of: of)
    }
    parts.end()
  }

  private func matrix(_ key: QuoteKey, _ zones: [ZoneID], _ wanted: Cancellation, _ post: @escaping (PlanPart) -> Void) throws {
    let (shop, whole) = try request(key)
    // A parcel of no product may start anywhere.
    let sites =
      key.parcel == nil || key.scenario.onlySite != nil
      ? whole.sources.map(\.site) : shop.network.sites.values.filter(\.kind.holdsStock).map(\.id).sorted()
    var request = whole
    if key.parcel != nil { request.sources = [OptionSource(site: "", prices: [.zero(key.currency)])] }
    var parts = AnswerParts<MatrixCell>(interval: interval, { .matrix($0) }, post: post)
    _ = shop.finder.matrix(request, sites: sites, zones: zones, isCancelled: { wanted.isCancelled }) { cell, done, of in
      parts.add(cell, done: done, of: of)
    }
    parts.end()
  }

  private func orderTimes(
    _ key: QuoteKey, _ date: LocalDate, _ percent: Int, _ wanted: Cancellation, _ post: @escaping (PlanPart) -> Void
  ) throws {
    let (shop, request) = try request(key)
    var parts = AnswerParts<OrderTime>(interval: interval, { .orderBy($0) }, post: post)
    _ = try shop.orderTimes(request, by: date, confidence: Double(percent) / 100, isCancelled: { wanted.isCancelled }) {
      parts.add($0, done: $1, of: $2)
    }
    parts.end()
  }
}
