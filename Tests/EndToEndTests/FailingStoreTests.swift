import Foundation
import TestSupport
import Testing

/// A shop's database that another program keeps to itself, that is damaged or that is newer: what wants it is told so and what to do, nothing is
/// changed, and once it is mended the cart is as it was and the same order is placed.
@Suite("The shop's database fails while ordering", .serialized)
struct FailingStoreTests {
  private let sku = "FH-CITY28-50-RED"

  /// A home with two pieces in its cart.
  private func shop() throws -> (home: Home, database: URL) {
    let home = try Home()
    let data = home.url.appending(path: "data")
    try cart(home, "add", sku, "--quantity", "2")
    return (home, data.appending(path: "shop.sqlite"))
  }

  private func run(_ home: Home, _ words: [String]) throws -> Program.Answer {
    try Program.run(words + ["--data", home.url.appending(path: "data").path, "--json"], home: home)
  }

  private func cart(_ home: Home, _ words: String...) throws {
    let answer = try run(home, ["cart"] + words)
    #expect(answer.status == 0, "\(answer.errors)")
  }

  private func place(_ home: Home) throws -> Program.Answer {
    try run(home, ["order", "place", "--to", "Ghent", "--yes", "--key", "once"])
  }

  /// Ordering fails so while the store is broken; afterwards the cart is there and is ordered, once.
  private func expectFailure(
    _ home: Home, status: Int32, code: String, saying texts: [String], while broken: () throws -> Void, mend: () throws -> Void
  ) throws {
    try broken()
    for words in [["order", "place", "--to", "Ghent", "--yes", "--key", "once"], ["cart", "add", sku]] {
      let answer = try run(home, words)
      #expect(answer.status == status && answer.error["code"] == code, "\(words): \(answer.errors)")
      for text in texts { #expect(answer.error["message"]?.contains(text) == true, "\(answer.errors)") }
      #expect(answer.output.isEmpty)
    }
    try mend()
    let lines = try run(home, ["cart", "show"]).json["lines"] as? [[String: Any]] ?? []
    #expect(lines.map { $0["quantity"] as? Int } == [2], "the cart is kept")
    let placed = try place(home)
    #expect(placed.status == 0, "\(placed.errors)")
    #expect(try place(home).json["order"] as? String == placed.json["order"] as? String, "once")
    #expect((try run(home, ["order", "list"]).json["orders"] as? [Any])?.count == 1)
  }

  @Test("Kept by another program")
  func locked() throws {
    let (home, database) = try shop()
    let file = open(database.path, O_RDWR | O_CLOEXEC)
    defer { close(file) }
    func lock(_ kind: Int) -> Int32 {
      // The bytes of the file by which SQLite locks it.
      var lock = flock()
      (lock.l_type, lock.l_whence, lock.l_start, lock.l_len) = (Int16(kind), Int16(SEEK_SET), 0x4000_0000, 512)
      return fcntl(file, F_SETLK, &lock)
    }
    try expectFailure(
      home, status: 75, code: "unavailable", saying: [database.lastPathComponent],
      while: { #expect(lock(Int(F_WRLCK)) == 0) }, mend: { #expect(lock(Int(F_UNLCK)) == 0) })
  }

  @Test("Damaged")
  func damaged() throws {
    let (home, database) = try shop()
    let whole = try Data(contentsOf: database)
    try expectFailure(
      home, status: 74, code: "storage", saying: ["damaged", database.lastPathComponent],
      while: { try Data(repeating: 0x5A, count: whole.count).write(to: database) }, mend: { try whole.write(to: database) })
  }

  @Test("Of a newer program")
  func newer() throws {
    let (home, database) = try shop()
    let whole = try Data(contentsOf: database)
    var newer = whole
    // The user version stands at byte 60, the highest byte first.
    newer.replaceSubrange(60..<64, with: [0, 0, 3, 0xE8])
    try expectFailure(
      home, status: 74, code: "storage", saying: ["newer Caravan", database.lastPathComponent],
      while: { try newer.write(to: database) }, mend: { try whole.write(to: database) })
  }
}
