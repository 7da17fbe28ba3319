import Foundation
import MemoryLedger
import Orders
import PostgresLedger
import PostgresServer
import Primitives
import Shop
import Testing

@Suite("PostgreSQL: answers that are lost", .enabled(if: PostgresServer.isInstalled))
struct LostAnswerTests {
  @Test("An order whose line breaks at any point is placed once, and the shop gets it", arguments: SocketProxy.Fault.allCases)
  func placing(fault: SocketProxy.Fault) throws {
    let bed = try Bed()
    let proxy = try SocketProxy(before: bed.database.server, trigger: "caravan.place_order")
    let ledger = bed.ledger(through: proxy.folder)
    proxy.plan([fault, fault])
    let order = try ledger.place(Sample.placement(Sample.order("1"), taking: Sample.take(1)))
    #expect(order == Sample.kept(Sample.order("1")) && proxy.met == 2)
    proxy.thaw()
    _ = try ledger.place(Sample.placement(Sample.order("2"), taking: Sample.take(1)))
    // The frozen statements arrive when all is long done.
    let late = SystemTime.now + .seconds(30)
    while fault == .freeze, proxy.arrived < 2, SystemTime.now < late { SystemTime.sleep(.milliseconds(20)) }
    #expect(proxy.arrived == (fault == .freeze ? 2 : 0))
    try bed.audit(["1", "2"])
  }

  @Test("An order that was refused after an answer was lost is not placed by a statement that comes late")
  func late() throws {
    let bed = try Bed(stock: 1)
    let proxy = try SocketProxy(before: bed.database.server, trigger: "caravan.place_order")
    let ledger = bed.ledger(through: proxy.folder)
    let other = try bed.ledger().place(Sample.placement(Sample.order("1"), taking: Sample.take(1), by: "bo"))
    let placement = Sample.placement(Sample.order("2"), taking: Sample.take(1))
    proxy.plan([.freeze])
    #expect(throws: LedgerError.refused(.outOfStock("A", site: "CNSHA-W", available: 0))) { try ledger.place(placement) }
    // The piece comes back, and then the statement that was frozen arrives.
    _ = try bed.ledger().save(OrderChange(Sample.changed(other), ifVersion: 1, now: other.placedAt, returning: Sample.take(1)), of: "bo")
    proxy.thaw()
    let end = SystemTime.now + .seconds(30)
    while proxy.arrived == 0, SystemTime.now < end { SystemTime.sleep(.milliseconds(10)) }
    #expect(proxy.arrived == 1)
    #expect(try ledger.orders(of: "an").orders.isEmpty && ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [1])
    // Who asks anew, by the same key, gets it.
    #expect(try ledger.place(placement).id == "2")
  }

  @Test("What is added to a cart is added once, though the answer was lost", arguments: SocketProxy.Fault.allCases)
  func adding(fault: SocketProxy.Fault) throws {
    let bed = try Bed()
    let proxy = try SocketProxy(before: bed.database.server, trigger: "caravan.change_line")
    let ledger = bed.ledger(through: proxy.folder)
    proxy.plan([fault])
    #expect(try ledger.add("A", quantity: 2, option: nil, to: "an").lines == [CartLine("A", 2)])
    proxy.plan([fault])
    #expect(try ledger.add("A", quantity: 3, option: nil, to: "an").lines == [CartLine("A", 5)])
    proxy.thaw()
    #expect(try ledger.cart(of: "an").lines == [CartLine("A", 5)] && proxy.met == 2)
  }

  @Test("A change of an order whose answer was lost is no conflict with itself, and gives goods back once")
  func saving() throws {
    let bed = try Bed()
    let proxy = try SocketProxy(before: bed.database.server, trigger: "caravan.save_order")
    let ledger = bed.ledger(through: proxy.folder)
    let placed = try ledger.place(Sample.placement(Sample.order("1"), taking: Sample.take(3)))
    proxy.plan([.cutAnswer, .swallow])
    let saved = try ledger.save(OrderChange(Sample.changed(placed), ifVersion: 1, now: Sample.now, returning: Sample.take(1)), of: "an")
    #expect(saved.version == 2 && proxy.met == 2)
    #expect(try ledger.order("1", of: "an") == saved)
    #expect(try ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [8])
    #expect(throws: LedgerError.refused(.versionConflict("1", is: 2))) {
      try ledger.save(OrderChange(Sample.changed(placed), ifVersion: 1, now: Sample.now, returning: Sample.take(1)), of: "an")
    }
  }

  @Test("An address that is changed or removed with a lost answer is still the one that was changed or removed")
  func addresses() throws {
    let bed = try Bed()
    let now = Sample.order("1").placedAt
    let proxy = try SocketProxy(before: bed.database.server, trigger: "_address(")
    let ledger = bed.ledger(through: proxy.folder)
    let first = try #require(try ledger.keep(Sample.street("1"), inPlaceOf: nil, isUsual: true, of: "an", now: now))
    proxy.plan([.cutAnswer])
    let second = try #require(try ledger.keep(Sample.street("2"), inPlaceOf: first.id, isUsual: nil, of: "an", now: now))
    #expect(second.isUsual)
    proxy.plan([.cutAnswer])
    #expect(try ledger.removeAddress(second.id, of: "an"))
    #expect(try ledger.addressBook(of: "an").isEmpty && proxy.met == 2)
  }

  @Test("Who gets no answer for as long as anybody waits is told that it may have been done, and the key tells")
  func unknown() throws {
    let bed = try Bed()
    let proxy = try SocketProxy(before: bed.database.server, trigger: "caravan.place_order")
    var patience = Bed.patience
    patience.outcome = .seconds(1)
    let ledger = bed.ledger(through: proxy.folder, patience: patience)
    _ = try ledger.cart(of: "an")
    proxy.plan(Array(repeating: .cutAnswer, count: 1000))
    let placement = Sample.placement(Sample.order("1"), taking: Sample.take(1))
    #expect { try ledger.place(placement) } throws: { error in (error as? LedgerError)?.remedy == .askWithTheSameKey }
    #expect(try ledger.placed(with: placement.key, by: "an")?.order.id == "1")
    #expect(try bed.ledger().place(placement).id == "1")
    try bed.audit(["1"])
    // Of what only reads it is known: nothing was changed.
    let reads = try SocketProxy(before: bed.database.server, trigger: "caravan.cart")
    reads.plan(Array(repeating: .cutAnswer, count: 1000))
    #expect { try bed.ledger(through: reads.folder, patience: patience).cart(of: "an") } throws: { error in
      (error as? LedgerError)?.remedy == .tryAgain
    }
  }

  @Test("What is only read of a server that does not answer is given up when the patience ends, and may be asked again")
  func reading() throws {
    let bed = try Bed()
    var patience = Bed.patience
    (patience.opening, patience.outcome) = (.milliseconds(200), .milliseconds(200))
    let nowhere = bed.database.server.folder.appending(path: "nowhere")
    let ledger = PostgresLedger(bed.database.server.url(bed.database.name, through: nowhere), catalog: bed.given, patience: patience)
    func isUnavailable(_ error: any Error) -> Bool { (error as? LedgerError)?.remedy == .tryAgain }
    #expect { try ledger.stock(of: ["A"]) } throws: { isUnavailable($0) }
    #expect { try ledger.sold() } throws: { isUnavailable($0) }
    #expect { try ledger.reserved(of: ["A"], besides: "an", now: Date(timeIntervalSince1970: 0)) } throws: { isUnavailable($0) }
    #expect { try ledger.importedGoods(of: "an", in: .ever, regime: .cbec) } throws: { isUnavailable($0) }
  }
}
