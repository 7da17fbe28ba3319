import Catalog
import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

extension Shop {
  /// A line of the cart with all that options are computed from.
  struct PricedLine {
    let planned: PlannedLine
    let option: OptionLine
    let levels: [StockLevel]
    let price: Money

    func price(at site: SiteID) -> Money { levels.first { $0.site == site }?.price ?? price }
  }

  /// The plan of a cart: its shipments to a zone and their prices, for an order at an hour.
  ///
  /// Every line is sent from the site of the option that the shopper chose for it, else of its recommended one. Lines from the same site
  /// are sent together; their options are those of the whole consignment, from any site that has all of it.
  ///
  /// - Parameters:
  ///   - lines: The lines of the cart.
  ///   - zone: Where the goods go; nil if that is not known: there are no shipments then.
  ///   - hour: The hour of the order.
  ///   - currency: The currency of all amounts.
  ///   - chosen: The chosen option for the shipment of each site.
  ///   - sites: The sites that lines are sent from; a line without one, or whose site does not have enough or leads nowhere, goes as said above.
  ///   - now: The present: what others have reserved is not offered; nil: reservations are left out of account.
  public func plan(
    _ lines: [CartLine], zone: ZoneID?, hour: Hour, currency: Currency, chosen: [SiteID: OptionID], sites: [SKU: SiteID] = [:],
    now: Date? = nil
  ) throws(ShopError) -> CheckoutPlan {
    plan(try planBase(lines, zone: zone, hour: hour, currency: currency, now: now), chosen: chosen, sites: sites)
  }

  /// What all plans of a cart have in common, however it is divided: read once, so that many can be compared.
  struct PlanBase {
    let priced: [PricedLine]
    let problems: [CartProblem]
    let zone: ZoneID?
    let hour: Hour
    let currency: Currency
    let used: Money?
    let counted: CountedOrders
    let returns: PlannedReturns?
  }

  /// Reads prices, stock and what counts together.
  func planBase(_ lines: [CartLine], zone: ZoneID?, hour: Hour, currency: Currency, now: Date? = nil) throws(ShopError) -> PlanBase {
    var problems: [CartProblem] = []
    var priced: [PricedLine] = []
    var goods: [SKU: ReturnGoods] = [:]
    let levels = try levels(of: lines.map(\.sku), now: now)
    for line in lines {
      guard let product = try Self.stored({ try products.product(of: line.sku) }), let variant = product.variant(line.sku) else {
        problems.append(.unknown(line.sku))
        continue
      }
      if zone != nil { goods[line.sku] = try returnGoods(of: product) }
      let own = levels[line.sku] ?? []
      let (price, amount) = world.rates.line(of: line.quantity, at: variant.price, in: currency) ?? (variant.price, nil)
      priced.append(
        PricedLine(
          planned: PlannedLine(
            sku: line.sku, product: product.handle, name: product.name, choices: variant.choices, quantity: line.quantity,
            available: own.reduce(0) { $0 + $1.quantity }, price: price, amount: amount, wanted: line.option),
          option: OptionLine(variant, of: product, quantity: line.quantity),
          levels: own, price: variant.price))
    }
    let used = try zone.flatMap { zone throws(ShopError) in try usedThisYear(zone: zone, currency: currency, hour: hour) }
    let counted = try zone.map { zone throws(ShopError) in try countedOrders(zone: zone, currency: currency, hour: hour) }
    return PlanBase(
      priced: priced, problems: problems, zone: zone, hour: hour, currency: currency, used: used, counted: counted ?? CountedOrders(),
      returns: zone.flatMap { plannedReturns(of: goods, to: $0, at: hour) })
  }

