import Foundation
import Primitives

/// How often the promises of a group of orders were kept. Of an order with several deliveries in the group all have to be in time.
public struct PromiseGroup: Hashable, Sendable {
  /// What orders are grouped by.
  public enum Grouping: String, Sendable, CaseIterable {
    case all, mode, site, month

    /// The group that a delivery is in. Months are those in which orders were placed, in UTC: `2026-11`.
    func key(of delivery: PromisedDelivery) -> String {
      switch self {
      case .all: return "all"
      case .mode: return delivery.mode.rawValue
      case .site: return delivery.site.rawValue
      case .month:
        let hour = Hour(roundingDown: delivery.placedAt).value
        let day = LocalDate(days: hour >= 0 ? hour / 24 : -((23 - hour) / 24)).parts
        return "\(day.year)-" + (day.month < 10 ? "0" : "") + "\(day.month)"
      }
    }
  }

  /// What it is grouped by.
  public let by: Grouping
  /// Which group.
  public let key: String
  /// How many orders it has.
  public let orders: Int
  /// How many of them were delivered by the day of the median.
  public let kept50: Int
  /// How many of them were delivered by the day of the 90th percentile.
  public let kept90: Int
  /// By how many hours after the 90th percentile those came that did not keep its day (median); nil if all did.
  public let lateHoursMedian: Double?
  /// The stage to which those that came after their median owe the most hours; nil if there are none.
  public let worstStage: ReportedStage?

  /// A group of deliveries.
  public init(by grouping: Grouping, key: String, _ deliveries: [PromisedDelivery]) {
    by = grouping
    self.key = key
    let orders = Dictionary(grouping: deliveries, by: \.order).values
    self.orders = orders.count
    kept50 = orders.count { $0.allSatisfy(\.kept.kept50) }
    kept90 = orders.count { $0.allSatisfy(\.kept.kept90) }
    lateHoursMedian = Self.median(orders.compactMap { $0.filter { !$0.kept.kept90 }.map(\.kept.hoursAfter90).max() })
    let late = deliveries.filter { !$0.kept.kept50 }.compactMap(\.kept.worst)
    let hours = Dictionary(grouping: late, by: \.stage).mapValues { $0.reduce(0) { $0 + $1.hoursOver } }
    worstStage = hours.max { ($0.value, $1.key.name) < ($1.value, $0.key.name) }?.key
  }

  /// The share of orders that were delivered by the day of the median, from 0 to 1.
  public var share50: Double { Double(kept50) / Double(max(1, orders)) }
  /// The share of orders that were delivered by the day of the 90th percentile, from 0 to 1.
  public var share90: Double { Double(kept90) / Double(max(1, orders)) }

  private static func median(_ hours: [Int]) -> Double? {
    guard !hours.isEmpty else { return nil }
    let sorted = hours.sorted()
    return Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}

extension ReportedStage {
  /// A name that no other stage has: `import BELGG`, `transit CNXAN-CNALA train-border`.
  public var name: String {
    let places = from == to ? from.id : "\(from.id)-\(to.id)"
    return ([kind.rawValue, places] + [service?.rawValue].compactMap { $0 }).joined(separator: " ")
  }
}
