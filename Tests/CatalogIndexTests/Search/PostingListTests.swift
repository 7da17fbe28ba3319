import Foundation
import GRDB
import TestSupport
import Testing

@testable import CatalogIndex

@Suite("Lists of goods, packed")
struct PostingListTests {
  private func rows(_ capacity: Int, share: Int, seed: UInt64) -> [UInt32] {
    var random = SplitMix(seed: seed)
    return (0..<UInt32(capacity)).filter { _ in random.next() % 1_000 < UInt64(share) }
  }

  private func set(_ rows: [UInt32], _ capacity: Int) -> RowSet {
    var set = RowSet(capacity: capacity)
    for row in rows { set.insert(Int(row)) }
    return set
  }

  private func unpacked(_ bytes: [UInt8], _ capacity: Int) -> RowSet {
    var set = RowSet(capacity: capacity)
    bytes.withUnsafeBytes { PostingList.unpack($0, into: &set) }
    return set
  }

  @Test("What is packed is unpacked, few rows or many", arguments: [1, 63, 64, 65, 511, 512, 513, 40_000])
  func packed(_ capacity: Int) {
    for share in [0, 1, 10, 30, 35, 120, 130, 500, 1_000] {
      let rows = rows(capacity, share: share, seed: UInt64(capacity + share))
      let expected = set(rows, capacity)
      let packed = PostingList.packed(rows, capacity: capacity)
      var appended: [UInt8] = []
      PostingList.append(rows, capacity: capacity, to: &appended)
      #expect(packed == appended && packed == PostingList.packed(expected))
      #expect(unpacked(packed, capacity).page(offset: 0, limit: .max) == rows.map(Int.init))
      #expect(packed.withUnsafeBytes { PostingList.count($0, in: RowSet(all: capacity)) } == rows.count)
    }
  }

  @Test("A damaged list gives no row that there is not, and ends", arguments: [1, 300])
  func damaged(_ capacity: Int) {
    var random = SplitMix(seed: 5)
    for _ in 0..<2_000 {
      let bytes = (0..<random.next() % 40).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      for kind in UInt8(0)...3 {
        #expect(unpacked([kind] + bytes, capacity).page(offset: 0, limit: .max).allSatisfy { $0 < capacity })
      }
    }
    #expect(unpacked([0] + [UInt8](repeating: 0xFF, count: 100), capacity).isEmpty)
    #expect(unpacked([9, 0, 0], capacity).isEmpty)
  }

  @Test("A long list lies in a table of its own, and is found with its token and with the beginning of it")
  func long() throws {
    let capacity = 40_000
    let (long, short) = (rows(capacity, share: 300, seed: 1), rows(capacity, share: 1, seed: 2))
    try DatabaseQueue().write { db in
      try db.execute(sql: IndexSchema.tables)
      var lists = try LongLists(db)
      let insert = try RowInsertion(db, "INSERT INTO tokens (token, list) VALUES (?, ?)")
      for (token, rows) in [("chair", long), ("chairlift", short)] {
        try PostingList.packed(rows, capacity: capacity).withUnsafeBytes { list in
          try lists.keep(list) { kept in try Array(token.utf8).withUnsafeBytes { try insert.insert($0, kept) } }
        }
      }
      #expect(try Int.fetchAll(db, sql: "SELECT id FROM long_lists") == [1])
      #expect(try Int.fetchAll(db, sql: "SELECT length(list) FROM tokens ORDER BY token").first == 5)
      let search = TextSearch(db: db, capacity: capacity)
      var (whole, begun) = (RowSet(capacity: capacity), RowSet(capacity: capacity))
      #expect(try search.unpack(db.cachedStatement(sql: "SELECT list FROM tokens WHERE token = ?"), [Data("chair".utf8)], into: &whole))
      #expect(whole.page(offset: 0, limit: .max) == long.map(Int.init))
      #expect(try search.unpack(db.cachedStatement(sql: "SELECT list FROM tokens WHERE token >= ?"), [Data("cha".utf8)], into: &begun))
      #expect(begun.page(offset: 0, limit: .max) == Set(long + short).sorted().map(Int.init))
    }
  }
}

@Suite("Lists of recent searches")
struct RecentListsTests {
  @Test("A list is read once while it is among those that were asked for lately, and one without rows for longer")
  func kept() {
    var lists = RecentLists(capacity: 100)
    var read: [String] = []
    func ask(_ key: String) -> RowSet {
      lists.list(key) { set in
        read.append(key)
        if let row = Int(key) { set.insert(row % 100) }
      }
    }
    _ = ask("none")
    for number in 0..<RecentLists.mostFilled { #expect(ask("\(number)").contains(number % 100)) }
    read = []
    // Asked for again, the first is not the oldest any more.
    #expect(ask("0").contains(0) && ask("none").isEmpty && read.isEmpty)
    _ = ask("1000")
    _ = ask("0")
    _ = ask("2")
    #expect(read == ["1000"])
    #expect(ask("1").contains(1) && read == ["1000", "1"])
    for number in 0..<RecentLists.mostEmpty + 5 { #expect(ask("none \(number)").isEmpty) }
    read = []
    #expect(ask("0").contains(0) && ask("none 1028").isEmpty && read.isEmpty)
    #expect(ask("none").isEmpty && read == ["none"])
  }
}
