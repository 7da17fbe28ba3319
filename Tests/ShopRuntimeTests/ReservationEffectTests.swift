import Foundation
import Orders
import Primitives
import Shop
import Storefront
import Testing

@testable import ShopRuntime

@Suite("What a checkout asks for besides, carried out")
struct ReservationEffectTests {
  private let session: TestSession

  init() throws { session = try TestSession.opened() }

  private func ask(_ effect: CustomerEffect) {
    session.ask(.customer(effect))
    session.finish(session.runner.lanes.customer)
  }

  private func reserved() throws -> [CustomerRecords.Reservation] {
    try #require(session.runner.opening.session).records().reservations
  }

  @Test("Goods are kept for a quarter of an hour, and given back when they are let go")
  func release() throws {
    let site = try site()
    ask(.reserve(Ticket(1), [site: [TestCatalog.black: 2]]))
    let until = try session.answer { if case .reserved(Ticket(1), .success(let until)) = $0 { until } else { nil } }
    #expect(try reserved().map(\.goods.quantity) == [2])
    // To the thousandth of a second, as the store keeps it.
    #expect(try abs(#require(reserved().first).until.timeIntervalSince(until)) < 0.001)
    ask(.release)
    #expect(try reserved().isEmpty)
    ask(.reserve(Ticket(2), [site: [TestCatalog.black: 9_000]]))
    let refused = try session.answer { if case .reserved(Ticket(2), .failure(let failure)) = $0 { failure } else { nil } }
    #expect(refused.cartProblems != nil)
  }

  @Test("A session that ends gives back what it keeps")
  func end() throws {
    let site = try site()
    ask(.reserve(Ticket(1), [site: [TestCatalog.black: 2]]))
    let open = try #require(session.runner.opening.session)
    session.runner.end()
    #expect(try open.records().reservations.isEmpty)
  }

  @Test("One that has kept nothing leaves alone what another window keeps")
  func another() throws {
    let open = try #require(session.runner.opening.session)
    _ = try open.reserve([site(): [TestCatalog.black: 1]], now: TestCatalog.now)
    session.runner.end()
    #expect(try open.records().reservations.count == 1)
  }

  @Test("The ways to divide the cart come as plans, goods go to those for later and back, and an order's goods come again")
  func others() throws {
    ask(.addToCart(TestCatalog.black, 2, nil))
    session.ask(.customer(.split(Ticket(3), zone: "BE-GNE", currency: .euro)))
    let splits = try session.answer { if case .splitsArrived(Ticket(3), .success(let splits)) = $0 { splits } else { nil } }
    #expect(splits.map(\.preference) == [nil] + SplitPreference.allCases)
    let least = splits.compactMap { $0.plan.total?.minor }.min()
    #expect(splits.first { $0.preference == .cheapest }?.plan.total?.minor == least)
    ask(.moveSaved(TestCatalog.black, .save))
    #expect(try session.runner.opening.session?.cart().saved.map(\.quantity) == [2])
    ask(.moveSaved(TestCatalog.black, .unsave))
    #expect(try session.runner.opening.session?.cart().quantity(of: TestCatalog.black) == 2)
    ask(.repeatOrder("NONE-0000"))
    let refused = try session.answer { if case .orderRepeated("NONE-0000", .failure(let failure)) = $0 { failure } else { nil } }
    guard case .unknownOrder = refused else {
      Issue.record("\(refused)")
      return
    }
  }

  /// A site that has the goods.
  private func site() throws -> SiteID {
    let levels = try session.ledger.stock(of: [TestCatalog.black])[TestCatalog.black] ?? []
    return try #require(levels.max { $0.quantity < $1.quantity }).site
  }
}
