import Catalog
import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

extension OrderPapers {
  /// The papers of an order.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - goods: The goods of its lines; what has left the catalog is missing.
  ///   - world: Where sites, zones and countries are named.
  ///   - trader: Who sells.
  ///   - returned: What the law of returns asks about the goods.
  ///   - now: The shop's clock, by which parcels may have been handed over and delivered.
  public init(
    of order: Order, goods: [SKU: OrderedGoods], returned: [SKU: ReturnGoods], world: World, trader: PaperParty, now: Date
  ) {
    let network = world.network
    let zone = network.zones[order.zone]
    let timeZone = zone?.timeZone ?? .utc
    let clock = ZoneClock.named(timeZone)
    let placed = clock.local(second: Int(order.placedAt.timeIntervalSince1970.rounded(.down)))
    let country = order.address?.country ?? zone?.country
    let lifecycle = OrderLifecycle(order)
    let events = lifecycle.events(at: now)
    let progress = lifecycle.progress(at: now)
    let terms = Self.terms(placed.date, zone, country, world)
    let sites = network.sites
    func name(_ country: CountryCode?) -> LocalizedName? {
      country.map { world.countries[$0]?.name ?? LocalizedName($0.rawValue) }
    }
    func day(_ kind: OrderEventKind, _ shipment: Int) -> LocalDate? {
      events.first { $0.kind == kind && ($0.shipment == nil || $0.shipment == shipment) }
        .map { date($0.at) }
    }
    func date(_ instant: Date) -> LocalDate { clock.local(second: Int(instant.timeIntervalSince1970.rounded(.down))).date }
    let parcels = order.shipments.enumerated().map { index, shipment in
      let site = sites[shipment.site]
      // What was paid for the rest once some was cancelled. Orders of before that was kept have the figures of the order.
      let remaining = events.last { $0.shipment == index && PartialCancellation($0.detail) != nil }
        .flatMap { PartialCancellation($0.detail)?.remaining }
      let cost = remaining ?? shipment.cost
      let counts = Self.allotted(shipment, progress[index]) { $0.ordered - $0.cancelled }
      let returning = Self.allotted(shipment, progress[index]) { $0.inOpenReturns > 0 ? $0.inOpenReturns : $0.returnable }
      let isReturning = progress[index].returns.contains { $0.state.isOpen }
      let canReturn = returning.contains { $0 > 0 }
      let values = Self.values(of: shipment, counts: remaining == nil ? nil : counts, cost: cost, rates: world.rates)
      return PaperParcel(
        number: index + 1, invoice: Self.invoice(order.id, index + 1),
        itemNumber: site.flatMap { order.itemNumber(ofShipment: index, from: $0.country) },
        returnNumber: country.flatMap { order.returnNumber(ofShipment: index, from: $0) },
        site: PaperParty(
          name: site?.name ?? LocalizedName(shipment.site.rawValue), lines: [shipment.site.rawValue],
          country: name(site?.country)),
        option: shipment.option, carriers: Self.carriers(of: shipment, network),
        goods: shipment.lines.indices.map { place in
          let (line, value) = (shipment.lines[place], values[place])
          let known = goods[line.sku]
          let isOpen = progress[index].counts(of: line.sku).inOpenReturns > 0
          return PaperGoods(
            sku: line.sku, name: line.name, choices: known?.variant.choices ?? [],
            quantity: remaining == nil ? line.quantity : counts[place], ordered: line.quantity, cancelled: line.quantity - counts[place],
            returning: canReturn ? (isReturning && !isOpen ? 0 : returning[place]) : nil, unitPrice: line.price,
            value: value, hsCode: known?.product.hsCode, origin: known?.product.origin, originName: name(known?.product.origin),
            weight: known?.variant.weight, box: known?.variant.box,
            exceptions: returned[line.sku].map(terms.toldExceptions) ?? [])
        },
        cost: cost, likelyBy: clock.date(of: shipment.promise.p50), surelyBy: clock.date(of: shipment.promise.p90),
        crossesCustoms: shipment.stages.contains { $0.kind == .import } || site?.kind == .bondedWarehouse
          || site.map { site in zone.map { !network.isAtHome(site.place, $0.place) } ?? (site.country != country) } ?? true,
        handedOverOn: day(.handedOver, index), deliveredOn: day(.delivered, index),
        returnUntil: terms.lastDay(lifecycle.returnDates(ofShipment: index, at: now, date)),
        sendBackBy: progress[index].returns.last { $0.state.isOpen }.flatMap { terms.sendBackBy(asked: date($0.requestedAt)) })
    }
    self.init(
      order: order.id, placedOn: placed.date, placedMinute: placed.second / 60, timeZone: timeZone, trader: trader,
      recipient: order.address.map { address in
        PaperParty(
          name: LocalizedName(address.name), lines: address.lines(in: network.addressFormats[address.country]),
          country: name(address.country))
      },
      place: zone?.name ?? name(country) ?? LocalizedName(order.zone.rawValue), country: country,
      total: parcels.lazy.map(\.cost.total).sum(in: order.total.currency) ?? order.total,
      withdrawal: PaperWithdrawal(terms), parcels: parcels)
  }

