import Foundation
import Orders
import Primitives
import Screen

/// Something that a shopper asks of an order, step by step: which pieces and why; what comes of it; done.
///
/// It is done once for its key, however often it is tried, and only to the order that the shopper saw: one that somebody else has changed
/// is shown anew.
public struct ActPage: Page {
  enum Step: Int, CaseIterable, Hashable, Sendable { case goods, check, done }

  let kind: ActKind
  private(set) var order: Order
  var form: ActForm
  private(set) var step = Step.goods
  /// On which terms goods can be given back; nil until that is known.
  private(set) var offer: ReturnOffer?
  /// What would come of it; nil until that is known.
  private(set) var preview: ActPreview? { didSet { isSetFree = false } }
  /// Whether what a cancellation brings was only set aside: nothing of it is paid back, since nothing was taken.
  private(set) var isSetFree = false
  /// Why it cannot be done, or was not.
  private(set) var refusal: ShopError?
  /// It is being done.
  private(set) var doing: Ticket?
  var scroll = SheetScroll()
  private var asked: Ticket?
  private var offering: Ticket?
  /// The act that the key is for.
  private var keyed: (act: OrderAct, isOpened: Bool, key: PlacementKey)?

  init(_ kind: ActKind, of order: Order, offer: ReturnOffer? = nil, _ app: AppState) {
    self.kind = kind
    self.order = order
    self.offer = offer
    form = ActForm(kind, order, offer, at: app.now)
    if let draft = app.actDrafts[ActDraft(order: order.id, kind: kind)] { form = draft }
  }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    form.fit(order, offer, at: app.now)
    return [.customer(.loadOrder(order.id))] + askOffer(&app)
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    step == .done ? [] : [.customer(.loadOrder(order.id))] + askOffer(&app)
  }

  private mutating func askOffer(_ app: inout AppState) -> [Effect] {
    guard kind == .giveBack else { return [] }
    let ticket = app.ticket()
    offering = ticket
    return [.shop(.returnOffer(ticket, order))]
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key): return press(key, &app)
    case .paste: if form.focus == .words, step == .goods { type(action, app) }
    case .mouse(let mouse): return point(mouse, &app)
    case .orderArrived(let order) where order.id == self.order.id: return take(order, &app)
    case .returnOffered(let answered, let offer) where answered == offering:
      self.offer = offer
      form.fit(order, offer, at: app.now)
    case .actPreviewed(let answered, let result) where answered == asked: return take(result, &app)
    case .actDone(let answered, let result) where answered == doing: return finish(result, &app)
    default: break
    }
    return []
  }

  // MARK: Answers

  /// Another state of the order: what was chosen stays as far as it can be, and what would come of it is asked anew.
  private mutating func take(_ order: Order, _ app: inout AppState) -> [Effect] {
    guard step != .done, doing == nil, order.version != self.order.version || order != self.order else { return [] }
    // An order that only time has moved on is no news, nor is one that was changed on a page over this one.
    let wasRefused = if case .actRefused(_, .changed)? = refusal { true } else { false }
    let isChanged = wasRefused || preview != nil && order.wasAskedOtherwise(than: self.order)
    self.order = order
    let before = form.chosen
    form.fit(order, offer, at: app.now)
    var effects = askOffer(&app)
    guard step == .check else { return effects }
    if isChanged, !app.isTellingBelow { app.say(app.text("acts.say.changed"), role: .bad) }
    // What was chosen is no longer there to be chosen.
    if form.missing != nil || form.chosen != before && form.chosen.isEmpty {
      step = .goods
    } else {
      effects += ask(&app)
    }
    return effects
  }

  private mutating func take(_ result: Result<ActPreview, ShopError>, _ app: inout AppState) -> [Effect] {
    asked = nil
    switch result {
    case .success(let preview): show(preview, app)
    case .failure(let refusal): return refuse(refusal)
    }
    return []
  }

  private mutating func show(_ preview: ActPreview, _ app: AppState) {
    self.preview = preview
    guard kind == .cancel, let last = preview.order.log.last(where: { $0.kind == .cancelled }) else { return }
    let payment = OrderLifecycle(preview.order).payment(at: app.now)
    let refunds = preview.order.log.filter { $0.kind == .refunded && $0.at >= last.at }
    isSetFree = !refunds.isEmpty && refunds.allSatisfy { payment.released(by: $0) != nil }
  }

  private mutating func finish(_ result: Result<Order, ShopError>, _ app: inout AppState) -> [Effect] {
    doing = nil
    switch result {
    case .success(let done):
      show(ActPreview(of: order, as: done), app)
      order = done
      step = .done
      scroll = SheetScroll()
      app.actDrafts[ActDraft(order: order.id, kind: kind)] = nil
      // What was cancelled is in stock again: other quotes hold.
      if kind == .cancel { app.quotes.clear() }
      return []
    case .failure(let refusal): return refuse(refusal)
    }
  }

  /// An order that somebody else has changed is read anew.
  private mutating func refuse(_ refusal: ShopError) -> [Effect] {
    self.refusal = refusal
    guard case .actRefused(_, .changed) = refusal else { return [] }
    return [.customer(.loadOrder(order.id))]
  }

  // MARK: Steps

  private func request(_ app: AppState) -> ActRequest? {
    form.act(app).map { ActRequest(order: order.id, version: order.version, act: $0, isOpened: form.isOpened) }
  }

  /// Asks what would come of it.
  private mutating func ask(_ app: inout AppState) -> [Effect] {
    guard let request = request(app) else { return [] }
    let ticket = app.ticket()
    (asked, preview, refusal) = (ticket, nil, nil)
    return [.customer(.previewAct(ticket, request))]
  }

  /// On to what would come of it, unless something is missing.
  mutating func goOn(_ app: inout AppState) -> [Effect] {
    form.takeReason()
    if let obstacle = kind.obstacle(order, offer, app) {
      app.say(obstacle, role: .bad)
      return []
    }
    if let missing = form.missing {
      switch missing {
      case .pieces: form.focus = form.rows.first { if case .piece = $0 { true } else { false } }.map(ActForm.Focus.row) ?? form.focus
      case .reason: form.focus = form.rows.first { if case .reason = $0 { true } else { false } }.map(ActForm.Focus.row) ?? form.focus
      case .words: form.focus = .words
      }
      app.say(app.text(kind.phrase("say.\(missing.rawValue)")), role: .bad)
      return []
    }
    step = .check
    scroll = SheetScroll()
    return ask(&app)
  }

  /// Does it. A second press while it is being done, and another try after an answer was lost, are the same act.
  mutating func perform(_ app: inout AppState) -> [Effect] {
    if doing != nil {
      app.say(app.text("acts.say.doing"))
      return []
    }
    if let refusal {
      guard refusal.mayBeRepeated else {
        app.say(PlainText(app.refused(refusal, of: order)), role: .bad)
        return []
      }
      // What would come of it is not known yet: that is tried again, not the act.
      if preview == nil { return ask(&app) }
    }
    guard preview != nil, let request = request(app) else {
      app.say(app.text("acts.say.waiting"))
      return []
    }
    if keyed?.act != request.act || keyed?.isOpened != request.isOpened {
      keyed = (request.act, request.isOpened, app.placementKey())
    }
    guard let keyed else { return [] }
    let ticket = app.ticket()
    (doing, refusal) = (ticket, nil)
    return [.customer(.act(ticket, request, keyed.key))]
  }

  /// A step back; from the first one off the page. What was chosen and typed is kept for this visit.
  mutating func goBack(_ app: inout AppState) {
    switch step {
    case .goods:
      app.actDrafts[ActDraft(order: order.id, kind: kind)] = form
      app.pop()
    case .check where doing == nil:
      step = .goods
      (asked, preview, refusal) = (nil, nil, nil)
    case .check, .done: app.pop()
    }
  }

  public var isEditingText: Bool { step == .goods && form.focus == .words }

  public mutating func leaveField() { if form.focus == .words { form.move(-1) } }

  public func title(_ app: AppState) -> PlainText {
    PlainText("\(app.text("orders.order", ["id": order.id.rawValue])) \(app.glyphs.crumb) ") + app.text(kind.phrase("title"))
  }
}

extension Order {
  /// Whether something was asked of it that was not asked of another state of it, or it goes to another address.
  fileprivate func wasAskedOtherwise(than other: Order) -> Bool {
    address != other.address || log.compactMap(\.request) != other.log.compactMap(\.request)
  }
}

/// Names what a shopper has begun to ask of an order and not asked yet.
struct ActDraft: Hashable, Sendable {
  let order: OrderID
  let kind: ActKind
}

extension AppState {
  /// Why something that was asked of an order is refused, with the names of its goods.
  func refused(_ error: ShopError, of order: Order) -> String {
    language.shopError(error, in: network) { sku in order.lines.first { $0.sku == sku }.map { language.name($0.name) } ?? sku.rawValue }
  }
}
