import Catalog
import Delivery
import LandedCost
import Money
import Orders
import Primitives
import Quotes

extension Language {
  public func mode(_ mode: TransportMode) -> String { self("mode.\(mode.rawValue)") }
  public func status(_ status: OrderStatus) -> String { self("status.\(status.rawValue)") }
  /// The status of an order; of an open return how far it is: `return approved`.
  public func status(_ status: OrderStatus, openReturn: ReturnState?) -> String {
    guard status == .returnRequested, let openReturn else { return self.status(status) }
    return self("status.return.\(openReturn.rawValue)")
  }
  public func label(_ label: OptionLabel) -> String { self("label.\(label.rawValue)") }
  public func siteKind(_ kind: SiteKind) -> String { self("site.\(kind.rawValue)") }
  /// What names of sites may end in that is no part of their city's.
  public var siteEndings: [String] { items("site.endings") }
  public func country(_ code: CountryCode) -> String { has("country.\(code.rawValue)") ? self("country.\(code.rawValue)") : code.rawValue }
  public func regime(_ regime: Regime) -> String { self("regime.\(regime.rawValue)") }
  public func choices(_ choices: [OptionChoice]) -> String { choices.map { name($0.value) }.joined(separator: " · ") }

  /// The line-haul and last mile: `rail · road`.
  public func modes(_ modes: [TransportMode]) -> String { modes.map(mode).joined(separator: " · ") }

  /// The name of a site or zone.
  public func place(_ place: Place, in network: DeliveryNetwork?) -> String {
    switch place {
    case .site(let id): network?.sites[id].map { name($0.name) } ?? id.rawValue
    case .zone(let id): network?.zones[id].map { name($0.name) } ?? id.rawValue
    }
  }

  public func site(_ id: SiteID, in network: DeliveryNetwork?) -> String { place(.site(id), in: network) }

  /// `Pick and pack`, `Train to Khorgos`, `Border, gauge change`.
  ///
  /// - Parameter named: What a place is called; nil: its whole name.
  public func stageName(_ stage: Stage, in network: DeliveryNetwork?, named: ((Place) -> String)? = nil) -> String {
    switch stage.kind {
    case .transit:
      return self("stage.transit.\(stage.mode?.rawValue ?? "road")", ["to": named?(stage.to) ?? place(stage.to, in: network)])
    case .border: return stage.ownName.map(name) ?? self("stage.border")
    default: return self("stage.\(stage.kind.rawValue)")
    }
  }

  /// What a line of a price is called.
  public func costLine(_ line: CostLine) -> String { label(line.label) }

  /// What a line is called.
  public func label(_ label: LineLabel) -> String {
    switch label {
    case .goods: self("cost.goods")
    case .freightToBorder: self("cost.freightToBorder")
    case .freightInland: self("cost.freightInland")
    case .freight: self("cost.freight")
    case .insurance: self("cost.insurance")
    case .carrierClearanceFee: self("cost.carrierClearanceFee")
    case .rule(let label, let isDefault): isDefault ? self("cost.defaultOfHeading", ["label": name(label)]) : name(label)
    }
  }

  /// What stands below a line of a price: its rule's note, and that the code was too short to decide; nil if there is nothing to say.
  public func costNote(_ line: CostLine) -> String? {
    var notes: [String] = []
    if case .rule(_, isDefaultOfHeading: true) = line.label { notes.append(self("cost.tooShortToDecide")) }
    if let note = line.note.map(name), !note.isEmpty { notes.append(note) }
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }

  /// `14%`, `€3.00 an item`.
  public func rate(_ rate: LineRate) -> String {
    switch rate {
    case .share(let ratio): return percent(ratio)
    case .specific(let duty):
      let amount = decimal(duty.amount.decimalString(places: 3))
      return self("rate.per.\(duty.per.rawValue)", ["amount": self.amount(amount, in: duty.currency)])
    }
  }

  /// Why a service may not carry the goods.
  ///
  /// - Parameter isOfService: it follows the service's id, with which it makes a sentence; else it stands alone.
  public func reason(_ reason: ClosedReason, ofService isOfService: Bool = false) -> String {
    func said(_ key: String, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
      let own = "closed.\(key).ofService"
      return self(isOfService && has(own) ? own : "closed.\(key)", arguments)
    }
    return switch reason {
    case .battery: said("battery")
    case .dangerousGoods: said("dangerousGoods")
    case .tooHeavy(let limit):
      said("tooHeavy", ["limit": weight(limit), "kilograms": decimal(Ratio(Int64(limit.value), 1000).decimalString())])
    case .tooLong(let limit): said("tooLong", ["limit": centimetres(limit), "millimetres": "\(limit)"])
    case .tooBulky(let limit): said("tooBulky", ["limit": centimetres(limit), "millimetres": "\(limit)"])
    case .suspended(let why): isOfService ? said("suspended", ["why": name(why)]) : name(why)
    case .beyondCalendar(let id): said("beyondCalendar", ["calendar": id.rawValue])
    case .noStart: said("noStart")
    case .leftOut: said("leftOut")
    }
  }

