import Foundation
import Orders
import Primitives

/// Goods that are kept for the shopper while the review is open.
struct ReviewReservation: Hashable, Sendable {
  /// What was asked for.
  let goods: [SiteID: [SKU: Int]]
  /// The question that is not answered yet.
  var ticket: Ticket?
  /// Until when they are kept; nil until that is known, or if they could not be kept.
  var until: Date?
  /// Wakes the page when that is over.
  var alarm: Ticket?
  /// The time is over: others may have them.
  var isOver = false
}
