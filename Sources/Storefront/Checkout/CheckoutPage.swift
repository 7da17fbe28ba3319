import Delivery
import Money
import Orders
import Primitives
import Screen

/// From the cart to an order: address, delivery, review, placed.
public struct CheckoutPage: Page {
  enum Step: Int, CaseIterable, Hashable, Sendable { case address, delivery, review, placed }

  var step = Step.address
  var form = AddressForm()
  var watch: PlanWatch
  /// The shipment whose options the keys choose among.
  var shipmentIndex = 0
  /// Rows of the review that lie above the pane.
  var scroll = 0
  /// The placing that is waited for.
  var placing: Ticket?
  /// Why the last placing was refused.
  var refusal: ShopError?
  var order: Order?
  /// Names the placing that this review is for, however often it is tried.
  var key: PlacementKey?
  /// The cart was ordered or emptied elsewhere: there is nothing left to review.
  var gone: GoneCart?
  /// The goods that are kept while the review shows.
  var reservation: ReviewReservation?
  /// The plan that the shopper has seen in the review, or accepted.
  var seen: CheckoutPlan?
  /// What differs from it in the plan that shows now.
  var changes: [PlanChange] = []
  /// Enter was pressed while the plan was of an earlier hour: it is placed once the new one has come, unless that differs.
  var placesOncePlanned = false
  /// What was asked for without an answer that says whether it was placed, or that a disk or database kept from being placed.
  private var unanswered: CheckoutRequest?

  public init(chosen: [SiteID: OptionID]) { self.init(chosen: chosen, division: CartDivision()) }

  /// - Parameters:
  ///   - chosen: The option of each site.
  ///   - division: How the cart is divided.
  init(chosen: [SiteID: OptionID], division: CartDivision) { watch = PlanWatch(chosen: chosen, division: division) }

