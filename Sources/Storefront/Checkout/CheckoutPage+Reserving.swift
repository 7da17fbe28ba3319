import Delivery
import Foundation
import Orders
import Primitives
import Screen

/// While the review shows, its goods are kept for the shopper, and what changes under her eyes is told before it is ordered.
extension CheckoutPage {
  /// Keeps the goods of the plan that shows, unless they are kept already.
  mutating func reserve(_ app: inout AppState, again: Bool = false) -> [Effect] {
    guard step == .review, gone == nil, !watch.isPending, let plan = watch.plan, plan.problems.isEmpty, !plan.shipments.isEmpty else {
      return []
    }
    let goods = plan.goods
    guard again || reservation?.goods != goods else { return [] }
    let ticket = app.ticket()
    reservation = ReviewReservation(goods: goods, ticket: ticket)
    return [.customer(.reserve(ticket, goods))]
  }

  /// Gives back what is kept.
  mutating func release() -> [Effect] {
    guard reservation != nil else { return [] }
    reservation = nil
    return [.customer(.release)]
  }

  mutating func reserved(_ ticket: Ticket, _ result: Result<Date, ShopError>, _ app: inout AppState) -> [Effect] {
    guard let own = reservation, own.ticket == ticket else { return [] }
    reservation?.ticket = nil
    switch result {
    case .success(let until):
      let alarm = app.ticket()
      reservation?.until = until
      reservation?.alarm = alarm
      let left = min(86_400, max(0, until.timeIntervalSince(app.now)))
      return [.wake(alarm, afterMilliseconds: Int(left * 1000))]
    case .failure(let failure):
      // Placing looks at the stock again: an order is not hindered by what only keeps it. The same goods are not asked for again by
      // themselves: they would be refused again.
      if failure.cartProblems != nil {
        refusal = failure
        scroll = 0
        return watch.follow(&app, again: true)
      }
      app.say(app.text("checkout.say.notReserved", ["why": app.words(failure)]), role: .bad)
      return []
    }
  }

  /// The time is over.
  mutating func woke(_ ticket: Ticket, _ app: inout AppState) {
    guard reservation?.alarm == ticket, step == .review else { return }
    reservation?.isOver = true
    if placing == nil { app.say(app.text("checkout.say.reservationOver"), role: .bad) }
  }

  /// A plan has come while the review shows: what differs from the one that was seen is told.
  mutating func reviewed(_ app: inout AppState) -> [Effect] {
    guard step == .review else { return [] }
    // Only what she has seen, and while she looks at it.
    let places = placesOncePlanned && seen != nil && !app.isTellingBelow
    placesOncePlanned = false
    guard let plan = watch.plan, watch.failure == nil else { return [] }
    if let seen {
      changes = plan.changes(since: seen) { app.localDate($0) == app.localDate($1) }
      if hasChanged { scroll = 0 }
    } else {
      seen = plan
    }
    let effects = reserve(&app)
    return places && !hasChanged ? effects + place(&app) : effects
  }

  /// Whether what is paid, when it comes or how it goes back is not as it was seen.
  var hasChanged: Bool { changes.contains(where: \.isMaterial) }

  /// Enter in the review: changes are accepted first, a reservation that is over is asked for again, what was worked out for an earlier
  /// hour is worked out anew; only then it is placed. What failed is asked for again, and what was not answered before all else.
  mutating func confirm(_ app: inout AppState) -> [Effect] {
    if let again = sendAgain(&app) ?? askAgain(&app) { return again }
    if hasChanged, !watch.isPending {
      seen = watch.plan
      changes = []
      refusal = nil
      app.say(app.text("checkout.say.accepted"))
      return reserve(&app, again: reservation?.isOver == true)
    }
    if reservation?.isOver == true {
      reservation = nil
      return watch.follow(&app, again: true) + reserve(&app, again: true)
    }
    if watch.isOutdated(app), !watch.isPending {
      placesOncePlanned = true
      return watch.follow(&app, again: true)
    }
    return place(&app)
  }

  /// Whether the cart or the plan could not be had.
  func isFailed(_ app: AppState) -> Bool { !watch.isPending && (app.cartFailure != nil || watch.failure != nil) }

  /// Asks for the cart or the plan again where the last answer was a failure; nil where it was none.
  mutating func askAgain(_ app: inout AppState) -> [Effect]? {
    guard isFailed(app) else { return nil }
    return (app.cartFailure == nil ? [] : [.customer(.loadCart)]) + watch.follow(&app, again: true)
  }

  /// What the foot of the review says: what Enter does, and until when the goods are kept.
  func reviewPrompt(_ app: AppState) -> PlainText {
    if hasChanged { return app.text("checkout.prompt.changed") }
    guard let reservation else { return app.text("checkout.prompt.review") }
    if reservation.isOver { return app.text("checkout.prompt.reservationOver") }
    guard let until = reservation.until else { return app.text("checkout.prompt.review") }
    let local = ZoneClock.named(app.timeZone).local(second: Int(until.timeIntervalSince1970))
    return app.text("checkout.prompt.reserved", ["time": app.language.time(minute: local.second / 60)])
  }
}