  /// Of so many millimetres.
  private func centimetres(_ millimetres: Int) -> String { decimal(Ratio(Int64(millimetres), 10).decimalString()) }

  /// `Spring Festival, 6 Feb to 12 Feb`.
  public func closedSpan(_ span: ClosedSpan) -> String {
    span.from == span.to
      ? self("closed.day", ["name": name(span.name), "date": day(span.from)])
      : self("closed.span", ["name": name(span.name), "from": day(span.from), "to": day(span.to)])
  }

  /// The longest service of an option that another one does not take, by name (of all its services if both are the same); the modes if
  /// there is none.
  public func difference(of option: DeliveryOption, from other: DeliveryOption, in network: DeliveryNetwork?) -> String {
    let isSame = option.id == other.id
    let own = option.services.filter { isSame || !other.services.contains($0) }.compactMap { network?.services[$0] }
    let longest = own.max { ($0.duration.p50Hours, $1.id) < ($1.duration.p50Hours, $0.id) }
    return longest.map { name($0.name) } ?? modes(option.modes)
  }

  /// What happened to an order, with its goods by their names. What was only set aside is not paid back when it is cancelled: it is set free.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - order: The order that it happened to.
  ///   - payment: What became of the order's money.
  ///   - network: Has the names of places.
  ///   - placed: What a place is called; nil: its whole name.
  public func event(
    _ event: OrderEvent, of order: Order, _ payment: OrderPayment, in network: DeliveryNetwork?, placed: ((Place) -> String)? = nil
  ) -> String {
    if let amount = payment.released(by: event) { return self("event.released", ["amount": money(amount)]) }
    return self.event(event, in: network, isReturn: order.isOfReturn(event), placed: placed) { sku in
      order.lines.first { $0.sku == sku }.map { name($0.name) } ?? sku.rawValue
    }
  }

  /// What happened, as one line of an event log.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - network: Has the names of places.
  ///   - isReturn: Whether its case is a return.
  ///   - placed: What a place is called; nil: its whole name.
  ///   - named: What goods are called; nil: by their SKU.
  package func event(
    _ event: OrderEvent, in network: DeliveryNetwork?, isReturn: Bool = false, placed: ((Place) -> String)? = nil,
    named: ((SKU) -> String)? = nil
  ) -> String {
    let place = event.place.map { placed?($0) ?? self.place($0, in: network) } ?? ""
    let service = event.service.flatMap { network?.services[$0] }
    if let own = caseEvent(event, place, named: named, isReturn: isReturn) { return own }
    // By what it went on its way, where that is known.
    let byMode = service.map { "event.\(event.kind.rawValue).\($0.mode.rawValue)" }.flatMap { has($0) ? $0 : nil }
    let what = self(byMode ?? "event.\(event.kind.rawValue)", ["place": place, "service": service.map { name($0.name) } ?? ""])
    return event.caseNumber.map { self("event.again", ["n": number($0), "what": what]) } ?? what
  }

  /// What keeps a cart's line from being ordered.
  public func problem(_ problem: CartProblem, name: (SKU) -> String) -> String {
    switch problem {
    case .soldOut(let sku, let available): count("problem.soldOut", available) + " · " + name(sku)
    case .noRoute(let sku): self("problem.noRoute", ["name": name(sku)])
    case .unknown(let sku): self("problem.unknown", ["name": name(sku)])
    case .noRate(let sku, let currency): self("problem.noRate", ["name": name(sku), "currency": currency.code])
    }
  }

  /// The same where goods are called by their SKU.
  public func problem(bySKU problem: CartProblem) -> String {
    switch problem {
    case .soldOut(let sku, 0): self("problem.soldOut.none.bySKU", ["sku": sku.rawValue])
    case .soldOut(let sku, let available): self("problem.soldOut.bySKU", ["sku": sku.rawValue, "available": "\(available)"])
    case .noRoute(let sku): self("problem.noRoute.bySKU", ["sku": sku.rawValue])
    case .unknown(let sku): self("problem.unknown.bySKU", ["sku": sku.rawValue])
    case .noRate(let sku, let currency): self("problem.noRate.bySKU", ["sku": sku.rawValue, "currency": "\(currency)"])
    }
  }
}