  /// The plan from what was read.
  func plan(_ base: PlanBase, chosen: [SiteID: OptionID], sites: [SKU: SiteID]) -> CheckoutPlan {
    let (priced, hour, currency, used, counted) = (base.priced, base.hour, base.currency, base.used, base.counted)
    var problems = base.problems
    let planned = priced.map(\.planned)
    guard let zone = base.zone else {
      return CheckoutPlan(lines: planned, shipments: [], problems: problems, total: nil, allowanceLeft: nil, estimatedAt: hour)
    }
    var groups: [(site: SiteID, lines: [PricedLine])] = []
    for line in priced {
      let sources = sources(for: [line])
      guard !sources.isEmpty else {
        problems.append(.soldOut(line.planned.sku, available: line.levels.map(\.quantity).max() ?? 0))
        continue
      }
      let request = OptionRequest(
        lines: [line.option], sources: sources, zone: zone, hour: hour, currency: currency, usedToday: counted.all.today,
        usedThisMonth: counted.all.thisMonth, usedThisYear: used ?? counted.all.thisYear)
      let given = sites[line.planned.sku].flatMap { site in leads(from: site, request) ? site : nil }
      guard let site = given ?? wanted(line, request)?.site ?? finder.quote(request).recommended?.site else {
        problems.append(currencyWithoutRate(in: sources, to: currency).map { .noRate(line.planned.sku, $0) } ?? .noRoute(line.planned.sku))
        continue
      }
      if let index = groups.firstIndex(where: { $0.site == site }) {
        groups[index].lines.append(line)
      } else {
        groups.append((site, [line]))
      }
    }
    var shipments: [PlannedShipment] = []
    // What one shipment uses of a yearly allowance is not left for the next.
    var usedSoFar = used
    /// The shipment of a group, and others of the cart that the law counts together with it.
    func send(
      _ group: (site: SiteID, lines: [PricedLine]), with counted: CountedOrders, by way: OptionID? = nil
    ) -> PlannedShipment? {
      // Of several options that were chosen for lines of a shipment, the last one counts.
      let wanted = group.lines.compactMap(\.planned.wanted).last { $0.site == group.site }
      let terms = ShipmentTerms(
        zone: zone, hour: hour, currency: currency, chosen: way ?? chosen[group.site] ?? wanted, counted: counted, usedThisYear: usedSoFar)
      let shipment = shipment(group.lines, at: group.site, terms)
      let uses = shipment?.option.flatMap { option in
        yearlyValue(of: option.cost, pieces: group.lines.reduce(0) { $0 + $1.planned.quantity }, zone: zone, hour: hour, used: usedSoFar)
      }
      if let uses { usedSoFar = usedSoFar.flatMap { $0 + uses } ?? usedSoFar }
      return shipment
    }
    for group in groups {
      if let shipment = send(group, with: counted) {
        shipments.append(shipment)
      } else {
        problems += group.lines.map { .noRoute($0.planned.sku) }
      }
    }
    if let place = network.zones[zone]?.place, shipments.count > 1, !schedule.countedSpans(in: place).isEmpty {
      // Parcels of one day are counted together, from whichever site they come: each again with the others. All of them count towards a
      // threshold; of what is free a parcel has what those before it leave, so that an excess is taxed once. What a carriage counts hangs on
      // the option: with the others another one may be recommended, and then they are computed once more, by the same ways.
      var counts = shipments.map { $0.option.map { self.counts($0.cost, in: place) } ?? CountedValues() }
      for isRepeated in [false, true, true] {
        usedSoFar = used
        for (index, shipment) in shipments.enumerated() {
          var others = counted
          for other in counts.indices where other != index { others = others.adding(counts[other], isLater: other > index) }
          guard let group = groups.first(where: { $0.site == shipment.site }) else { continue }
          if let again = send(group, with: others, by: isRepeated ? shipment.chosen : nil) { shipments[index] = again }
        }
        let before = counts
        counts = shipments.map { $0.option.map { self.counts($0.cost, in: place) } ?? CountedValues() }
        if counts == before { break }
      }
    }
    let totals = shipments.compactMap { $0.option?.cost.total }
    let total = totals.isEmpty ? nil : totals.sum(in: currency)
    // The price of a line depends on the site that it is sent from.
    let sent = Dictionary(shipments.flatMap(\.lines).map { ($0.sku, $0) }, uniquingKeysWith: { first, _ in first })
    var plan = CheckoutPlan(
      lines: planned.map { sent[$0.sku] ?? $0 }, shipments: shipments, problems: problems, total: total,
      allowanceLeft: allowanceLeft(zone: zone, hour: hour, used: usedSoFar, currency: currency), estimatedAt: hour,
      ratesOn: ratesDay(priced, currency: currency))
    plan.returns = base.returns
    plan.asksIdentity = asksIdentity(shipments.compactMap { $0.option?.cost.regime }, zone: zone, hour: hour)
    return plan
  }

