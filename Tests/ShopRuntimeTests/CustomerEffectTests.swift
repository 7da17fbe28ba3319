import Delivery
import Money
import Orders
import Primitives
import Shop
import Storefront
import Testing

@testable import ShopRuntime

@Suite("What belongs to the customer, carried out")
struct CustomerEffectTests {
  private let session: TestSession

  init() throws { session = try TestSession.opened() }

  /// Waits until the customer's lane is done, and gives what came since.
  private func answers(to effects: Effect...) -> [Action] {
    let before = session.inbox.all.count
    for effect in effects { session.ask(effect) }
    session.finish(session.runner.lanes.customer)
    return Array(session.inbox.all.dropFirst(before))
  }

  private func place(_ key: PlacementKey = .random(), quantity: Int = 1) throws -> Order {
    let request = CheckoutRequest(
      key: key, lines: [CartLine(sku: TestCatalog.black, quantity: quantity)], timesOrdered: nil, address: TestCatalog.address,
      currency: .euro, chosen: [:], expectedTotal: nil)
    session.ask(.customer(.place(Ticket(77), request)))
    session.finish(session.runner.lanes.customer)
    return try session.answer { if case .placed(Ticket(77), .success(let order), _) = $0 { order } else { nil } }
  }

  @Test("The cart: read, added to, set, and refused where there is not so much")
  func cart() throws {
    let actions = answers(
      to: .customer(.loadCart), .customer(.addToCart(TestCatalog.black, 2, nil)), .customer(.setCart(TestCatalog.black, 5)),
      .customer(.addToCart(TestCatalog.black, 9_000, nil)))
    let carts = actions.compactMap { if case .cartArrived(let cart) = $0 { cart.quantity(of: TestCatalog.black) } else { nil } }
    #expect(carts == [0, 2, 5])
    guard case .cartRefused(TestCatalog.black, let left)? = actions.last else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(left == 189 + 14 + 10 + 28)
  }

  @Test("A plan of the cart has what is in it")
  func plan() throws {
    _ = answers(to: .customer(.addToCart(TestCatalog.black, 2, nil)))
    session.ask(.customer(.plan(Ticket(1), zone: "BE-GNE", currency: .euro, chosen: [:], sites: [:])))
    let plan = try session.answer { if case .planArrived(Ticket(1), .success(let plan)) = $0 { plan } else { nil } }
    #expect(plan.lines.map(\.quantity) == [2])
    #expect(plan.total != nil)
  }

  @Test("An order is placed, listed, read, moved on and cancelled; its address is there the next time")
  func order() throws {
    let order = try place()
    let listing = answers(to: .customer(.loadOrders(Ticket(2), reading: 0..<10)))
    guard case .ordersArrived(Ticket(2), .success(let orders))? = listing.first else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(orders.ids == [order.id] && orders.rows.map(\.id) == [order.id] && orders.late.isEmpty && orders.areComplete)
    guard
      case .orderRowsArrived(Ticket(3), .success(let rows))? = answers(to: .customer(.loadOrderRows(Ticket(3), [order.id, "NONE"]))).last
    else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(rows == OrderListing(orders: orders.rows))
    let read = answers(to: .customer(.loadOrder(order.id)), .customer(.advance(order.id, .hours(1))))
    #expect(read.count == 2)
    for action in read {
      guard case .orderArrived(let same) = action else {
        Issue.record("\(action)")
        continue
      }
      #expect(same.id == order.id)
    }
    let version = try session.answer { if case .orderArrived(let order) = $0, order.advancedBy > 0 { order.version } else { nil } }
    let cancel = ActRequest(order: order.id, version: version, act: .cancel(shipment: nil, lines: []))
    guard case .orderArrived(let cancelled)? = answers(to: .customer(.act(Ticket(9), cancel, "key"))).first else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(cancelled.cancelledAt != nil)
    guard case .addressesArrived(let addresses)? = answers(to: .customer(.loadAddresses)).first else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(addresses.map(\.address) == [TestCatalog.address])
  }

  @Test("An address is put into the book and taken out again, and an order goes there; in another zone it stays, which is told")
  func addresses() throws {
    let order = try place()
    var other = TestCatalog.address
    other.street = "Korenmarkt 2"
    guard case .addressesArrived(let book)? = answers(to: .customer(.keepAddress(other, inPlaceOf: nil, isUsual: true))).last,
      let kept = book.first(where: \.isUsual)
    else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(kept.address == other && book.count == 2)
    guard case .orderArrived(let readdressed)? = answers(to: .customer(.readdress(order.id, other))).last else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(readdressed.address == other && readdressed.log.last?.kind == .addressChanged)
    other.zone = "BE-BRU"
    guard case .orderRefused(order.id, let why)? = answers(to: .customer(.readdress(order.id, other))).last else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(why.contains("addressElsewhere"))
    guard case .addressesArrived(let rest)? = answers(to: .customer(.removeAddress(kept.id))).last else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(rest.map(\.address) == [TestCatalog.address])
    guard case .addressRefused(let reason)? = answers(to: .customer(.removeAddress(kept.id))).last else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(reason.contains("unknownAddress"))
  }

  @Test("Of a checkout that was begun the latest is kept, and told to whoever opens it next; nothing left of it is kept too")
  func drafts() throws {
    func draft(_ name: String) -> CheckoutDraft { CheckoutDraft(texts: [.name: name], place: nil, identity: nil, chosen: [:]) }
    for number in 0..<50 { session.ask(.customer(.keepDraft(draft("\(number)")))) }
    guard case .draftArrived(let kept)? = answers(to: .customer(.loadDraft)).last else {
      Issue.record("\(session.inbox.names)")
      return
    }
    #expect(kept == draft("49"))
    guard case .draftArrived(nil)? = answers(to: .customer(.keepDraft(nil)), .customer(.loadDraft)).last else {
      Issue.record("\(session.inbox.names)")
      return
    }
  }

