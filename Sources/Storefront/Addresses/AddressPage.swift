import Delivery
import Orders
import Primitives
import Screen

/// One address as a form: a new one for the book, one of the book, or where an order goes.
public struct AddressPage: Page {
  /// What the address is for.
  enum Purpose: Hashable, Sendable {
    case new
    case change(KeptAddress)
    case order(Order)
  }

  let purpose: Purpose
  var form = AddressForm()
  /// It was handed in, and its answer is waited for.
  private(set) var isWaiting = false
  /// Why it was refused.
  private(set) var refusal: PlainText?

  init(_ purpose: Purpose) { self.purpose = purpose }

  /// Where an order goes, to be changed.
  public init(of order: Order) { self.init(.order(order)) }

  /// Customs ask who buys what was ordered, if they did when it was placed.
  private var asksIdentity: Bool {
    switch purpose {
    case .new: false
    case .change(let kept): kept.address.identity != nil
    case .order(let order): order.address?.identity != nil
    }
  }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    switch purpose {
    case .new: effects = form.start(at: app.settings.destination, &app)
    case .change(let kept): form.fill(with: kept.address, app)
    case .order(let order):
      if let address = order.address { form.fill(with: address, app) }
      effects = [.customer(.loadAddresses)]
    }
    form.isTouched = true
    form.follow(app, asksIdentity: asksIdentity)
    form.focus = .field(form.fields[0])
    return effects + form.askCountryName(&app)
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    let effects = carryOut(action, &app)
    form.follow(app, asksIdentity: asksIdentity)
    return effects + form.askCountryName(&app)
  }

  private mutating func carryOut(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key): return press(key, &app)
    case .paste(let text): return form.edit(.paste(text), &app).effects
    case .mouse(let mouse): point(mouse, &app)
    case .placesArrived(let ticket, let matches): _ = form.placesArrived(ticket, matches, app)
    case .addressesArrived(let book): booked(book, &app)
    case .orderArrived(let order): readdressed(order, &app)
    case .addressRefused(let why) where isWaiting: refuse(why)
    case .orderRefused(let id, let why):
      if case .order(let order) = purpose, order.id == id, isWaiting { refuse(why) }
    default: break
    }
    return []
  }

  private mutating func booked(_ book: [KeptAddress], _ app: inout AppState) {
    if case .order = purpose { return form.bookArrived(book, app) }
    guard isWaiting else { return }
    isWaiting = false
    app.say(app.text("address.say.kept"))
    app.pop()
  }

  private mutating func readdressed(_ order: Order, _ app: inout AppState) {
    guard isWaiting, case .order(let before) = purpose, before.id == order.id else { return }
    isWaiting = false
    app.say(app.text("orders.say.readdressed"))
    app.pop()
  }

  private mutating func refuse(_ why: String) {
    isWaiting = false
    refusal = PlainText(why)
  }

  // MARK: Keys

  private mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    if isWaiting, key != .escape { return [] }
    switch form.press(key, &app) {
    case .taken(let effects):
      refusal = nil
      return effects
    case .done: return handIn(app)
    case .back: app.pop()
    case .other: break
    }
    return []
  }

  private mutating func handIn(_ app: AppState) -> [Effect] {
    guard form.validate(app), let address = form.address(app.network) else { return [] }
    isWaiting = true
    refusal = nil
    switch purpose {
    case .new: return [.customer(.keepAddress(address, inPlaceOf: nil, isUsual: nil))]
    case .change(let kept): return [.customer(.keepAddress(address, inPlaceOf: kept.id, isUsual: nil))]
    case .order(let order): return [.customer(.readdress(order.id, address))]
    }
  }

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) {
    let layout = AddressLayout(app, form)
    switch mouse.kind {
    case .press, .doublePress:
      if form.press(at: mouse.at, layout, app) { return }
      for index in form.saved.indices where layout.savedRow(index).contains(mouse.at) { form.move(to: .saved(index), app) }
    case .wheelUp where form.offersPlaces: form.highlight(form.highlighted - 1)
    case .wheelDown where form.offersPlaces: form.highlight(form.highlighted + 1)
    default: break
    }
  }

  public var isEditingText: Bool { form.isEditing }

  // MARK: Words and drawing

  public func title(_ app: AppState) -> PlainText {
    switch purpose {
    case .new: return PlainText("\(app.text("address.book")) \(app.glyphs.crumb) \(app.text("address.new"))")
    case .change(let kept): return PlainText("\(app.text("address.book")) \(app.glyphs.crumb) \(kept.address.name)")
    case .order(let order):
      return PlainText("\(app.text("orders.order", ["id": order.id.rawValue])) \(app.glyphs.crumb) \(app.text("address.ofOrder"))")
    }
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let back = KeyHint("Esc", "address.key.back")
    if isWaiting { return [back] }
    if form.offersPlaces {
      return [KeyHint("Enter", "checkout.key.takePlace"), KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "checkout.key.place"), back]
    }
    let isOrder = if case .order = purpose { true } else { false }
    return [KeyHint("Enter", isOrder ? "address.key.send" : "address.key.keep"), KeyHint("Tab", "checkout.key.next"), back]
  }

  public func commands(_ app: AppState) -> [PageCommand] { [PageCommand(.goOn, .enter), PageCommand(.back, .escape)] }

  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(about(app), in: rect.row(0).inset(dx: 2, dy: 0), style: .muted)
    let layout = AddressLayout(app, form)
    form.draw(on: &surface, layout, app)
    let below = layout.list.inset(dx: 2, dy: 0)
    if !form.offersPlaces, let refusal { surface.putWrapped([refusal], in: below, style: Style(.bad)) }
    if layout.isWide {
      surface.rule(down: Rect(x: layout.side.x - 1, y: layout.side.y, width: 1, height: layout.side.height), glyphs: app.glyphs)
    }
    guard refusal == nil || layout.isWide, layout.isWide || !form.offersPlaces else { return }
    if !form.saved.isEmpty {
      form.drawSaved(on: &surface, layout, app)
    } else if let address = form.address(app.network), layout.isWide {
      AddressLabel(address, country: form.countryName).draw(on: &surface, in: layout.side.inset(dx: 2, dy: 0), app)
    }
  }

  /// What becomes of the address.
  private func about(_ app: AppState) -> PlainText {
    guard case .order(let order) = purpose else { return app.text("address.form.about") }
    let zone = app.network?.zones[order.zone].map { app.language.name($0.name) } ?? order.zone.rawValue
    return app.text("address.ofOrder.about", ["zone": zone])
  }
}
