import Foundation
import GRDB
import Orders
import Primitives
import SQLiteFiles
import Shop

extension ShopDatabase: AccountStore {
  public func customer(of key: KeyFingerprint, orNew new: CustomerID, now: Date) throws(LedgerError) -> CustomerID {
    // Nearly every time there is nothing to write.
    let known: CustomerID? = try read { db in
      guard let customer = try Self.customer(of: key, db), try Self.joinedCustomers(of: customer, db).isEmpty else { return nil }
      return customer
    }
    if let known { return known }
    return try write { db in
      if let customer = try Self.customer(of: key, db) {
        try Self.bringAlong(to: customer, db)
        return customer
      }
      try Self.insert(key, of: new, now: now, db)
      return new
    }
  }

  public func keys(of customer: CustomerID) throws(LedgerError) -> [AccountKey] { try read { try Self.keys(of: customer, $0) } }

  static func keys(of customer: CustomerID, _ db: Database) throws -> [AccountKey] {
    try Row.fetchAll(
      db, sql: "SELECT fingerprint, since FROM account_keys WHERE customer = ? ORDER BY since, fingerprint", arguments: [customer.rawValue]
    ).compactMap { row in
      let since = row.number(1) ?? 0
      return row.text(0).flatMap(KeyFingerprint.init).map {
        AccountKey(fingerprint: $0, since: Date(timeIntervalSince1970: since.isFinite ? since : 0))
      }
    }
  }

  public func keep(_ offer: JoinOffer, of customer: CustomerID, now: Date) throws(LedgerError) -> Bool {
    try write(for: customer) { db in
      try db.execute(sql: "DELETE FROM join_codes WHERE until <= ?", arguments: [now.timeIntervalSince1970])
      let others = try Row.fetchOne(
        db, sql: "SELECT 1 FROM join_codes WHERE code = ? AND customer <> ?", arguments: [offer.code.letters, customer.rawValue])
      guard others == nil else { return false }
      try db.execute(
        sql: """
          INSERT INTO join_codes (customer, code, until) VALUES (?, ?, ?)
          ON CONFLICT (customer) DO UPDATE SET code = excluded.code, until = excluded.until
          """, arguments: [customer.rawValue, offer.code.letters, offer.until.timeIntervalSince1970])
      return true
    }
  }

  public func join(_ key: KeyFingerprint, by code: JoinCode, now: Date) throws(LedgerError) -> JoinOutcome {
    try write { db in
      let tries = try Self.tries(of: key, now: now, db)
      if let tries, tries.count >= JoinTries.most { return .tooManyTries(until: tries.since.addingTimeInterval(JoinTries.span)) }
      let row = try Row.fetchOne(
        db, sql: "SELECT customer FROM join_codes WHERE code = ? AND until > ?", arguments: [code.letters, now.timeIntervalSince1970])
      guard let customer = row?.text(0).map(CustomerID.init(rawValue:)) else {
        let count = (tries?.count ?? 0) + 1
        try db.execute(
          sql: "INSERT OR REPLACE INTO join_tries VALUES (?, ?, ?)",
          arguments: [key.text, count, (tries?.since ?? now).timeIntervalSince1970])
        return .wrongCode(triesLeft: max(0, JoinTries.most - count))
      }
      let own = try Self.customer(of: key, db)
      if own == customer { return .alreadyJoined(customer) }
      try db.execute(sql: "DELETE FROM join_codes WHERE customer = ?", arguments: [customer.rawValue])
      guard let own else {
        try Self.insert(key, of: customer, now: now, db)
        return .joined(customer, JoinedGoods(keys: 1))
      }
      return .joined(customer, try Self.join(own, to: customer, db))
    }
  }

  /// The wrong codes that were tried with a key within the last hour; older ones count no more, and are forgotten.
  private static func tries(of key: KeyFingerprint, now: Date, _ db: Database) throws -> (count: Int, since: Date)? {
    let from = now.timeIntervalSince1970 - JoinTries.span
    // A clock that was set back does not lock anybody out for longer.
    try db.execute(sql: "DELETE FROM join_tries WHERE since <= ? OR since > ?", arguments: [from, now.timeIntervalSince1970])
    guard let row = try Row.fetchOne(db, sql: "SELECT tries, since FROM join_tries WHERE fingerprint = ?", arguments: [key.text]),
      let count = row.whole(0), let since = row.number(1)
    else { return nil }
    return (count, Date(timeIntervalSince1970: since))
  }

  static func customer(of key: KeyFingerprint, _ db: Database) throws -> CustomerID? {
    try Row.fetchOne(db, sql: "SELECT customer FROM account_keys WHERE fingerprint = ?", arguments: [key.text])?.text(0)
      .map(CustomerID.init(rawValue:))
  }

  private static func insert(_ key: KeyFingerprint, of customer: CustomerID, now: Date, _ db: Database) throws {
    try db.execute(sql: "INSERT OR IGNORE INTO customers VALUES (?)", arguments: [customer.rawValue])
    try db.execute(
      sql: "INSERT INTO account_keys VALUES (?, ?, ?)", arguments: [key.text, customer.rawValue, now.timeIntervalSince1970])
  }
}