  /// The terms of giving back: of a zone that has left the catalog those of the country.
  private static func terms(_ ordered: LocalDate, _ zone: Zone?, _ country: CountryCode?, _ world: World) -> ReturnTerms {
    let country = zone?.country ?? country ?? CountryCode(rawValue: "")
    return ReturnTerms(
      place: zone?.place ?? PlaceCode(country), country: country, orderedOn: ordered, laws: world.returnLaws,
      calendar: world.returnLaws.calendar(of: country).flatMap { world.baseNetwork.calendars[$0] })
  }

  /// How many pieces of each line count: those of a SKU that stands in several lines fill them in their order.
  private static func allotted(_ shipment: Shipment, _ progress: ShipmentProgress, _ count: (PieceCounts) -> Int) -> [Int] {
    var left = Dictionary(
      progress.lines.map { ($0.sku, count(progress.counts(of: $0.sku))) }, uniquingKeysWith: { first, _ in first })
    return shipment.lines.map { line in
      let own = max(0, min(line.quantity, left[line.sku, default: 0]))
      left[line.sku, default: 0] -= own
      return own
    }
  }

  /// Each carrier once, in the order of the way.
  private static func carriers(of shipment: Shipment, _ network: DeliveryNetwork) -> [String] {
    shipment.stages.compactMap { $0.service.flatMap { network.services[$0]?.operatorName } }.reduce(into: []) { names, name in
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
  }

  /// What the pieces of each line cost in the currency of the order: parts of the price's own line for goods, which they add up to.
  ///
  /// Sellers may ask in another currency, and rates change; so today's rates only say how that line is shared.
  ///
  /// - Parameters:
  ///   - counts: By line, how many pieces the price is of; nil for all.
  ///   - cost: The price.
  static func values(of shipment: Shipment, counts: [Int]? = nil, cost: LandedCost? = nil, rates: ExchangeRates) -> [Money] {
    let cost = cost ?? shipment.cost
    let currency = cost.total.currency
    let prices = zip(shipment.lines, counts ?? shipment.lines.map(\.quantity)).map { $0.price * $1 }
    let own = prices.map { rates.convert($0, to: currency) }
    let total = cost.sum(.goods)
    guard cost.lines.contains(where: { $0.kind == .goods }) else { return own.map { $0 ?? .zero(currency) } }
    let weights = own.contains { $0 == nil } ? prices.map(\.minor) : own.compactMap { $0?.minor }
    if prices.allSatisfy({ $0.currency == currency }), prices.sum(in: currency) == total { return prices }
    let whole = weights.reduce(Int128(0)) { $0 + Int128(max(0, $1)) }
    guard whole > 0 else { return weights.indices.map { $0 == 0 ? total : .zero(currency) } }
    // The share up to each line is rounded, less what the lines before it have: so no cent is lost.
    var reached: Int128 = 0
    var given: Int128 = 0
    return weights.map { weight in
      reached += Int128(max(0, weight))
      let upTo = (Int128(total.minor) * reached * 2 + whole) / (whole * 2)
      defer { given = upTo }
      return Money(minor: Int64(clamping: upTo - given), currency: currency)
    }
  }
}
