import Foundation
import Orders
import Phrases
import Primitives
import Screen

/// What a shopper can ask of an order on a page of its own, and, since nobody else sits in a demo shop, what a seller answers.
enum ActKind: String, CaseIterable, Hashable, Sendable {
  case cancel
  case giveBack = "return"
  case dispute
  /// The end of a dispute.
  case answer

  /// The key that opens its page.
  var key: Key {
    switch self {
    case .cancel: .character("X")
    case .giveBack: .character("R")
    case .dispute: .character("D")
    case .answer: .character("S")
    }
  }

  /// A text of its page by the end of the text's key.
  func phrase(_ part: String) -> String { "acts.\(rawValue).\(part)" }

  /// The reasons that are offered, by the ends of their texts' keys.
  var reasons: [String] {
    switch self {
    case .cancel: []
    case .giveBack: ["mind", "fit", "expected", "late", "none"]
    case .dispute: ["damaged", "faulty", "wrong", "missing", "never", "other"]
    case .answer: SellersAnswer.allCases.map(\.rawValue)
    }
  }

  /// The pieces that it can be about now.
  func possible(_ lifecycle: OrderLifecycle, at now: Date) -> [PossiblePieces] {
    switch self {
    case .cancel: lifecycle.cancellable(at: now)
    case .giveBack: lifecycle.returnable(at: now)
    case .dispute: lifecycle.disputable(at: now)
    case .answer: lifecycle.openDisputes(at: now).map { PossiblePieces(shipment: $0.shipment, pieces: $0.pieces) }
    }
  }

  /// Whether it can be asked for now: whatever shows at every frame asks this alone.
  ///
  /// - Parameter offer: On which terms goods can be given back; nil while that is not known.
  func isPossible(_ lifecycle: OrderLifecycle, _ offer: ReturnOffer?, at now: Date) -> Bool {
    let possible = possible(lifecycle, at: now)
    return !possible.isEmpty && refusal(of: possible, offer) == nil
  }

  /// Why the law lets none of the pieces be given back; nil if it lets any, or nobody knows.
  private func refusal(of possible: [PossiblePieces], _ offer: ReturnOffer?) -> ReturnRefusal? {
    guard self == .giveBack, let offer else { return nil }
    let refusals = possible.flatMap { own in own.pieces.map { offer.refusal(of: $0.sku, inShipment: own.shipment) } }
    return refusals.allSatisfy { $0 != nil } ? refusals.first ?? nil : nil
  }

  /// Why it cannot be asked for now, with what can be done instead; nil: it can.
  ///
  /// - Parameter offer: On which terms goods can be given back; nil while that is not known.
  func obstacle(_ order: Order, _ offer: ReturnOffer?, _ app: AppState) -> PlainText? {
    let lifecycle = OrderLifecycle(order)
    let possible = possible(lifecycle, at: app.now)
    guard possible.isEmpty else { return refusal(of: possible, offer).map { PlainText(app.language.returnRefusal($0)) } }
    let status = lifecycle.status(at: app.now)
    let arguments: KeyValuePairs = ["status": app.language.status(status)]
    switch self {
    case .cancel where status == .cancelled: return app.text("orders.say.isCancelled")
    case .cancel:
      let progress = lifecycle.progress(at: app.now)
      let isThere = progress.allSatisfy { !$0.state.isUnderWay }
      // Only what would not be refused in its turn is offered instead.
      let canDispute = ActKind.dispute.isPossible(lifecycle, offer, at: app.now)
      if !canDispute, !lifecycle.openDisputes(at: app.now).isEmpty { return app.text("orders.say.tooLate.disputed") }
      guard isThere else { return app.text(canDispute ? "orders.say.tooLate" : "orders.say.tooLate.sent", arguments) }
      if ActKind.giveBack.isPossible(lifecycle, offer, at: app.now) { return app.text("orders.say.tooLate.there", arguments) }
      // What is in a return or paid back was delivered, and is no longer to be given back.
      return app.text(canDispute ? "orders.say.tooLate.over" : "orders.say.tooLate.back", arguments)
    case .giveBack:
      let isThere = lifecycle.progress(at: app.now).contains { $0.travel == .delivered }
      return app.text(isThere ? "orders.say.allInCases" : "orders.say.notThere", arguments)
    case .dispute:
      let left = lifecycle.progress(at: app.now).filter { $0.state != .cancelled }
      let isEarly = !left.isEmpty && left.allSatisfy(\.state.isWithSeller)
      return app.text(isEarly ? "orders.say.tooEarly" : "orders.say.allInCases", arguments)
    case .answer: return app.text("orders.say.noDispute")
    }
  }
}
