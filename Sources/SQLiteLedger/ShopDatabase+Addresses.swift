import Foundation
import GRDB
import Orders
import Primitives
import SQLiteFiles
import Shop

extension ShopDatabase: AddressStore {
  private static let columns = "number, document, usual_in"

  public func addressBook(of customer: CustomerID) throws(LedgerError) -> [KeptAddress] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(Self.columns) FROM addresses WHERE customer = ? AND in_book = 1 ORDER BY used_at DESC, number DESC LIMIT 100
          """, arguments: [customer.rawValue]
      ).compactMap(Self.kept)
    }
  }

  /// All addresses of a customer, also those that only orders still have.
  static func addresses(of customer: CustomerID, _ db: Database) throws -> [KeptAddress] {
    try Row.fetchAll(
      db, sql: "SELECT \(columns) FROM addresses WHERE customer = ? ORDER BY used_at DESC, number DESC", arguments: [customer.rawValue]
    ).compactMap(kept)
  }

  private static func kept(_ row: Row) -> KeptAddress? {
    guard let number = row.whole(0), let document = row.text(1),
      let address = try? JSONDecoder().decode(Address.self, from: Data(document.utf8))
    else { return nil }
    return KeptAddress(id: AddressID(rawValue: number), address: address, isUsual: row.text(2) == address.country.rawValue)
  }

  public func keep(
    _ address: Address, inPlaceOf id: AddressID?, isUsual: Bool?, of customer: CustomerID, now: Date
  ) throws(LedgerError) -> KeptAddress? {
    try write(for: customer) { db in
      var wasUsual = false
      if let id {
        guard let old = try Self.inBook(id, of: customer, db) else { return nil }
        wasUsual = old.isUsual && old.address.country == address.country
      }
      guard let number = try Self.keep(address.keptText, of: customer, usedAt: now, db) else { return nil }
      // Where the text is the same, it is the row itself.
      if let id, id.rawValue != number { try Self.takeOut(id, of: customer, db) }
      if isUsual ?? wasUsual {
        try db.execute(
          sql: "UPDATE addresses SET usual_in = NULL WHERE customer = ? AND usual_in = ?",
          arguments: [customer.rawValue, address.country.rawValue])
        try db.execute(sql: "UPDATE addresses SET usual_in = ? WHERE number = ?", arguments: [address.country.rawValue, number])
      } else if isUsual == false {
        try db.execute(sql: "UPDATE addresses SET usual_in = NULL WHERE number = ?", arguments: [number])
      }
      return try Self.inBook(AddressID(rawValue: number), of: customer, db)
    }
  }

  public func removeAddress(_ id: AddressID, of customer: CustomerID) throws(LedgerError) -> Bool {
    try write { db in
      guard try Self.inBook(id, of: customer, db) != nil else { return false }
      try Self.takeOut(id, of: customer, db)
      return true
    }
  }

  private static func inBook(_ id: AddressID, of customer: CustomerID, _ db: Database) throws -> KeptAddress? {
    try Row.fetchOne(
      db, sql: "SELECT \(columns) FROM addresses WHERE customer = ? AND number = ? AND in_book = 1",
      arguments: [customer.rawValue, id.rawValue]
    ).flatMap(kept)
  }

  /// Out of the book; away altogether if no order went there.
  private static func takeOut(_ id: AddressID, of customer: CustomerID, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE addresses SET in_book = 0, usual_in = NULL WHERE customer = ? AND number = ?",
      arguments: [customer.rawValue, id.rawValue])
    try db.execute(
      sql: """
        DELETE FROM addresses WHERE customer = ? AND number = ?
        AND NOT EXISTS (SELECT 1 FROM orders WHERE orders.address_number = addresses.number)
        """, arguments: [customer.rawValue, id.rawValue])
  }

  /// The number of an address, put into the book if it is not there, inside the caller's transaction.
  ///
  /// - Parameter address: As JSON.
  static func keep(_ address: String, of customer: CustomerID, usedAt: Date, _ db: Database) throws -> Int? {
    let instant = usedAt.timeIntervalSince1970
    let known = try db.row(
      "SELECT number, used_at >= ? AND in_book = 1 FROM addresses WHERE customer = ? AND document = ?",
      [instant, customer.rawValue, address])
    // Not by one statement: one that may insert or update and returns the number keeps a journal of its own, for which each order would wait.
    guard let known, let number = known.whole(0) else {
      try db.run("INSERT INTO addresses (customer, document, used_at) VALUES (?, ?, ?)", [customer.rawValue, address, instant])
      return Int(db.lastInsertedRowID)
    }
    if known.whole(1) != 1 {
      try db.run("UPDATE addresses SET used_at = max(used_at, ?), in_book = 1 WHERE number = ?", [instant, number])
    }
    return number
  }
}

extension ShopDatabase: DraftStore {
  public func draft(of customer: CustomerID) throws(LedgerError) -> CheckoutDraft? { try read { try Self.draft(of: customer, $0) } }

  static func draft(of customer: CustomerID, _ db: Database) throws -> CheckoutDraft? {
    try Row.fetchOne(db, sql: "SELECT document FROM drafts WHERE customer = ?", arguments: [customer.rawValue])?.text(0)
      .flatMap { try? JSONDecoder().decode(CheckoutDraft.self, from: Data($0.utf8)) }
  }

  public func keep(_ draft: CheckoutDraft?, of customer: CustomerID) throws(LedgerError) {
    guard let draft else { return try write { try Self.removeDraft(of: customer, $0) } }
    try write(for: customer) { db in
      try db.execute(
        sql: "INSERT INTO drafts VALUES (?, ?) ON CONFLICT (customer) DO UPDATE SET document = excluded.document",
        arguments: [customer.rawValue, try draft.keptText()])
    }
  }

  static func removeDraft(of customer: CustomerID, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM drafts WHERE customer = ?", arguments: [customer.rawValue])
  }
}
