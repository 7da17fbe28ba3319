import Foundation
import MemoryLedger
import Money
import Orders
import Primitives
import Shop
import Testing

@Suite("Every ledger: orders that are kept")
struct OrderContractTests {
  @Test("An order is saved over the version that was read, and over no other; goods come back once", arguments: LedgerKind.allCases)
  func versions(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    let placed = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(2), imports: Sample.imports(2_400)))
    let saved = try store.save(OrderChange(Sample.changed(placed), ifVersion: 1, now: Sample.now), of: "an")
    #expect(saved.version == 2 && saved.advancedBy == 3600)
    #expect(try ledger.open().order("1", of: "an") == saved)
    #expect(try store.importedGoods(of: "an", in: .ever, regime: .cbec) == Sample.yuan(2_400))
    for stale in [0, 1, 3] {
      #expect(throws: LedgerError.refused(.versionConflict("1", is: 2))) {
        try store.save(
          OrderChange(Sample.changed(placed, hours: 9), ifVersion: stale, now: Sample.now, returning: Sample.take(2), imports: []), of: "an"
        )
      }
    }
    #expect(try store.order("1", of: "an") == saved)
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [8])
    let returned = try store.save(
      OrderChange(Sample.changed(saved), ifVersion: 2, now: Sample.now, returning: Sample.take(2), imports: []), of: "an")
    #expect(returned.version == 3)
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [10])
    #expect(try store.importedGoods(of: "an", in: .ever, regime: .cbec).isZero)
    #expect(throws: LedgerError.refused(.unknownOrder("2"))) {
      try store.save(OrderChange(Sample.order("2"), ifVersion: 1, now: Sample.now), of: "an")
    }
  }

  @Test("Pieces come back one by one, each once, and what counts towards an allowance goes down with them", arguments: LedgerKind.allCases)
  func parts(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let placed = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(3), imports: Sample.imports(2_401)))
    func used() throws -> Money { try store.importedGoods(of: "an", in: .ever, regime: .cbec) }
    let one = try store.save(
      OrderChange(
        Sample.changed(placed), ifVersion: 1, now: Sample.now, returning: Sample.take(1),
        importShares: [ImportShare(shipment: 0, before: 3, now: 2)]),
      of: "an")
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [8])
    #expect(try used().decimalString == "1600.67", "rounded half up")
    #expect(throws: LedgerError.refused(.versionConflict("1", is: 2))) {
      try store.save(
        OrderChange(
          Sample.changed(placed), ifVersion: 1, now: Sample.now, returning: Sample.take(1),
          importShares: [ImportShare(shipment: 0, before: 3, now: 2)]),
        of: "an")
    }
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [8], "what was refused gave nothing back")
    #expect(try used().decimalString == "1600.67")
    _ = try store.save(
      OrderChange(
        Sample.changed(one), ifVersion: 2, now: Sample.now, returning: Sample.take(2),
        importShares: [ImportShare(shipment: 0, before: 2, now: 0), ImportShare(shipment: 9, before: 2, now: 1)]), of: "an")
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [10])
    #expect(try used().isZero)
  }

  @Test("What is sent again is taken from stock with the change, or nothing is changed", arguments: LedgerKind.allCases)
  func again(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let placed = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(2)))
    let sent = try store.save(OrderChange(Sample.changed(placed), ifVersion: 1, now: Sample.now, taking: Sample.take(3)), of: "an")
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [5])
    #expect(throws: LedgerError.refused(.outOfStock("A", site: "CNSHA-W", available: 5))) {
      try store.save(
        OrderChange(Sample.changed(sent), ifVersion: 2, now: Sample.now, returning: Sample.take(1, "B"), taking: Sample.take(6)), of: "an")
    }
    #expect(try store.order("1", of: "an") == sent)
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [5])
  }

  @Test(
    "What is sent again leaves what others have reserved by the shop's clock, however far the order's own is ahead",
    arguments: LedgerKind.allCases)
  func againBesideReservations(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let placed = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(2)))
    try store.reserve(Sample.take(6), for: "bo", until: Sample.now + 900, now: Sample.now)
    let advanced = Sample.changed(placed, hours: 2_000)
    func again(_ pieces: Int, at now: Date) throws -> Order {
      try store.save(OrderChange(advanced, ifVersion: 1, now: now, taking: Sample.take(pieces)), of: "an")
    }
    #expect(throws: LedgerError.refused(.outOfStock("A", site: "CNSHA-W", available: 2))) { try again(3, at: Sample.now + 899) }
    #expect(try again(3, at: Sample.now + 900).version == 2)
  }

  @Test("Orders of a period are those after its beginning and up to its end, to the instant", arguments: LedgerKind.allCases)
  func periods(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let period = OrderPeriod(after: Sample.now, until: Sample.now + 3_600)
    for (number, second) in [-1.0, 0, 1, 3_599, 3_600, 3_601].enumerated() {
      _ = try store.place(
        Sample.placement(Sample.order(OrderID("\(number)"), at: 1_800_000_000 + second), imports: Sample.imports(100)))
    }
    #expect(try Set(store.orders(of: "an", in: period).map(\.id)) == ["2", "3", "4"])
    #expect(try store.importedGoods(of: "an", in: period, regime: .cbec) == Sample.yuan(300))
    #expect(try store.importedGoods(of: "an", in: .ever, regime: .cbec) == Sample.yuan(600))
    #expect(try store.orders(of: "bo", in: .ever).isEmpty)
  }

  @Test("A change that needs more of a year's allowance has it or is refused; its own part is its own", arguments: LedgerKind.allCases)
  func allowance(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let placed = try store.place(Sample.placement(Sample.order("1"), imports: Sample.imports(2_000)))
    #expect(try store.imports(of: "1", by: "an") == Sample.imports(2_000) && store.imports(of: "1", by: "bo").isEmpty)
    #expect(try store.imports(of: "2", by: "an").isEmpty)
    _ = try store.place(Sample.placement(Sample.order("2"), imports: Sample.imports(20_000)))
    func change(to yuan: Int64, seen: Int64) throws -> Order {
      let version = try #require(try store.order("1", of: "an")).version
      return try store.save(
        OrderChange(
          Sample.changed(placed), ifVersion: version, now: Sample.now, imports: Sample.imports(yuan),
          allowance: AllowanceCheck(regime: .cbec, period: .ever, seen: Sample.yuan(seen), limit: Sample.yuan(28_000))), of: "an")
    }
    #expect(throws: LedgerError.refused(.allowanceExceeded(used: Sample.yuan(22_000)))) { try change(to: 6_001, seen: 2_000) }
    #expect(try store.imports(of: "1", by: "an") == Sample.imports(2_000) && store.order("1", of: "an")?.version == 1)
    #expect(try change(to: 6_000, seen: 2_000).version == 2)
    #expect(try store.importedGoods(of: "an", in: .ever, regime: .cbec) == Sample.yuan(26_000))
    #expect(try change(to: 7_000, seen: 26_000).version == 3, "the price knew of all that was used")
  }

  @Test("Of many windows that change one version at once, one does; who reads again loses nothing", arguments: LedgerKind.allCases)
  func changing(kind: LedgerKind) async throws {
    let ledger = LedgerUnderTest(kind)
    _ = try ledger.open().place(Sample.placement(Sample.order("1")))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask {
          let store = try ledger.open()
          var left = 5
          while left > 0 {
            guard let order = try store.order("1", of: "an") else { return }
            do {
              _ = try store.save(OrderChange(Sample.changed(order), ifVersion: order.version, now: Sample.now), of: "an")
              left -= 1
            } catch LedgerError.refused(.versionConflict) {}
          }
        }
      }
      try await group.waitForAll()
    }
    let order = try ledger.open().order("1", of: "an")
    #expect(order?.version == 31 && order?.advancedBy == 30 * 3600)
  }

  @Test("Orders come newest first; one that cannot be read is named and hides no other", arguments: LedgerKind.allCases)
  func listing(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    for (number, second) in [5.0, 9, 7].enumerated() {
      _ = try store.place(Sample.placement(Sample.order(OrderID("\(number)"), at: 1_800_000_000 + second)))
    }
    #expect(try store.orders(of: "an").orders.map(\.id) == ["1", "2", "0"])
    try ledger.damage("2")
    #expect(try store.orders(of: "an").orders.map(\.id) == ["1", "0"])
    #expect(try store.orders(of: "an").unreadable == ["2"])
    #expect { try store.order("2", of: "an") } throws: { error in
      guard case LedgerError.corrupt = error else { return false }
      return (error as? LedgerError)?.remedy == .mendTheStore
    }
  }

  @Test(
    "Of orders placed at the same instant the one with the later number comes first, whatever they are called",
    arguments: LedgerKind.allCases)
  func equalInstants(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    for (id, second) in [("M", 5.0), ("A", 5), ("Z", 5), ("K", 4), ("B", 6), ("Y", 6)] {
      _ = try store.place(Sample.placement(Sample.order(OrderID(id), at: 1_800_000_000 + second)))
    }
    #expect(try store.orders(of: "an").orders.map(\.id) == ["Y", "B", "Z", "A", "M", "K"])
  }

  @Test("The directory has every order as it is, the newest first, and reads none; rows are read by number", arguments: LedgerKind.allCases)
  func directory(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    for (id, second) in [("M", 5.0), ("A", 5), ("Z", 4)] {
      _ = try store.place(Sample.placement(Sample.order(OrderID(id), at: 1_800_000_000 + second)))
    }
    _ = try store.place(Sample.placement(Sample.order("B"), by: "bo"))
    let saved = try store.save(
      OrderChange(Sample.changed(#require(try store.order("M", of: "an"))), ifVersion: 1, now: Sample.now), of: "an")
    #expect(try store.directory(of: "an").entries == store.orders(of: "an").orders.map(OrderDirectory.Entry.init))
    #expect(try store.directory(of: "an").entries.map(\.id) == ["A", "M", "Z"])
    let entry = try #require(try store.directory(of: "an").entries.first { $0.id == "M" })
    #expect(entry.version == 2 && entry.isComplete && entry.late?.isLate(at: saved.placedAt + 1e6, in: .utc) == true)
    #expect(try store.orders(["Z", "NONE", "B", "M"], of: "an").orders.map(\.id) == ["Z", "M"])
    try ledger.damage("A")
    #expect(try store.directory(of: "an").entries.count == 3, "it is found out when it is read")
    #expect(try store.orders(["A", "Z"], of: "an").unreadable == ["A"])
    #expect(try store.directory(of: "nobody").entries.isEmpty)
  }

  @Test("What is planned for an order of anybody is due at its instant, and not once it is written down", arguments: LedgerKind.allCases)
  func due(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    for (customer, id) in [("an", "1"), ("bo", "2")] as [(CustomerID, OrderID)] {
      let placed = try store.place(Sample.placement(Sample.order(id), by: customer))
      let at = placed.placedAt + (id == "1" ? 7_200 : 10_800)
      let planned = Order(
        id: id, placedAt: placed.placedAt, zone: placed.zone, address: placed.address, shipments: placed.shipments, total: placed.total,
        seed: 7, journey: placed.journey, planned: [OrderEvent(at: at, kind: .returned, shipment: 0, caseNumber: 1)], advancedBy: 3_600)
      _ = try store.save(OrderChange(planned, ifVersion: 1, now: Sample.now), of: customer)
    }
    let placedAt = Sample.order("1").placedAt
    func due(_ seconds: Double, most: Int = 9) throws -> [OrderID] { try store.due(at: placedAt + seconds, most: most).map(\.id) }
    #expect(try due(3_599).isEmpty)
    #expect(try due(3_600) == ["1"] && due(7_200) == ["1", "2"] && due(7_200, most: 1) == ["1"])
    #expect(try store.due(at: placedAt + 7_200, most: 9).map(\.customer) == ["an", "bo"])
    let order = try #require(try store.order("1", of: "an"))
    _ = try store.save(OrderChange(OrderLifecycle(order).settled(at: placedAt + 7_200), ifVersion: 2, now: Sample.now), of: "an")
    #expect(try due(7_200) == ["2"])
  }

  @Test("Addresses typed before come once each, the latest first", arguments: LedgerKind.allCases)
  func addresses(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    for (number, street) in ["Veldstraat 1", "Korenmarkt 2", "Veldstraat 1"].enumerated() {
      let order = Sample.order(OrderID("\(number)"), at: 1_800_000_000 + Double(number), to: Sample.street(street))
      _ = try store.place(Sample.placement(order))
    }
    #expect(try store.addresses(of: "an").map(\.street) == ["Veldstraat 1", "Korenmarkt 2"])
    #expect(try store.orders(of: "an").orders.map(\.address?.street) == ["Veldstraat 1", "Korenmarkt 2", "Veldstraat 1"])
  }
}