  public func left() -> [Effect] { reservation == nil || step == .placed ? [] : [.customer(.release)] }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    let effects = form.start(at: app.settings.destination, &app)
    form.follow(app, asksIdentity: asksIdentity)
    return effects + [.customer(.loadAddresses), .customer(.loadDraft)] + watch.follow(&app)
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    guard step != .placed, gone == nil else { return [] }
    var effects: [Effect] = []
    // Nothing is taken from under an order that is being placed.
    if placing == nil { effects += followDestination(&app) }
    form.follow(app, asksIdentity: asksIdentity)
    // The address book may have been changed there.
    return effects + [.customer(.loadAddresses)] + watch.follow(&app)
  }

  /// Another destination was chosen meanwhile, or another catalog has the address elsewhere: the address follows, and is asked for again.
  private mutating func followDestination(_ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    if let destination = app.settings.destination, destination.zone != form.destination(app.network)?.zone {
      effects += form.start(at: destination, &app)
      if step != .address {
        step = .address
        effects += release()
        app.say(app.text("checkout.say.otherDestination", ["place": app.language.name(destination.name)]))
      }
    }
    return effects
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    let before = draft
    var effects = carryOut(action, &app)
    form.follow(app, asksIdentity: asksIdentity)
    if step == .address { effects += form.askCountryName(&app) }
    // What was typed and chosen is kept at once: the program may be killed at any moment.
    if form.isTouched || !watch.chosen.isEmpty, step != .placed, let draft, draft != before {
      effects.insert(.customer(.keepDraft(draft)), at: 0)
    }
    // What stands behind the prices that are about to be paid.
    return step == .review ? effects + app.explanations.request(priceParts.compactMap(\.question)) : effects
  }

  /// What there is to be kept of the checkout; nil once there is nothing left to place.
  private var draft: CheckoutDraft? { step == .placed || gone != nil ? nil : form.draft(chosen: watch.chosen) }

  /// Whether customs ask who buys the goods, by the options that are chosen. Until these are there it is as if they did: a field that came
  /// when its number is being typed would take the rest of it alone.
  var asksIdentity: Bool { watch.plan?.asksIdentity ?? (form.place?.country == ResidentNumber.country) }

  /// Whether they ask it and it has not been told.
  func needsIdentity(_ app: AppState) -> Bool { asksIdentity && form.identity == nil }

  /// Back to the address, where the number of the identity card is asked for.
  mutating func askForIdentity(_ app: inout AppState) {
    step = .address
    form.follow(app, asksIdentity: true)
    form.complaints[.identity] = .fault(.identityNeeded)
    form.move(to: .field(.identity), app)
    app.say(app.text("checkout.say.identity"), role: .amber)
  }

  /// The prices of all shipments by the options that are chosen.
  private var priceParts: [PricePage.Part] { watch.priceParts(watch.plan?.shipments ?? []) }

  /// Opens the prices with their law and what would change them.
  func openPrices(_ app: inout AppState) { if !priceParts.isEmpty { app.push(PricePage(priceParts, app)) } }

  private mutating func carryOut(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key): return press(key, &app)
    case .paste(let text): return step == .address ? form.edit(.paste(text), &app).effects : []
    case .mouse(let mouse): return point(mouse, &app)
    case .placesArrived(let ticket, let matches): _ = form.placesArrived(ticket, matches, app)
    case .addressesArrived(let book): if step == .address { form.bookArrived(book, app) }
    case .draftArrived(let draft): if step == .address, let draft { return restore(draft, &app) }
    case .catalogReloaded(.changed) where step != .placed && placing == nil && gone == nil: return watch.follow(&app, again: true)
    case .planArrived:
      guard watch.take(action) else { return [] }
      shipmentIndex = min(shipmentIndex, max(0, (watch.plan?.shipments.count ?? 1) - 1))
      return reviewed(&app)
    case .reserved(let ticket, let result): return reserved(ticket, result, &app)
    case .woke(let ticket): woke(ticket, &app)
    case .cartArrived(let cart):
      guard step != .placed, placing == nil, gone == nil else { return [] }
      // Where an order may be there, the cart may have left with it.
      if unanswered != nil { return [] }
      if cart.isEmpty { gone = GoneCart(order: nil) }
      return watch.follow(&app)
    case .placed(let ticket, let result, let meanwhile): if ticket == placing { return placed(result, meanwhile, &app) }
    default: break
    }
    return []
  }

  public var isEditingText: Bool { step == .address && gone == nil && form.isEditing }

  // MARK: Steps

  private mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    if placing != nil {
      if key == .escape, app.ledgerWaits {
        // It is placed when the database answers; meanwhile there is a shop to look at.
        app.say(app.text("checkout.say.placedLater"))
        app.popAndRun(.shelf)
      } else {
        app.say(app.text("checkout.say.placing"))
      }
      return []
    }
    if let gone { return press(key, on: gone, &app) }
    switch step {
    case .address: return pressOnAddress(key, &app)
    case .delivery: return pressOnDelivery(key, &app)
    case .review: return pressOnReview(key, &app)
    case .placed:
      switch key {
      case .enter: if let order { app.restart(with: TrackingPage(order: order)) }
      case .escape: app.popAndRun(.shelf)
      default: break
      }
      return []
    }
  }

  /// Nothing is left to order: on to the order that was placed, or back.
  private func press(_ key: Key, on gone: GoneCart, _ app: inout AppState) -> [Effect] {
    switch key {
    case .enter: if let order = gone.order { app.restart(with: TrackingPage(order: order)) } else { app.popAndRun(.orders) }
    case .escape: app.popAndRun(.shelf)
    default: break
    }
    return []
  }

  /// The review is shown: from here on there is one order to place.
  mutating func startReview(_ app: inout AppState) -> [Effect] {
    step = .review
    scroll = 0
    refusal = nil
    key = app.placementKey()
    seen = watch.isPending ? nil : watch.plan
    changes = []
    placesOncePlanned = false
    unanswered = nil
    return reserve(&app)
  }

  /// What was typed and chosen before the program ended.
  private mutating func restore(_ draft: CheckoutDraft, _ app: inout AppState) -> [Effect] {
    form.restore(draft, app)
    return watch.restore(draft, &app)
  }

  /// The address is whole: it decides where the goods go.
  mutating func leaveAddress(_ app: inout AppState) -> [Effect] {
    guard form.validate(app), let destination = form.destination(app.network) else { return [] }
    // Goods never go to another place than the city because of a slip in the postcode.
    if let zone = form.asksAboutPostcode(app.network) {
      let city = form.text(.city)
      app.say(
        app.text("checkout.say.doubt", ["postcode": form.text(.postcode), "zone": app.language.name(zone.name), "city": city]), role: .bad)
      return []
    }
    var effects: [Effect] = []
    if app.settings.destination?.zone != destination.zone {
      app.say(app.text("checkout.say.newDestination", ["place": app.language.name(destination.name)]))
      // Options to another zone are other options.
      watch.chosen = [:]
    }
    if app.settings.destination != destination { effects += app.change { $0.destination = destination } }
    if let postcode = destination.postcode { form[.postcode].set(PlainText(postcode)) }
    step = .delivery
    shipmentIndex = 0
    return effects + watch.follow(&app)
  }

  /// Why the plan on the screen cannot be ordered; nil if it can.
  func obstacle(_ app: AppState) -> PlainText? {
    if let failure = app.cartFailure { return failure }
    if app.cart.isEmpty { return app.text("checkout.say.emptyCart") }
    if watch.isPending { return app.text("checkout.say.computing") }
    // Also where an older plan shows.
    if let failure = watch.failure { return app.explanation(failure) }
    guard let plan = watch.plan else { return app.text("checkout.say.computing") }
    if !plan.problems.isEmpty { return app.text("checkout.say.problems") }
    return plan.total == nil ? app.text("cart.nothingToSend") : nil
  }

  /// Whether that will be over by itself.
  var isWaiting: Bool { watch.isPending || watch.plan == nil && watch.failure == nil }

  mutating func place(_ app: inout AppState) -> [Effect] {
    if let obstacle = obstacle(app) {
      app.say(obstacle, role: isWaiting ? .plain : .bad)
      return []
    }
    if needsIdentity(app) {
      askForIdentity(&app)
      return []
    }
    guard let plan = watch.plan, let timesOrdered = plan.timesOrdered, let address = form.address(app.network) else { return [] }
    let key = self.key ?? app.placementKey()
    self.key = key
    // What the shopper sees: anything else is told, not taken.
    let request = CheckoutRequest(
      key: key, lines: plan.lines.map(\.cartLine), timesOrdered: timesOrdered,
      address: address, currency: app.settings.currency, chosen: watch.shown, expectedTotal: plan.total,
      sites: plan.sites, seen: plan)
    return send(request, &app)
  }

  private mutating func send(_ request: CheckoutRequest, _ app: inout AppState) -> [Effect] {
    let ticket = app.ticket()
    placing = ticket
    refusal = nil
    unanswered = request
    return [.customer(.place(ticket, request))]
  }

  /// Sends again what was not answered; nil where there is nothing of the kind. It comes before all else: the order may be there.
  mutating func sendAgain(_ app: inout AppState) -> [Effect]? { unanswered.map { send($0, &app) } }

  private mutating func placed(_ result: Result<Order, ShopError>, _ meanwhile: Order?, _ app: inout AppState) -> [Effect] {
    placing = nil
    switch result {
    case .success(let order):
      self.order = order
      unanswered = nil
      step = .placed
      reservation = nil
      app.division = CartDivision()
      // What is in stock has changed.
      app.quotes.clear()
      return [.customer(.loadCart)]
    case .failure(let failure):
      refusal = failure
      scroll = 0
      // What is placed after a refusal is another order; where it is not known whether one was placed, the key finds it.
      if failure.mayBeRepeated { return [] }
      unanswered = nil
      switch failure {
      case .totalChanged, .promiseChanged:
        // Nothing was tried with the key: an earlier attempt may still have placed it. The goods are the same.
        return followDestination(&app) + watch.follow(&app, again: true)
      default: key = nil
      }
      let freed = release()
      switch failure {
      case .unknownOption:
        watch.chosen = [:]
        app.division = CartDivision()
        step = .delivery
        return freed + watch.follow(&app, again: true)
      case .cartChanged(let cart, _):
        app.cart = cart
        app.quotes.clear()
        if cart.isEmpty { gone = GoneCart(order: meanwhile) }
      case .emptyCart: gone = GoneCart(order: nil)
      default: break
      }
      return freed + watch.follow(&app, again: true)
    }
  }

  // MARK: Words

  /// What Enter does in the review.
  private func enterHint(_ app: AppState) -> String {
    if unanswered != nil || isFailed(app) { return "checkout.key.again" }
    if hasChanged { return "checkout.key.accept" }
    if reservation?.isOver == true { return "checkout.key.reserve" }
    return refusal == nil ? "checkout.key.placeOrder" : "checkout.key.placeAgain"
  }

  public func title(_ app: AppState) -> PlainText {
    PlainText("\(app.text("cart.title")) \(app.glyphs.crumb) \(app.text("checkout.title"))")
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    if let gone {
      return [
        KeyHint("Enter", gone.order == nil ? "checkout.key.orders" : "checkout.key.track"), KeyHint("Esc", "checkout.key.shelf"),
      ]
    }
    let arrows = app.glyphs.arrowUp + app.glyphs.arrowDown
    let back = KeyHint("Esc", step == .address ? "checkout.key.cart" : "checkout.key.back")
    switch step {
    case .address:
      if form.offersPlaces { return [KeyHint("Enter", "checkout.key.takePlace"), KeyHint(arrows, "checkout.key.place"), back] }
      if case .saved = form.focus {
        return [
          KeyHint("Enter", "checkout.key.takeAddress"), KeyHint("Tab", "checkout.key.next"), KeyHint("b", "checkout.key.book"), back,
        ]
      }
      return [KeyHint("Enter", "checkout.key.toDelivery"), KeyHint("Tab", "checkout.key.next"), back]
    case .delivery:
      let several = (watch.plan?.shipments.count ?? 0) > 1
      return [KeyHint("Enter", isFailed(app) ? "checkout.key.again" : "checkout.key.toReview"), KeyHint(arrows, "checkout.key.choose")]
        + (several ? [KeyHint("Tab", "checkout.key.shipment")] : [])
        + (watch.similarCount > 0 || watch.showsAll ? [KeyHint("A", watch.showsAll ? "product.hint.fewer" : "product.hint.dominated")] : [])
        + [back]
    case .review:
      if placing != nil { return app.ledgerWaits ? [KeyHint("Esc", "checkout.key.shelf")] : [] }
      if refusal?.cartProblems != nil { return [KeyHint("Enter", "checkout.key.cart"), back] }
      return [
        KeyHint("Enter", enterHint(app)), KeyHint(arrows, "checkout.key.scroll"),
        KeyHint("s", "cart.key.costs"), back,
      ]
    case .placed: return [KeyHint("Enter", "checkout.key.track"), KeyHint("Esc", "checkout.key.shelf")]
    }
  }
}
