import Money
import Orders
import Primitives
import Quotes

/// What a priced plan depends on.
struct PlanQuestion: Hashable, Sendable {
  let lines: [CartLine]
  /// The same lines after an order are another cart.
  let timesOrdered: Int
  let zone: ZoneID
  let currency: Currency
  let chosen: [SiteID: OptionID]
  let sites: [SKU: SiteID]
  let saved: [CartLine]
  let hour: Hour
}

/// The plan that a page wants and the last one that came: while a new one is computed the old figures stay, dimmed.
struct PlanWatch: Sendable {
  /// What the shopper chose, by the site that a shipment is planned from; kept even while no shipment is there for it.
  var chosen: [SiteID: OptionID]
  /// How the cart was divided when that was last looked at.
  private(set) var division = CartDivision()
  private(set) var asked: PlanQuestion?
  private(set) var ticket: Ticket?
  /// The plan with the options that are shown.
  private(set) var plan: CheckoutPlan?
  /// The same with all its options.
  private var whole: CheckoutPlan?
  /// Also options that are nearly the same as others.
  private(set) var showsAll = false
  private(set) var failure: ShopError?

  /// - Parameter division: How the cart is divided, for which the options were chosen.
  init(chosen: [SiteID: OptionID] = [:], division: CartDivision = CartDivision()) {
    self.chosen = chosen
    self.division = division
  }

  /// Takes the options that were chosen before the program ended, if none were since and they lead to the same destination, and asks for their
  /// plan.
  mutating func restore(_ draft: CheckoutDraft, _ app: inout AppState) -> [Effect] {
    guard chosen.isEmpty, !draft.chosen.isEmpty, draft.place?.zone == app.settings.destination?.zone else { return [] }
    chosen = draft.chosen
    return follow(&app)
  }

  /// A newer plan is being computed.
  var isPending: Bool { ticket != nil }

  /// Asks for the plan of the cart as it is now, unless it is there or asked for already.
  mutating func follow(_ app: inout AppState, again: Bool = false) -> [Effect] {
    divide(app.division)
    let isEmpty = app.cart.isEmpty && app.cart.saved.isEmpty
    guard app.network != nil, let destination = app.settings.destination, !isEmpty else {
      asked = nil
      ticket = nil
      if isEmpty || app.settings.destination == nil { (plan, whole) = (nil, nil) }
      return []
    }
    let question = PlanQuestion(
      lines: app.cart.lines, timesOrdered: app.cart.timesOrdered, zone: destination.zone, currency: app.settings.currency, chosen: chosen,
      sites: division.sites, saved: app.cart.saved, hour: app.hour)
    guard again || question != asked else { return [] }
    let ticket = app.ticket()
    self.ticket = ticket
    asked = question
    return [.customer(.plan(ticket, zone: question.zone, currency: question.currency, chosen: chosen, sites: division.sites))]
  }

  /// Takes another division with its options; what was chosen by hand before goes with the old one.
  private mutating func divide(_ new: CartDivision) {
    guard new != division else { return }
    division = new
    chosen = new.options
  }

  /// Whether the plan that shows was computed for an hour that is over.
  func isOutdated(_ app: AppState) -> Bool { asked.map { $0.hour != app.hour } ?? true }

  /// Takes the answer to the newest question; true if this was it.
  mutating func take(_ action: Action) -> Bool {
    guard case .planArrived(let answered, let result) = action, answered == ticket else { return false }
    ticket = nil
    switch result {
    case .success(let plan):
      whole = plan
      self.plan = showsAll ? plan : plan.folded
      failure = nil
    case .failure(let failure): self.failure = failure
    }
    return true
  }

  /// Shows all options, or those that are worth a row of their own.
  mutating func toggleAll() {
    showsAll.toggle()
    plan = showsAll ? whole : whole?.folded
  }

  /// How many options of all shipments are nearly the same as others that show.
  var similarCount: Int {
    (whole?.shipments ?? []).reduce(0) { $0 + $1.options.count } - (plan?.shipments ?? []).reduce(0) { $0 + $1.options.count }
  }

  /// The option of a shipment: the one chosen last, even before its plan is there.
  func option(of shipment: PlannedShipment) -> DeliveryOption? {
    shipment.options.first { $0.id == chosen[shipment.site] } ?? shipment.option
  }

  /// Where the option stands among those of its shipment, from 0.
  func optionIndex(of shipment: PlannedShipment) -> Int {
    option(of: shipment).flatMap { option in shipment.options.firstIndex { $0.id == option.id } } ?? 0
  }

  /// Takes the option so many places further on; false at either end.
  mutating func choose(_ step: Int, of shipment: PlannedShipment) -> Bool {
    let index = optionIndex(of: shipment) + step
    guard step != 0, shipment.options.indices.contains(index) else { return false }
    chosen[shipment.site] = shipment.options[index].id
    return true
  }

  /// What the shopper is shown, shipment by shipment: what an order is placed with.
  var shown: [SiteID: OptionID] {
    Dictionary((plan?.shipments ?? []).map { ($0.site, option(of: $0)?.id ?? $0.chosen) }, uniquingKeysWith: { first, _ in first })
  }
}
