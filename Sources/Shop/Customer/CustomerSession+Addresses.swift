import Foundation
import Orders
import Primitives

/// The customer's address book, and addresses of orders.
extension CustomerSession {
  /// The address book, what was used last first; without what orders went to that named no street, as a demo order need not.
  public func addressBook() throws(ShopError) -> [KeptAddress] {
    try Shop.stored { try ledger.addressBook(of: customer) }.filter { !$0.address.street.isEmpty }
  }

  /// Puts an address into the book, or changes one of it.
  ///
  /// - Parameters:
  ///   - address: The address.
  ///   - id: The one that it takes the place of; nil if it is a new one.
  ///   - isUsual: Whether it is the usual one of its country from now on; nil leaves that as it was.
  ///   - now: What the shop's clock shows.
  /// - Throws: `ShopError.unknownAddress`, or what is wrong with its postcode or telephone.
  public func keep(_ address: Address, inPlaceOf id: AddressID? = nil, isUsual: Bool? = nil, now: Date) throws(ShopError) -> KeptAddress {
    try shop.check(address)
    let kept = try Shop.stored { try ledger.keep(address, inPlaceOf: id, isUsual: isUsual, of: customer, now: now) }
    guard let kept else { throw try unknown(id) }
    return kept
  }

  /// Takes an address out of the book; orders that went there keep it.
  ///
  /// - Throws: `ShopError.unknownAddress`.
  public func removeAddress(_ id: AddressID) throws(ShopError) {
    guard try Shop.stored({ try ledger.removeAddress(id, of: customer) }) else { throw try unknown(id) }
  }

  /// An address of the book.
  ///
  /// - Throws: `ShopError.unknownAddress`.
  public func address(_ id: AddressID) throws(ShopError) -> KeptAddress {
    guard let kept = try addressBook().first(where: { $0.id == id }) else { throw try unknown(id) }
    return kept
  }

  private func unknown(_ id: AddressID?) throws(ShopError) -> ShopError {
    .unknownAddress(id.map { "\($0.rawValue)" } ?? "", known: try addressBook().map(\.id))
  }

  /// The checkout that was begun; nil if there is none.
  public func draft() throws(ShopError) -> CheckoutDraft? { try Shop.stored { try ledger.draft(of: customer) } }

  /// Keeps a checkout that was begun; nil removes it.
  public func keep(_ draft: CheckoutDraft?) throws(ShopError) {
    let draft = draft.flatMap { $0.isEmpty ? nil : $0 }
    try Shop.stored { try ledger.keep(draft, of: customer) }
  }

  /// Sends an order to another address in its zone, to which price and date are the same. That is possible until the first of its parcels is
  /// handed to a carrier. The address goes into the book.
  ///
  /// - Parameters:
  ///   - id: The number of the order.
  ///   - address: The other address. Where customs ask who buys, the same name keeps the identity that was checked.
  ///   - now: What the shop's clock shows.
  /// - Throws: `ShopError.actRefused` if it is too late, or if the address is in another zone, with what the order would be there;
  ///   `badAddress` for what is wrong with it.
  public func readdress(_ id: OrderID, to address: Address, now: Date) throws(ShopError) -> Order {
    try shop.check(address)
    return try change(try order(id.rawValue).id, now: now) { order throws(ShopError) in
      let lifecycle = OrderLifecycle(order)
      guard lifecycle.canReaddress(at: now) else { throw .actRefused(order.id, .addressTooLate(lifecycle.status(at: now))) }
      guard address.zone == order.zone else {
        throw .actRefused(order.id, .addressElsewhere(try elsewhere(order, address.zone, now: now)))
      }
      var address = address
      if address.identity == nil, address.name == order.address?.name { address.identity = order.address?.identity }
      if address.identity == nil, order.address?.identity != nil { throw .badAddress([AddressFault(.identity, .identityNeeded)]) }
      guard address != order.address else { return order }
      do {
        return try lifecycle.readdressed(to: address, at: now)
      } catch {
        throw .actRefused(order.id, .addressTooLate(lifecycle.status(at: now)))
      }
    }
  }

  /// What is left of an order, ordered now to another zone.
  private func elsewhere(_ order: Order, _ zone: ZoneID, now: Date) throws(ShopError) -> AddressElsewhere {
    let progress = OrderLifecycle(order).progress(at: now)
    var pieces: [OrderPieces] = []
    for shipment in progress {
      pieces += shipment.counts.map { OrderPieces(sku: $0.key, quantity: $0.value.ordered - $0.value.cancelled) }
    }
    let lines = pieces.summed.filter { $0.quantity > 0 }.sorted { $0.sku < $1.sku }.map { CartLine(sku: $0.sku, quantity: $0.quantity) }
    let plan = try shop.plan(lines, zone: zone, hour: Hour(roundingUp: now), currency: order.total.currency, chosen: [:])
    let isWhole = plan.problems.isEmpty
    return AddressElsewhere(
      agreed: shop.zoneName(order.zone), other: shop.zoneName(zone), total: isWhole ? plan.total : nil,
      arrival: isWhole ? plan.promise?.p90 : nil, timeZone: shop.network.timeZone(of: zone))
  }
}
