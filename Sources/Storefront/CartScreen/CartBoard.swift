import Money
import Orders
import Primitives
import Screen

/// One line of the cart as the page shows it.
struct CartEntry: Hashable, Sendable {
  let sku: SKU
  let quantity: Int
  let name: PlainText
  let choices: PlainText
  /// The seller's price of one; nil until it is computed.
  let price: Money?
  /// What all pieces come to in the price of their shipment.
  let amount: Money?
  /// Over all sites; nil until it is known.
  let available: Int?
  let product: ProductHandle?
  let problem: CartProblem?
  /// It is kept for later beside the cart.
  var isSaved = false
}

/// The cart's lines by shipment, then those that no plan knows yet, then those that cannot be sent, then what is kept for later.
struct CartBoard: Sendable {
  enum Kind: Hashable, Sendable {
    /// The number of the plan's shipment.
    case shipment(Int)
    case unpriced
    case unsent
    /// What is kept for later.
    case saved
  }

  struct Group: Sendable {
    let kind: Kind
    let entries: [CartEntry]
  }

  let groups: [Group]
  var entries: [CartEntry] { groups.flatMap(\.entries) }

  init(cart: Cart, plan: CheckoutPlan?, _ app: AppState) {
    let quantities = Dictionary(cart.lines.map { ($0.sku, $0.quantity) }, uniquingKeysWith: { first, _ in first })
    let known = Dictionary((plan?.lines ?? []).map { ($0.sku, $0) }, uniquingKeysWith: { first, _ in first })
    let problems = Dictionary((plan?.problems ?? []).map { ($0.sku, $0) }, uniquingKeysWith: { first, _ in first })
    var placed: Set<SKU> = []
    func entry(_ sku: SKU, _ line: PlannedLine?) -> CartEntry? {
      guard let quantity = quantities[sku], placed.insert(sku).inserted else { return nil }
      return CartEntry(
        sku: sku, quantity: quantity, name: line.map { app.name($0.name) } ?? PlainText(sku.rawValue),
        choices: PlainText(line.map { app.language.choices($0.choices) } ?? ""), price: line?.price, amount: line?.amount(of: quantity),
        available: line?.available, product: line?.product, problem: problems[sku])
    }
    var groups: [Group] = []
    for (index, shipment) in (plan?.shipments ?? []).enumerated() {
      let entries = shipment.lines.compactMap { entry($0.sku, $0) }
      if !entries.isEmpty { groups.append(Group(kind: .shipment(index), entries: entries)) }
    }
    let unsent = cart.lines.filter { problems[$0.sku] != nil }.compactMap { entry($0.sku, known[$0.sku]) }
    let unpriced = cart.lines.compactMap { entry($0.sku, known[$0.sku]) }
    if !unpriced.isEmpty { groups.append(Group(kind: .unpriced, entries: unpriced)) }
    if !unsent.isEmpty { groups.append(Group(kind: .unsent, entries: unsent)) }
    let later = Dictionary((plan?.saved ?? []).map { ($0.sku, $0) }, uniquingKeysWith: { first, _ in first })
    let saved = cart.saved.map { line in
      let known = later[line.sku]
      return CartEntry(
        sku: line.sku, quantity: line.quantity, name: known.map { app.name($0.name) } ?? PlainText(line.sku.rawValue),
        choices: PlainText(known.map { app.language.choices($0.choices) } ?? ""), price: known?.price,
        amount: known?.amount(of: line.quantity),
        available: known?.available, product: known?.product, problem: nil, isSaved: true)
    }
    if !saved.isEmpty { groups.append(Group(kind: .saved, entries: saved)) }
    self.groups = groups
  }

  /// The number of a SKU's line, or the nearest there is to `fallback`; nil in an empty cart.
  func index(of sku: SKU?, isSaved: Bool = false, fallback: Int) -> Int? {
    let entries = entries
    guard !entries.isEmpty else { return nil }
    return entries.firstIndex { $0.sku == sku && $0.isSaved == isSaved } ?? min(max(0, fallback), entries.count - 1)
  }

  /// The plan's shipment that holds a line.
  func shipment(ofEntry index: Int) -> Int? {
    var first = 0
    for group in groups {
      if index < first + group.entries.count, case .shipment(let shipment) = group.kind { return index >= first ? shipment : nil }
      first += group.entries.count
    }
    return nil
  }
}

extension CartProblem {
  /// The line that it keeps from being ordered.
  var sku: SKU {
    switch self {
    case .soldOut(let sku, _), .noRoute(let sku), .unknown(let sku), .noRate(let sku, _): sku
    }
  }
}

extension PlannedLine {
  /// What so many pieces come to: as priced, or, before they are priced anew, so many times the price of one.
  fileprivate func amount(of pieces: Int) -> Money? { pieces == quantity ? amount : price * pieces }
}
