import Foundation
import GRDB
import MemoryLedger
import SQLiteFiles
import SQLiteLedger
import Primitives
import Shop
import Testing

@Suite("The shop's database, opened when it is needed")
struct ShopLedgerTests {
  /// What was told of a database that could not be opened.
  private final class Told: Sendable {
    let kinds = Lock<[String]>([])
  }

  private let given = GivenStock()

  private func ledger(_ folder: DataFolder, _ told: Told) -> ShopLedger {
    ShopLedger(in: folder, catalog: given) { reason in told.kinds.withLock { $0.append(kind(reason)) } }
  }

  @Test("Reading makes no database; the first line of the cart does, and what it says is read from then on")
  func lazily() throws {
    let folder = Folder()
    let told = Told()
    let ledger = ledger(folder.data, told)
    #expect(try ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [10])
    #expect(try ledger.importedGoods(of: .local, in: .ever, regime: .cbec).isZero)
    #expect(!FileManager.default.fileExists(atPath: folder.data.shopDatabase.path))
    _ = try ledger.add("A", quantity: 1, option: nil, to: .local)
    let file = try DatabaseQueue(path: folder.data.shopDatabase.path)
    try file.write { try $0.execute(sql: "INSERT INTO stock_sold VALUES ('A', 'CNSHA-W', 4)") }
    #expect(try ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [6])
    #expect(told.kinds.withLock { $0 } == [])
  }

  @Test("A database that cannot be opened is told once; stock is the catalog's, and what has to be kept is refused")
  func cannotBeOpened() throws {
    let folder = Folder()
    try folder.data.create()
    try Data(repeating: 7, count: 9000).write(to: folder.data.shopDatabase)
    let told = Told()
    let ledger = ledger(folder.data, told)
    for _ in 0..<20 { #expect(try ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [10]) }
    #expect(told.kinds.withLock { $0 } == ["corrupt"])
    #expect(throws: LedgerError.self) { try ledger.cart(of: .local) }
    #expect(throws: LedgerError.self) { try ledger.orders(of: .local) }
  }

  @Test("Another program that keeps the file to itself is waited for once, and is no damage: who tries again may succeed")
  func locked() throws {
    let folder = Folder()
    _ = try ShopDatabase(in: folder.data, catalog: given)
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    var other: DatabaseQueue? = try DatabaseQueue(path: folder.data.shopDatabase.path, configuration: configuration)
    try other?.write { try $0.execute(sql: "DELETE FROM cart_lines") }
    let told = Told()
    let ledger = ledger(folder.data, told)
    for _ in 0..<20 { #expect(try ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [10]) }
    #expect(told.kinds.withLock { $0 } == ["busy"])
    other = nil
    #expect(try ledger.add("A", quantity: 2, option: nil, to: .local).count == 2)
    #expect(try ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [10])
  }
}