  /// The date of the exchange rates by which prices were converted; nil if none were.
  private func ratesDay(_ lines: [PricedLine], currency: Currency) -> LocalDate? {
    let foreign = Set(lines.flatMap { [$0.price] + $0.levels.compactMap(\.price) }.map(\.currency)).subtracting([currency])
    guard !foreign.isEmpty else { return nil }
    return foreign.union([currency]).compactMap { world.rates.rate(of: $0.code)?.date }.min()
  }

  /// The sites that have enough of all lines, with their prices.
  func sources(for lines: [PricedLine]) -> [OptionSource] {
    guard let first = lines.first else { return [] }
    return first.levels.map(\.site).sorted().compactMap { site in
      let holdsAll = lines.allSatisfy { line in line.levels.contains { $0.site == site && $0.quantity >= line.planned.quantity } }
      return holdsAll ? OptionSource(site: site, prices: lines.map { $0.price(at: site) }) : nil
    }
  }

  /// Whether any option leads from a site to the zone of a request.
  private func leads(from site: SiteID, _ request: OptionRequest) -> Bool {
    var own = request
    own.sources = request.sources.filter { $0.site == site }
    return !own.sources.isEmpty && !finder.quote(own).options.isEmpty
  }

  /// The option that the shopper chose for a line, if it exists now, even if others dominate it.
  private func wanted(_ line: PricedLine, _ request: OptionRequest) -> DeliveryOption? {
    guard let id = line.planned.wanted, request.sources.contains(where: { $0.site == id.site }) else { return nil }
    if let option = finder.quote(request).options.first(where: { $0.id == id }) { return option }
    var all = request
    all.extent = .all
    return finder.quote(all).options.first { $0.id == id }
  }

  /// What the shipments of a plan have in common, and what each is computed with.
  private struct ShipmentTerms {
    let zone: ZoneID
    let hour: Hour
    let currency: Currency
    let chosen: OptionID?
    let counted: CountedOrders
    let usedThisYear: Money?
  }

  private func shipment(_ lines: [PricedLine], at site: SiteID, _ terms: ShipmentTerms) -> PlannedShipment? {
    let (chosen, currency) = (terms.chosen, terms.currency)
    var request = OptionRequest(
      lines: lines.map(\.option), sources: sources(for: lines), zone: terms.zone, hour: terms.hour, currency: currency,
      usedToday: terms.counted.all.today, usedThisMonth: terms.counted.all.thisMonth,
      usedThisYear: terms.usedThisYear ?? terms.counted.all.thisYear, later: terms.counted.later)
    var options = finder.quote(request).options
    if let chosen, !options.contains(where: { $0.id == chosen }) {
      // An option that others beat may still be what the shopper wants.
      request.extent = .all
      options += finder.quote(request).options.filter { $0.id == chosen }
    }
    guard let recommended = options.first(where: { $0.labels.contains(.recommended) }) else { return nil }
    let id = chosen.flatMap { chosen in options.contains { $0.id == chosen } ? chosen : nil } ?? recommended.id
    let from = options.first { $0.id == id }?.site ?? site
    let atSite = lines.map { line in
      let own = line.planned
      let (price, amount) = world.rates.line(of: own.quantity, at: line.price(at: from), in: currency) ?? (own.price, own.amount)
      return PlannedLine(
        sku: own.sku, product: own.product, name: own.name, choices: own.choices, quantity: own.quantity, available: own.available,
        price: price, amount: amount, wanted: own.wanted)
    }
    return PlannedShipment(site: site, lines: atSite, options: options, chosen: id, request: request)
  }

  /// What is left of a yearly allowance; nil if no yearly limit applies on the date of the order.
  ///
  /// - Parameter used: What is used of it, the shipments of the cart included.
  func allowanceLeft(zone: ZoneID, hour: Hour, used: Money?, currency: Currency) -> Money? {
    guard let used, let row = yearlyRow(zone: zone, hour: hour), let place = network.zones[zone],
      let limit = counting(in: place.place, ZoneClock.named(place.timeZone).date(of: hour)).yearlyLimit(of: row, in: currency)
    else { return nil }
    return limit - used
  }
}

extension ExchangeRates {
  /// What one piece costs in a currency, and what all do; nil if there is no rate.
  fileprivate func line(of quantity: Int, at price: Money, in currency: Currency) -> (price: Money, amount: Money?)? {
    convert(price, to: currency).map { ($0, convert(price * quantity, to: currency)) }
  }
}
