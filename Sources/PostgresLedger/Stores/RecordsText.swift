import Foundation
import Money
import Orders
import Primitives
import Shop

/// What `caravan.records` answers.
struct RecordsText: Decodable {
  struct Import: Decodable {
    let shipment: Int
    let regime: String
    let fen: Int64
  }

  struct KeptOrder: Decodable {
    let text: OrderText
    let key: String?
    let terms: String?
    let imports: [Import]

    private enum CodingKeys: CodingKey { case key, terms, imports }

    init(from decoder: any Decoder) throws {
      text = try OrderText(from: decoder)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      key = try container.decodeIfPresent(String.self, forKey: .key)
      terms = try container.decodeIfPresent(String.self, forKey: .terms)
      imports = try container.decode([Import].self, forKey: .imports)
    }
  }

  struct Reservation: Decodable {
    let sku: String
    let site: String
    let quantity: Int
    let until: Int
  }

  struct Key: Decodable {
    let fingerprint: String
    let since: Int
  }

  struct Setting: Decodable {
    let name: String
    let value: String
  }

  let cart: CartText
  let addresses: [AddressText]
  let draft: String?
  let orders: [KeptOrder]
  let reservations: [Reservation]
  let settings: [Setting]
  let keys: [Key]

  /// As the shop has them; orders that cannot be read are named.
  func records(of customer: CustomerID) -> CustomerRecords {
    var kept: [CustomerRecords.KeptOrder] = []
    var unreadable: [OrderID] = []
    for order in orders {
      guard let read = order.text.order(of: customer) else {
        unreadable.append(order.text.orderID)
        continue
      }
      kept.append(
        CustomerRecords.KeptOrder(
          order: read, key: order.key.map(PlacementKey.init(rawValue:)),
          terms: order.terms.flatMap { try? JSONDecoder().decode(PlacementTerms.self, from: Data($0.utf8)) },
          imports: order.imports.compactMap { goods in
            Regime(rawValue: goods.regime).map {
              ImportedGoods(shipment: goods.shipment, regime: $0, goods: Money(minor: goods.fen, currency: .yuan))
            }
          }))
    }
    return CustomerRecords(
      cart: cart.cart, addresses: addresses.compactMap(\.kept),
      draft: draft.flatMap { try? JSONDecoder().decode(CheckoutDraft.self, from: Data($0.utf8)) }, orders: kept, unreadable: unreadable,
      reservations: reservations.map { kept in
        CustomerRecords.Reservation(
          goods: StockTake(sku: SKU(rawValue: kept.sku), site: SiteID(rawValue: kept.site), quantity: kept.quantity),
          until: Date(microseconds: kept.until))
      }, settings: settings.reduce(into: CustomerSettings()) { $0.set($1.name, to: $1.value) },
      keys: keys.compactMap { key in
        KeyFingerprint(key.fingerprint).map { AccountKey(fingerprint: $0, since: Date(microseconds: key.since)) }
      })
  }
}
