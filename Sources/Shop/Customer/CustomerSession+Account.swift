import Foundation
import Orders
import Primitives

extension Shop {
  /// The customer of an SSH key, made at the key's first sight.
  public func customer(of key: KeyFingerprint, now: Date) throws(ShopError) -> CustomerID {
    try Self.stored { try ledger.customer(of: key, orNew: .random(), now: now) }
  }
}

extension CustomerSession {
  /// The SSH keys that the customer comes in by, the oldest first; none where the customer is the only one of a machine.
  public func keys() throws(ShopError) -> [AccountKey] { try Shop.stored { try ledger.keys(of: customer) } }

  /// A new code with which another key can be joined, in place of the one before. It is valid for `JoinCode.validity`.
  public func joinOffer(now: Date) throws(ShopError) -> JoinOffer {
    // That another customer has the code will not happen twice in the life of a shop.
    for _ in 0..<5 {
      let offer = JoinOffer(code: .random(), until: now.addingTimeInterval(JoinCode.validity))
      if try Shop.stored({ try ledger.keep(offer, of: customer, now: now) }) { return offer }
    }
    throw .overtaken(.question)
  }

  /// Redeems a code with the key that this session came in by. If it is joined, the session is to go on as that customer.
  public func join(_ key: KeyFingerprint, by code: JoinCode, now: Date) throws(ShopError) -> JoinOutcome {
    try Shop.stored { try ledger.join(key, by: code, now: now) }
  }
}
