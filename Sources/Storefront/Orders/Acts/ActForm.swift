import Foundation
import Money
import Orders
import Primitives
import Screen

/// Which pieces of an order are meant and why, being chosen: rows that the arrows go through, below them words that are typed.
struct ActForm: Sendable {
  /// A row that can be changed.
  enum Row: Hashable, Sendable {
    /// Which shipment is meant, or which dispute.
    case scope
    /// How many pieces of goods, by their number.
    case piece(Int)
    /// A reason, by its number.
    case reason(Int)
    /// Whether goods that came sealed were opened.
    case opened
  }

  /// Where the keys go.
  enum Focus: Hashable, Sendable {
    case row(Row)
    /// The words that are typed.
    case words
    /// What leads on.
    case next
  }

  /// Goods with how many pieces of them are meant.
  struct Goods: Hashable, Sendable {
    let sku: SKU
    let name: LocalizedName
    let price: Money
    /// How many can be meant.
    let most: Int
    /// Why none of them can; nil: they can.
    let refusal: ReturnRefusal?
    /// Whether it matters that they were opened.
    let isSealed: Bool
    /// How many are meant.
    var count: Int
  }

  let kind: ActKind
  /// The shipment that is meant, of those that can be; nil: any.
  private(set) var scope: Int?
  /// The shipments that can be meant, if there are several.
  private(set) var scopes: [Int] = []
  private(set) var goods: [Goods] = []
  private(set) var reason: Int?
  private(set) var isOpened = false
  var words = TextArea(limit: ActForm.mostWords)
  var focus = Focus.next
  /// Whether all shipments that are not cancelled can be meant.
  private var isWhole = false
  private var possible: [PossiblePieces] = []
  /// Which dispute is answered and how far; of an answer alone.
  private(set) var disputeEnd = DisputeEnd()

  /// The most characters that are typed: with the reason below what the shop takes.
  static let mostWords = 900

  /// A form in which everything is meant; of what is given back only goods that are the only ones.
  init(_ kind: ActKind, _ order: Order, _ offer: ReturnOffer?, at now: Date) {
    self.kind = kind
    fit(order, offer, at: now)
    focus = rows.first.map(Focus.row) ?? .next
  }

  // MARK: What is there

  /// Takes an order as it is now. What was chosen stays as far as it can be.
  mutating func fit(_ order: Order, _ offer: ReturnOffer?, at now: Date) {
    let lifecycle = OrderLifecycle(order)
    let isFirst = goods.isEmpty
    if kind == .answer {
      disputeEnd.fit(lifecycle, at: now)
      // The goods are those of the dispute that is meant, whole.
      possible = disputeEnd.dispute.map { [PossiblePieces(shipment: $0.shipment, pieces: $0.pieces)] } ?? []
      goods = []
      if let answer, !disputeEnd.allows(answer) { reason = nil }
    } else {
      possible = kind.possible(lifecycle, at: now)
    }
    let shipments = possible.map(\.shipment)
    scopes = kind != .giveBack && shipments.count > 1 ? shipments : []
    if let own = scope, !shipments.contains(own) { scope = nil }
    if kind != .giveBack, shipments.count == 1, order.shipments.count > 1 { scope = shipments[0] }
    isWhole = possible.count == lifecycle.progress(at: now).count { $0.state != .cancelled }
    setGoods(order, offer, isFirst: isFirst)
    if case .row(let row) = focus, !rows.contains(row) { focus = rows.first.map(Focus.row) ?? .next }
  }

