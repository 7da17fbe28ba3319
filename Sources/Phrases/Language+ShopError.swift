import Delivery
import Orders
import Primitives

extension Language {
  /// What the shop refuses or cannot do, as a sentence on a screen.
  ///
  /// - Parameters:
  ///   - network: For the names of sites.
  ///   - name: The name of goods.
  public func shopError(_ error: ShopError, in network: DeliveryNetwork?, name: (SKU) -> String = { $0.rawValue }) -> String {
    switch error {
    case .storage(let what), .unavailable(let what): what
    case .overtaken(let what): overtaken(what)
    case .unknownSKU(let what, _): self("shopError.unknownSKU", ["what": what])
    case .unknownPlace(let what, _): self("shopError.unknownPlace", ["what": what])
    case .wrongPostcode(let what, let match):
      self("shopError.wrongPostcode", ["what": what, "country": self.name(match.countryName)])
    case .notServed(let match, _): self("shopError.notServed", ["place": self.name(match.name)])
    case .doubtfulPlace(let what, _): self("shopError.doubtfulPlace", ["what": what])
    case .noDestination: self("shopError.noDestination")
    case .badAddress(let faults): badAddress(faults)
    case .unknownAddress(let what, _): self("shopError.unknownAddress", ["what": what])
    case .unknownOption: self("shopError.unknownOption")
    case .unknownOrder(let what, _): self("shopError.unknownOrder", ["what": what])
    case .unknownSite(let what, _): self("shopError.unknownSite", ["what": what])
    case .unknownService(let what, _): self("shopError.unknownService", ["what": what])
    case .unknownCurrency(let what, _): self("shopError.unknownCurrency", ["what": what])
    case .outOfStock(let sku, _, let available): problem(.soldOut(sku, available: available), name: name)
    case .beyondStock(let sku, _, _, let left): self("shopError.beyondStock", ["what": name(sku), "n": number(left)])
    case .notAtSite(let sku, let site, _): self("shopError.notAtSite", ["what": name(sku), "site": self.site(site, in: network)])
    case .cartFull(let sku, let inCart, let most):
      self("shopError.cartFull", ["what": name(sku), "n": number(inCart), "most": number(most)])
    case .noRoute(let place, _): self("shopError.noRoute", ["place": self.name(place)])
    case .emptyCart: self("shopError.emptyCart")
    case .problems(let problems): problems.map { problem($0, name: name) }.joined(separator: " · ")
    case .totalChanged(let was, let now): self("shopError.totalChanged", ["was": money(was), "now": money(now)])
    case .cartChanged: self("shopError.cartChanged")
    case .promiseChanged: self("shopError.promiseChanged")
    case .keyUsed(_, let order): self("shopError.keyUsed", ["order": order.rawValue])
    case .tooLateToCancel(let order, .cancelled): self("shopError.tooLateToCancel.cancelled", ["order": order.rawValue])
    case .tooLateToCancel(let order, let status):
      self("shopError.tooLateToCancel", ["order": order.rawValue, "status": self.status(status)])
    case .notReturnable(let id, let why): notReturnable(id, why, name: name)
    case .actRefused(let id, let why): actRefused(id, why, name: name)
    case .tooLateToOrder(let date, let confidence):
      self("shopError.tooLateToOrder", ["date": self.date(date), "share": percent(Int((confidence * 100).rounded()))])
    case .neverReaches(let order, _): self("shopError.neverReaches", ["order": order.rawValue])
    case .clockTooFar(let year): self("shopError.clockTooFar", ["year": "\(year)"])
    case .outcomeUnknown(_, let why): self("shopError.outcomeUnknown", ["why": why])
    }
  }

  /// That others kept coming before what was asked.
  public func overtaken(_ what: ShopError.Overtaken) -> String {
    switch what {
    case .question: self("shopError.overtaken.question")
    case .placement: self("shopError.overtaken.placement")
    case .change(let id): self("shopError.overtaken.change", ["order": id.rawValue])
    }
  }
}
