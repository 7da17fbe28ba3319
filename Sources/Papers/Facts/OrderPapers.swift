import Money
import Primitives

/// What the papers of an order say: one set of facts for all five, so that each shows the same figures.
///
/// ```swift
/// let papers = OrderPapers(of: order, goods: goods, returned: returned, world: shop.world, trader: trader, now: now)
/// let text = PaperText.text(of: papers.pages(of: .invoice, in: words))
/// ```
public struct OrderPapers: Hashable, Sendable {
  /// The number of the order.
  public let order: OrderID
  /// The local date of its placing, where it goes.
  public let placedOn: LocalDate
  /// The local minute of the day of its placing, where it goes.
  public let placedMinute: Int
  /// The time zone of all dates.
  public let timeZone: TimeZoneID
  /// Who sells.
  public let trader: PaperParty
  /// Who receives; nil once the address was erased.
  public let recipient: PaperParty?
  /// Where it goes, as the terms of delivery name it.
  public let place: LocalizedName
  /// The country that it goes to.
  public let country: CountryCode?
  /// The landed total of all parcels.
  public let total: Money
  /// The right of withdrawal.
  public let withdrawal: PaperWithdrawal
  /// The parcels.
  public let parcels: [PaperParcel]

  /// Papers with all their facts.
  public init(
    order: OrderID, placedOn: LocalDate, placedMinute: Int, timeZone: TimeZoneID, trader: PaperParty, recipient: PaperParty?,
    place: LocalizedName, country: CountryCode?, total: Money, withdrawal: PaperWithdrawal, parcels: [PaperParcel]
  ) {
    self.order = order
    self.placedOn = placedOn
    self.placedMinute = placedMinute
    self.timeZone = timeZone
    self.trader = trader
    self.recipient = recipient
    self.place = place
    self.country = country
    self.total = total
    self.withdrawal = withdrawal
    self.parcels = parcels
  }

  /// The number of an invoice: the order's, and which parcel.
  static func invoice(_ order: OrderID, _ parcel: Int) -> String { "\(order)-\(parcel)" }
}
