import Delivery
import Orders
import Primitives

extension Shop {
  /// Whether customs at a zone ask who buys, for goods under one of some regimes that are ordered in an hour.
  public func asksIdentity(_ regimes: [Regime], zone id: ZoneID, hour: Hour) -> Bool {
    guard let zone = network.zones[id] else { return false }
    let date = ZoneClock.named(zone.timeZone).date(of: hour)
    return Set(regimes).contains { schedule.asksIdentity($0, in: zone.place, on: date) }
  }

  /// Checks what an address says, not that it says all: its postcode, and the telephone.
  ///
  /// - Throws: `wrongPostcode`, `notServed` or `badAddress`.
  func check(_ address: Address) throws(ShopError) {
    try checkPostcode(of: address)
    guard !address.phone.isEmpty, network.phone(address.phone, in: address.country) != address.phone else { return }
    throw .badAddress([AddressFault(.phone, .phone(example: network.addressFormats[address.country]?.phone?.example))])
  }
}
