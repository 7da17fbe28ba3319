import Foundation
import Orders
import Primitives
import Shop

extension ServerLedger: AccountStore {
  public func customer(of key: KeyFingerprint, orNew new: CustomerID, now: Date) throws(LedgerError) -> CustomerID {
    try ask { store throws(LedgerError) in try store.customer(of: key, orNew: new, now: now) }
  }
  public func keys(of customer: CustomerID) throws(LedgerError) -> [AccountKey] {
    try ask { store throws(LedgerError) in try store.keys(of: customer) }
  }
  public func keep(_ offer: JoinOffer, of customer: CustomerID, now: Date) throws(LedgerError) -> Bool {
    try ask { store throws(LedgerError) in try store.keep(offer, of: customer, now: now) }
  }
  public func join(_ key: KeyFingerprint, by code: JoinCode, now: Date) throws(LedgerError) -> JoinOutcome {
    try ask { store throws(LedgerError) in try store.join(key, by: code, now: now) }
  }
}