  /// Goods of the same SKU stand in one row, whatever shipments they came with.
  private mutating func setGoods(_ order: Order, _ offer: ReturnOffer?, isFirst: Bool) {
    let before = Dictionary(goods.map { ($0.sku, $0) }, uniquingKeysWith: { first, _ in first })
    var new: [Goods] = []
    let meant = possible.filter { scope == nil || $0.shipment == scope }
    for own in meant {
      for pieces in own.pieces where !new.contains(where: { $0.sku == pieces.sku }) {
        guard let line = order.lines.first(where: { $0.sku == pieces.sku }) else { continue }
        let holders = meant.filter { $0.pieces.quantity(of: pieces.sku) > 0 }
        let open = holders.filter { kind != .giveBack || offer?.refusal(of: pieces.sku, inShipment: $0.shipment) == nil }
        let refusal = open.isEmpty ? offer?.refusal(of: pieces.sku, inShipment: own.shipment) : nil
        let most = (open.isEmpty ? holders : open).reduce(0) { $0 + $1.pieces.quantity(of: pieces.sku) }
        let isAll = before[pieces.sku].map { $0.count == $0.most } ?? (kind != .giveBack)
        let count = isAll ? most : min(most, before[pieces.sku]?.count ?? 0)
        new.append(
          Goods(
            sku: pieces.sku, name: line.name, price: line.price, most: most, refusal: refusal,
            isSealed: kind == .giveBack && offer?.asksWhetherOpened(pieces.sku) ?? false, count: refusal == nil ? count : 0))
      }
    }
    goods = new
    let open = goods.indices.filter { goods[$0].refusal == nil }
    if isFirst, open.count == 1 { goods[open[0]].count = goods[open[0]].most }
    if !asksWhetherOpened { isOpened = false }
  }

  /// The rows that the arrows go through, from top to bottom.
  var rows: [Row] {
    guard kind != .answer else {
      let answers = SellersAnswer.allCases.indices.filter { disputeEnd.allows(SellersAnswer.allCases[$0]) }
      return (disputeEnd.disputes.count > 1 ? [.scope] : []) + answers.map(Row.reason)
    }
    return (scopes.isEmpty ? [] : [.scope]) + goods.indices.filter { goods[$0].refusal == nil }.map(Row.piece)
      + (asksWhetherOpened ? [.opened] : []) + kind.reasons.indices.map(Row.reason)
  }

  /// Whether something of what is meant came sealed.
  var asksWhetherOpened: Bool { goods.contains { $0.isSealed && $0.count > 0 } }
  /// Words can be typed.
  var hasWords: Bool { kind == .giveBack || kind == .dispute }

  // MARK: What is chosen

  /// The pieces that are meant.
  var chosen: [OrderPieces] { goods.filter { $0.count > 0 }.map { OrderPieces(sku: $0.sku, quantity: $0.count) } }

  private var isAllChosen: Bool { goods.allSatisfy { $0.count == $0.most } }

  /// What is asked for; nil as long as something is missing (`missing`).
  func act(_ app: AppState) -> OrderAct? {
    guard missing == nil else { return nil }
    switch kind {
    case .cancel:
      let isNamed = !isAllChosen || scope == nil && !isWhole
      return .cancel(shipment: scope, lines: isNamed ? chosen.summed : [])
    case .giveBack:
      let own = words.isBlank ? [] : [words.text]
      return .giveBack(lines: chosen.summed, reason: ([reasonText(app)] + own).joined(separator: "\n"))
    case .dispute:
      return .dispute(
        shipment: scope, lines: isAllChosen ? [] : chosen.summed, reason: reasonText(app), evidence: words.isBlank ? nil : words.text)
    case .answer: return answer.flatMap(disputeEnd.resolution).map { .resolve(number: disputeEnd.number, $0) }
    }
  }

  /// The answer that is chosen.
  var answer: SellersAnswer? { kind == .answer ? reason.map { SellersAnswer.allCases[$0] } : nil }

  /// The reason that is chosen, in words.
  func reasonText(_ app: AppState) -> String {
    reason.map { text(ofReason: $0, app).string } ?? ""
  }

  /// A reason in words.
  func text(ofReason index: Int, _ app: AppState) -> PlainText {
    let key = kind.phrase("why.\(kind.reasons[index])")
    guard kind == .answer, SellersAnswer.allCases[index] == .lower, let reduction = disputeEnd.reduction else { return app.text(key) }
    return app.text(key, ["share": app.language.percent(disputeEnd.percent), "amount": app.language.money(reduction)])
  }

