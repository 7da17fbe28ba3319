import Delivery
import Orders
import Primitives

extension Language {
  /// What the shop refuses or cannot do, on the command line: what is wrong, by SKUs and ids as they are typed, and what to do.
  public func commandError(_ error: ShopError) -> String {
    switch error {
    case .unknownSKU(let text, let near): unknown("unknownSKU", text, near)
    case .unknownPlace(let text, let near): unknown("unknownPlace", text, near)
    case .doubtfulPlace(let text, let choices): self("error.doubtfulPlace", ["text": echo(text), "places": listed(choices)])
    case .wrongPostcode(let text, let match): wrongPostcode(text, match)
    case .notServed(let match, let others):
      others.isEmpty ? notServed(match) : self("error.sameName", ["what": notServed(match), "line": "\n", "places": listed(others)])
    case .noDestination: self("error.noDestination")
    case .badAddress(let faults): badAddress(faults)
    case .unknownAddress(let text, let known): unknown("unknownAddress", text, known.map { "\($0.rawValue)" })
    case .unknownOption(let text, let near): unknown("unknownOption", text, near)
    case .unknownOrder(let text, let near): unknown("unknownOrder", text, near)
    case .unknownSite(let text, let near): unknown("unknownSite", text, near)
    case .unknownService(let text, let near): unknown("unknownService", text, near)
    case .unknownCurrency(let text, let near): unknown("unknownCurrency", text, near)
    case .outOfStock(let sku, let wanted, let available):
      available == 0
        ? problem(bySKU: .soldOut(sku, available: 0))
        : self("error.outOfStock", ["sku": "\(sku)", "wanted": "\(wanted)", "available": "\(available)"])
    case .beyondStock(let sku, let wanted, let inCart, let left):
      left == 0
        ? problem(bySKU: .soldOut(sku, available: 0))
        : self(
          inCart == 0 ? "error.beyondStock" : "error.beyondStock.inCart",
          ["sku": "\(sku)", "left": "\(left)", "inCart": "\(inCart)", "wanted": "\(wanted)"])
    case .notAtSite(let sku, let site, let elsewhere):
      self("error.notAtSite", ["site": "\(site)", "sku": "\(sku)", "elsewhere": list(elsewhere.map(\.rawValue))])
    case .cartFull(let sku, let inCart, let most):
      self("error.cartFull", ["sku": "\(sku)", "inCart": "\(inCart)", "most": "\(most)"])
    case .noRoute(let to, let closed): self("error.noRoute", ["place": self.name(to), "why": noRoute(closed)])
    case .emptyCart: self("error.emptyCart")
    case .problems(let problems): problems.map(problem(bySKU:)).joined(separator: semicolon)
    case .totalChanged(let was, let now):
      self("error.totalChanged", ["now": "\(now.decimalString) \(now.currency)", "was": was.decimalString])
    case .cartChanged(let cart, let ordered): cartChanged(cart, ordered)
    case .promiseChanged: self("error.promiseChanged")
    case .keyUsed(let key, let id): self("error.keyUsed", ["key": "\(key)", "order": "\(id)"])
    case .tooLateToCancel(let id, let status): tooLateToCancel(id, status)
    case .notReturnable(let id, let why): notReturnable(id, why)
    case .actRefused(let id, let why): actRefused(id, why)
    case .tooLateToOrder(let date, let confidence):
      self("error.tooLateToOrder", ["date": "\(date)", "share": percent(Int((confidence * 100).rounded()))])
    case .neverReaches(let id, let status): self("error.neverReaches", ["order": "\(id)", "status": status.rawValue])
    case .clockTooFar(let year): self("error.clockTooFar", ["year": "\(year)"])
    case .storage(let text), .unavailable(let text): text
    case .overtaken(let what): overtaken(what)
    case .outcomeUnknown(let key, let text):
      self(key == nil ? "error.outcomeUnknown" : "error.outcomeUnknown.key", ["why": text, "key": key?.rawValue ?? ""])
    }
  }

  /// What is not there, with what is near it, else with where to look.
  private func unknown(_ key: String, _ text: String, _ near: [String]) -> String {
    let what = self("error.\(key)", ["text": echo(text)])
    return near.isEmpty
      ? self("error.hint", ["what": what, "hint": self("error.\(key).hint")])
      : self("error.near", ["what": what, "near": list(near)])
  }

  /// That nothing of an order can be cancelled any more, and what can be done instead.
  private func tooLateToCancel(_ id: OrderID, _ status: OrderStatus) -> String {
    let key =
      switch status {
      case .cancelled: "cancelled"
      // Of several parcels this one has left before the others, or is cancelled.
      case .placed, .confirmed, .picked: "part"
      case .handedOver, .inTransit, .outForDelivery, .deliveryFailed: "onItsWay"
      case .delivered: "there"
      case .returnRequested, .returned, .refunded, .disputed: "back"
      }
    return self("error.tooLateToCancel.\(key)", ["order": "\(id)", "status": self.status(status)])
  }

  private func noRoute(_ closed: [ClosedService]) -> String {
    guard !closed.isEmpty else { return self("error.noRoute.noService") }
    return closed.prefix(6).map { self("error.noRoute.closed", ["service": "\($0.service)", "why": reason($0.reason, ofService: true)]) }
      .joined(separator: semicolon)
  }

  private func cartChanged(_ cart: Cart, _ ordered: OrderID?) -> String {
    if let ordered { return self(cart.isEmpty ? "error.cartOrdered" : "error.cartOrdered.more", ["order": "\(ordered)"]) }
    let goods = cart.lines.prefix(8).map { "\($0.quantity) × \($0.sku)" }
    return self("error.cartChanged", ["goods": cart.isEmpty ? self("error.cartChanged.nothing") : list(goods)])
  }

  private var semicolon: String { self("list.semicolon", ["space": " "]) }

  /// What somebody typed, as it is repeated to them: its beginning, if it is long.
  public func echo(_ text: String) -> String { text.count > 80 ? text.prefix(80) + "…" : text }
}
