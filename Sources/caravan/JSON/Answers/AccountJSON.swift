import Orders
import Primitives

/// What `account keys` answers.
struct AccountKeysJSON: Encodable {
  struct Key: Encodable {
    let fingerprint: String
    let since: InstantJSON
  }

  let customer: CustomerID
  let keys: [Key]

  init(_ keys: [AccountKey], of customer: CustomerID) {
    self.customer = customer
    self.keys = keys.map { Key(fingerprint: $0.fingerprint.text, since: InstantJSON($0.since)) }
  }
}

/// What `account link` answers.
struct JoinOfferJSON: Encodable {
  let code: String
  let until: InstantJSON
}

/// What `account join` answers.
struct JoinedJSON: Encodable {
  let customer: CustomerID
  let keys: Int
  let lines: Int
  let orders: Int
  let addresses: Int

  init(_ goods: JoinedGoods, customer: CustomerID) {
    (self.customer, keys, lines, orders, addresses) = (customer, goods.keys, goods.lines, goods.orders, goods.addresses)
  }
}
