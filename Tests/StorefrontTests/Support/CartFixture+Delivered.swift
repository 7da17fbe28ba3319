import Primitives

@testable import Orders
@testable import Storefront

extension CartFixture {
  /// Orders of one day that were delivered, two of six after their 90% date, one of these with a shipment by road that was in time.
  static let delivered: [Order] = [
    ("7F3K-20QX", "2026-12-18T10:00", false), ("2AAA-2222", "2026-12-21T14:00", true), ("3BBB-3333", "2026-12-22T09:00", false),
    ("4CCC-4444", "2026-12-24T11:00", true), ("5DDD-5555", "2026-12-30T15:00", false), ("6EEE-6666", "2027-01-04T12:00", true),
  ].map { id, delivered, isTwo in order(OrderID(rawValue: id), isTwo: isTwo, delivered: delivered, advancedTo: "2027-01-06T20:00") }
}