  /// What is still missing, by the end of the key of the text that says so.
  enum Missing: String, Hashable, Sendable { case pieces, reason, words }

  /// What keeps it from going on; nil: nothing.
  var missing: Missing? {
    if chosen.isEmpty { return .pieces }
    guard !kind.reasons.isEmpty else { return nil }
    guard let reason else { return .reason }
    return kind.reasons[reason] == "other" && words.isBlank ? .words : nil
  }

  // MARK: Keys

  /// Takes a key in a row; false if it means nothing there.
  mutating func change(_ row: Row, _ key: Key, _ order: Order, _ offer: ReturnOffer?) -> Bool {
    switch (row, key.asMovement) {
    case (.scope, .left) where kind == .answer: disputeEnd.turnDispute(-1)
    case (.scope, .right) where kind == .answer, (.scope, .character(" ")) where kind == .answer: disputeEnd.turnDispute(1)
    case (.scope, .left): turnScope(-1, order, offer)
    case (.scope, .right), (.scope, .character(" ")): turnScope(1, order, offer)
    case (.piece(let index), .left), (.piece(let index), .character("-")): setCount(index, goods[index].count - 1)
    case (.piece(let index), .right), (.piece(let index), .character("+")): setCount(index, goods[index].count + 1)
    case (.piece(let index), .character(" ")): setCount(index, goods[index].count == 0 ? goods[index].most : 0)
    case (.piece(let index), .character(let digit)):
      guard let count = digit.wholeNumberValue else { return false }
      setCount(index, count)
    case (.reason(let index), .left) where isLowering(index): lower(index, -1)
    case (.reason(let index), .right) where isLowering(index): lower(index, 1)
    case (.reason(let index), .character(" ")), (.reason(let index), .right), (.reason(let index), .left): reason = index
    case (.opened, .character(" ")), (.opened, .right), (.opened, .left): isOpened.toggle()
    default: return false
    }
    return true
  }

  /// Whether an answer can be more or less of itself.
  func isLowering(_ index: Int) -> Bool { kind == .answer && SellersAnswer.allCases[index] == .lower }

  /// By more or less; the first press takes the answer as it stands.
  private mutating func lower(_ index: Int, _ step: Int) {
    if reason == index { disputeEnd.turnPercent(step) }
    reason = index
  }

  private mutating func setCount(_ index: Int, _ count: Int) {
    goods[index].count = min(goods[index].most, max(0, count))
    if !asksWhetherOpened { isOpened = false }
  }

  /// All pieces, or none if all are chosen.
  mutating func toggleAll() {
    let isAll = goods.allSatisfy { $0.refusal != nil || $0.count == $0.most }
    for index in goods.indices where goods[index].refusal == nil { setCount(index, isAll ? 0 : goods[index].most) }
  }

  /// The reason of the row with the focus, if none is chosen.
  mutating func takeReason() { if case .row(.reason(let index)) = focus, reason == nil { reason = index } }

  private mutating func turnScope(_ step: Int, _ order: Order, _ offer: ReturnOffer?) {
    let ring: [Int?] = [nil] + scopes
    let index = ring.firstIndex { $0 == scope } ?? 0
    scope = ring[(index + step + ring.count) % ring.count]
    goods = []
    setGoods(order, offer, isFirst: true)
  }

  /// The focus after this one, or before; the same at the ends.
  mutating func move(_ step: Int) {
    let ring = rows.map(Focus.row) + (hasWords ? [.words] : []) + (hasWords ? [.next] : [])
    guard let index = ring.firstIndex(of: focus) else {
      focus = ring.first ?? .next
      return
    }
    focus = ring[min(ring.count - 1, max(0, index + step))]
  }

  /// From the rows to the words, to what leads on, and round.
  mutating func turn(_ step: Int) {
    guard hasWords else { return }
    let parts: [Focus] = [rows.first.map(Focus.row) ?? .next, .words, .next]
    let index = if case .row = focus { 0 } else { focus == .words ? 1 : 2 }
    focus = parts[(index + step + parts.count) % parts.count]
  }
}
