import Foundation
import Orders
import Primitives
import Shop

extension PostgresLedger: AccountStore {
  public func customer(of key: KeyFingerprint, orNew new: CustomerID, now: Date) throws(LedgerError) -> CustomerID {
    let rows = try change(
      "SELECT caravan.customer_of($1, $2, $3)", [.text(key.text), .text(new.rawValue), .whole(now.microseconds)])
    guard let customer = rows.first?.text(0) else { throw .corrupt(fault("The shop's database does not say whose a key is")) }
    return CustomerID(rawValue: customer)
  }

  public func keys(of customer: CustomerID) throws(LedgerError) -> [AccountKey] {
    try read("SELECT fingerprint, since FROM caravan.keys($1)", [.text(customer.rawValue)]).compactMap { row in
      row.text(0).flatMap(KeyFingerprint.init).map { AccountKey(fingerprint: $0, since: Date(microseconds: row.whole(1) ?? 0)) }
    }
  }

  public func keep(_ offer: JoinOffer, of customer: CustomerID, now: Date) throws(LedgerError) -> Bool {
    try change(
      "SELECT caravan.keep_offer($1, $2, $3, $4)",
      [.text(customer.rawValue), .text(offer.code.letters), .whole(offer.until.microseconds), .whole(now.microseconds)]
    ).first?.flag(0) ?? false
  }

  /// What `caravan.join_key` answers.
  private struct Answer: Decodable {
    let outcome: String
    let customer: String?
    let keys, lines, orders, addresses: Int?
    let left: Int?
    let until: Int?
  }

  public func join(_ key: KeyFingerprint, by code: JoinCode, now: Date) throws(LedgerError) -> JoinOutcome {
    let rows = try change(
      "SELECT caravan.join_key($1, $2, $3, $4, $5, $6)",
      [
        .text(key.text), Self.operation(), .text(code.letters), .whole(now.microseconds), .whole(JoinTries.most),
        .whole(Int(JoinTries.span * 1_000_000)),
      ])
    let answer = try decode(Answer.self, rows.first?.text(0))
    let customer = CustomerID(rawValue: answer.customer ?? "")
    switch answer.outcome {
    case "joined":
      return .joined(
        customer,
        JoinedGoods(keys: answer.keys ?? 0, lines: answer.lines ?? 0, orders: answer.orders ?? 0, addresses: answer.addresses ?? 0))
    case "already": return .alreadyJoined(customer)
    case "too-many": return .tooManyTries(until: Date(microseconds: answer.until ?? 0))
    default: return .wrongCode(triesLeft: answer.left ?? 0)
    }
  }
}
