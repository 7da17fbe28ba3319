import Foundation
import Primitives

/// A customer's orders as a list shows them: all of them by number, late ones first, and those in sight as a whole.
public struct OrderOverview: Hashable, Sendable {
  /// The orders, late ones first, then the newest.
  public let ids: [OrderID]
  /// Those that are under way although their 90% date is over.
  public let late: Set<OrderID>
  /// Whether all duties and taxes of all orders are in their totals.
  public let areComplete: Bool
  /// Orders that cannot be read.
  public let unreadable: [OrderID]
  /// Grows with every order that is placed or saved.
  public let revision: Int
  /// Those that were asked for as a whole, in the order of the list.
  public let rows: [Order]

  /// An overview with all its properties.
  public init(ids: [OrderID], late: Set<OrderID>, areComplete: Bool, unreadable: [OrderID], revision: Int, rows: [Order]) {
    self.ids = ids
    self.late = late
    self.areComplete = areComplete
    self.unreadable = unreadable
    self.revision = revision
    self.rows = rows
  }

  /// The overview of a directory, without rows.
  ///
  /// - Parameters:
  ///   - directory: The orders.
  ///   - now: What the shop's clock shows.
  ///   - timeZone: The time zone of where an order goes.
  public init(_ directory: OrderDirectory, at now: Date, timeZone: (ZoneID) -> TimeZoneID) {
    var late: [OrderID] = []
    var others: [OrderID] = []
    var (areComplete, revision) = (true, 0)
    others.reserveCapacity(directory.entries.count)
    for entry in directory.entries {
      let isLate = entry.late.map { $0.isLate(at: now, in: timeZone($0.zone)) } ?? false
      if isLate { late.append(entry.id) } else { others.append(entry.id) }
      areComplete = areComplete && entry.isComplete
      revision &+= entry.version
    }
    self.init(
      ids: late + others, late: Set(late), areComplete: areComplete, unreadable: directory.unreadable, revision: revision, rows: [])
  }

  /// The same with rows that were read: those that could not be are no longer in the list.
  public func with(_ read: OrderListing) -> OrderOverview {
    let missing = Set(read.unreadable)
    return OrderOverview(
      ids: missing.isEmpty ? ids : ids.filter { !missing.contains($0) }, late: late.subtracting(missing), areComplete: areComplete,
      unreadable: unreadable + read.unreadable.filter { !unreadable.contains($0) }, revision: revision, rows: read.orders)
  }
}
