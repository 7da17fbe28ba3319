import Money
import Primitives

/// What an order would be at another address, in another zone than the one that it was agreed for.
public struct AddressElsewhere: Hashable, Sendable {
  /// The zone that the order goes to.
  public let agreed: LocalizedName
  /// The zone of the other address.
  public let other: LocalizedName
  /// What all its goods, ordered there now, would cost; nil if they cannot be.
  public let total: Money?
  /// By when they would arrive with 90%, in the time zone.
  public let arrival: Hour?
  /// The time zone of the other address.
  public let timeZone: TimeZoneID?

  /// What an order would be elsewhere.
  public init(agreed: LocalizedName, other: LocalizedName, total: Money?, arrival: Hour?, timeZone: TimeZoneID?) {
    self.agreed = agreed
    self.other = other
    self.total = total
    self.arrival = arrival
    self.timeZone = timeZone
  }
}