  @Test("An order's clock goes to its next event, and to the end; then it can no longer be cancelled, which is told")
  func clock() throws {
    let order = try place()
    let moved = answers(to: .customer(.advance(order.id, .toNextEvent)), .customer(.advance(order.id, .toEnd)))
    let ahead = moved.compactMap { if case .orderArrived(let order) = $0 { order.advancedBy } else { nil } }
    #expect(ahead.count == 2 && ahead[0] < ahead[1])
    let version = try #require(moved.compactMap { if case .orderArrived(let order) = $0 { order.version } else { nil } }.last)
    let cancel = ActRequest(order: order.id, version: version, act: .cancel(shipment: nil, lines: []))
    guard case .actDone(Ticket(5), .failure(.tooLateToCancel(order.id, _)))? = answers(to: .customer(.act(Ticket(5), cancel, "k"))).last
    else {
      Issue.record("\(session.inbox.names)")
      return
    }
  }

  @Test("When an order arrives is forecast from placing to delivery; then it is told whether its promise was kept, and by what group")
  func forecasts() throws {
    let order = try place()
    session.ask(.shop(.outlook(Ticket(1), order, shipment: 0)), .shop(.forecast(Ticket(2), [order])))
    session.finish(session.runner.lanes.forecasts)
    let outlook = try session.answer { if case .outlookArrived(Ticket(1), let outlook?) = $0 { outlook } else { nil } }
    #expect(outlook.promised.percentile(0.9) == order.shipments[0].promise.p90)
    #expect(outlook.kept == nil && outlook.history.now?.promise == order.shipments[0].promise)
    let forecasts = try session.answer { if case .forecastsArrived(Ticket(2), let forecasts) = $0 { forecasts } else { nil } }
    #expect(forecasts[order.id]?.percentiles == outlook.history.now?.percentiles)
    let there = answers(to: .customer(.advance(order.id, .toEnd)))
    guard case .orderArrived(let delivered)? = there.last else {
      Issue.record("\(session.inbox.names)")
      return
    }
    session.ask(.shop(.outlook(Ticket(3), delivered, shipment: 0)), .customer(.reportOrders(Ticket(4))))
    session.finish(session.runner.lanes.forecasts)
    session.finish(session.runner.lanes.planning)
    let end = try session.answer { if case .outlookArrived(Ticket(3), let outlook?) = $0 { outlook } else { nil } }
    #expect(end.kept != nil && end.history.now == nil)
    let report = try session.answer { if case .promisesReported(Ticket(4), let report) = $0 { report } else { nil } }
    #expect(report.groups.first?.orders == 1 && report.groups.first?.kept90 == (end.kept?.kept90 == true ? 1 : 0))
  }

  @Test("What is refused at placing is told as what it is")
  func refusals() throws {
    func refused(_ lines: [CartLine], timesOrdered: Int? = nil, chosen: [SiteID: OptionID] = [:], expecting: Money? = nil) throws
      -> ShopError
    {
      let request = CheckoutRequest(
        key: .random(), lines: lines, timesOrdered: timesOrdered, address: TestCatalog.address, currency: .euro, chosen: chosen,
        expectedTotal: expecting)
      let answer = answers(to: .customer(.place(Ticket(1), request))).last
      guard case .placed(Ticket(1), .failure(let failure), _)? = answer else { throw TestSource.Failure(what: "\(session.inbox.names)") }
      return failure
    }
    let line = CartLine(sku: TestCatalog.black, quantity: 1)
    #expect(try refused([]) == .emptyCart)
    #expect(try refused([CartLine(sku: TestCatalog.black, quantity: 5_000)]).cartProblems == [.soldOut(TestCatalog.black, available: 189)])
    guard case .totalChanged(was: .zero(.euro), is: _) = try refused([line], expecting: .zero(.euro)) else {
      Issue.record("the total")
      return
    }
    guard case .unknownOption("BELGG-OW+nothing", near: _) = try refused([line], chosen: ["BELGG-OW": "BELGG-OW+nothing"]) else {
      Issue.record("the option")
      return
    }
    _ = answers(to: .customer(.setCart(TestCatalog.red, 3)))
    guard case .cartChanged(let cart, ordered: nil) = try refused([line], timesOrdered: 0) else {
      Issue.record("the cart")
      return
    }
    #expect(cart.quantity(of: TestCatalog.red) == 3)
  }

  @Test("Settings are kept as they are; while no destination is known the remembered one stays")
  func settings() {
    let ghent = Destination(zone: "BE-GNE", country: "BE", name: LocalizedName("Ghent"), postcode: "9000")
    session.ask(.customer(.saveSettings(Settings(destination: ghent, currency: .yuan, languageCode: "zh-Hans", theme: .auto))))
    session.finish(session.runner.lanes.settings)
    #expect(
      session.settings.saved()
        == CustomerSettings(destination: "BE-GNE", postcode: "9000", currency: "CNY", language: "zh-Hans", theme: "auto"))
    session.ask(.customer(.saveSettings(Settings(destination: nil, currency: .euro, languageCode: "en", theme: .dark))))
    session.finish(session.runner.lanes.settings)
    #expect(
      session.settings.saved()
        == CustomerSettings(destination: "BE-GNE", postcode: "9000", currency: "EUR", language: "en", theme: "dark"))
  }
}
