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
      return try Row.fetchAll(db, sql: "SELECT a, b, c, d, e, typeof(c), typeof(d) FROM t ORDER BY rowid")
    }
    #expect(rows.count == 3)
    #expect(rows[0]["a"] == Int.min && rows[0]["b"] == 0.1 && rows[0]["c"] == "自行车" && rows[0]["d"] == Data([0, 255]))
    #expect(rows[0].name(4) == name)
    #expect(rows[1]["a"] == 1 && rows[1]["b"] == -1e300 && rows[1]["c"] == "" && rows[1]["d"] == Data() && rows[1].hasNull(atIndex: 4))
    #expect(rows[1]["typeof(c)"] == "text" && rows[1]["typeof(d)"] == "blob")
    #expect(rows[2]["a"] == 0 && rows[2].hasNull(atIndex: 1) && rows[2]["d"] == "x" && rows[2].hasNull(atIndex: 4))
    #expect((rows[2]["c"] as String).utf8.elementsEqual("a\0b".utf8))
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
