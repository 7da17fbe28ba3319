import Foundation
import GRDB
import Primitives
import Testing

@testable import CatalogIndex

@Suite("Rows that are written")
struct RowInsertionTests {
  @Test("Every kind of value comes back as it was, also empty and with a zero in it")
  func cells() throws {
    let name = LocalizedName("bicycle", ["zh-Hans": "自行车"])
    let rows = try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE t (a, b, c, d, e)")
      let insertion = try RowInsertion(db, "INSERT INTO t VALUES (?, ?, ?, ?, ?)")
      try insertion.insert(.number(.min), .real(0.1), .text("自行车"), .bytes([0, 255]), .name(name))
      try insertion.insert(.flag(true), .real(-1e300), .text(""), .bytes([]), .none)
      try insertion.insert(.flag(false), .none, .text("a\0b"), .optional("x"), .optional(nil))
      return try Row.fetchAll(db, sql: "SELECT a, b, c, d, e, typeof(c), typeof(d), hex(c) FROM t ORDER BY rowid")
    }
    #expect(rows.count == 3)
    func number(_ row: Int, _ name: String) -> Int? { rows[row][name] }
    func real(_ row: Int, _ name: String) -> Double? { rows[row][name] }
    func text(_ row: Int, _ name: String) -> String? { rows[row][name] }
    func bytes(_ row: Int, _ name: String) -> Data? { rows[row][name] }
    #expect(number(0, "a") == .min && real(0, "b") == 0.1)
    #expect(text(0, "c") == "自行车" && bytes(0, "d") == Data([0, 255]) && rows[0].name(4) == name)
    #expect(number(1, "a") == 1 && real(1, "b") == -1e300)
    #expect(text(1, "c")?.isEmpty == true && bytes(1, "d")?.isEmpty == true && rows[1].hasNull(atIndex: 4))
    #expect(text(1, "typeof(c)") == "text" && text(1, "typeof(d)") == "blob")
    #expect(number(2, "a") == 0 && text(2, "d") == "x")
    #expect(rows[2].hasNull(atIndex: 1) && rows[2].hasNull(atIndex: 4))
    #expect(text(2, "hex(c)") == "610062")
  }

  @Test("A row that may not stand twice is refused, and the next one is written")
  func refused() throws {
    try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE t (a INTEGER PRIMARY KEY)")
      let insertion = try RowInsertion(db, "INSERT INTO t VALUES (?)")
      try insertion.insert(.number(1))
      #expect(throws: DatabaseError.self) { try insertion.insert(.number(1)) }
      try insertion.insert(.number(2))
      #expect(try Int.fetchAll(db, sql: "SELECT a FROM t ORDER BY a") == [1, 2])
    }
  }
}
