import Foundation

@testable import Delivery
@testable import LandedCost
@testable import Money
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

/// A shop that does what is asked of an order, by the moves and the money of the core.
struct ActShop: StubShop {
  var order: Order { didSet { inner.orders = [order] } }
  /// Acts that were done, by their keys.
  var done: [PlacementKey: ActRequest] = [:]
  /// What acts are refused for, in place of being done.
  var refusal: ShopError?
  /// The answer to the next papers.
  var papers: Result<PapersWritten, PapersFailure> = .success(PapersWritten(paths: ActFrameTests.written))
  private var inner = CartShop()

  init(_ order: Order) {
    self.order = order
    inner.orders = [order]
  }

  mutating func answers(_ effect: Effect, _ app: AppState) -> [Action] {
    switch effect {
    case .customer(.loadOrder): return [.orderArrived(order)]
    case .shop(.returnOffer(let ticket, let order)): return [.returnOffered(ticket, Self.offer(of: order, app))]
    case .customer(.previewAct(let ticket, let request)):
      guard request.version == order.version else { return [.actPreviewed(ticket, .failure(.actRefused(order.id, .changed)))] }
      return [.actPreviewed(ticket, Self.doing(request, to: order, app).map { ActPreview(of: order, as: $0) })]
    case .customer(.act(let ticket, let request, let key)):
      if let refusal { return [.actDone(ticket, .failure(refusal))] }
      guard request.version == order.version || done[key] != nil else {
        return [.actDone(ticket, .failure(.actRefused(order.id, .changed)))]
      }
      if done[key] == nil {
        guard case .success(var after) = Self.doing(request, to: order, app) else { return [] }
        done[key] = request
        after.version = order.version + 1
        order = after
      }
      return [.orderArrived(order), .actDone(ticket, .success(order))]
    case .customer(.writePapers(let ticket, _)): return [.papersWritten(ticket, papers)]
    default: return inner.answers(effect, app)
    }
  }

  // MARK: The law and the money

  /// Belgium's fourteen days; goods of the courier's heading cannot be given back once opened.
  static let laws = ReturnLaws(
    laws: [
      ReturnLaw(
        places: ["BE"], basis: .law, days: 14, start: .lastPiece, movesLastDay: true, sendBackDays: 14, returnCarriage: .consumer,
        refundDays: 14, refundStart: .notice, mayWait: true, freightBack: .standard, confidence: .high,
        validFrom: LocalDate(days: 0), source: "Directive 2011/83/EU art. 9-16")
    ],
    exceptions: [
      ReturnException(
        places: ["BE"], hs: ["8712"], category: "sealed", isForOpened: true, reason: .unsealedHygiene, confidence: .high,
        validFrom: LocalDate(days: 0), source: "Directive 2011/83/EU art. 16(e)")
    ],
    taxes: [
      TaxReturn(
        destination: "*", paidTo: .shop, payer: .shop, isReduced: true, reason: .paidToShop, confidence: .high,
        validFrom: LocalDate(days: 0), source: "Directive 2011/83/EU art. 13"),
      TaxReturn(
        destination: "*", payer: .nobody, reason: .notFound, confidence: .high, validFrom: LocalDate(days: 0), source: "none"),
    ])

  static func terms(of order: Order, _ app: AppState) -> ReturnTerms {
    ReturnTerms(place: "BE", country: "BE", orderedOn: app.localDay(order.placedAt, of: order), laws: laws, calendar: nil)
  }

  static func offer(of order: Order, _ app: AppState) -> ReturnOffer {
    let goods = order.lines.map { line in
      (line.sku, ReturnGoods(hsCode: "87120030", categories: line.sku == CartFixture.swift ? ["sealed"] : []))
    }
    return ReturnOffer(
      OrderLifecycle(order), terms: terms(of: order, app), goods: Dictionary(goods, uniquingKeysWith: { first, _ in first }), at: app.now
    ) { app.localDay($0, of: order) }
  }

  /// The order with what is asked for done, and with the lines of its refunds.
  static func doing(_ request: ActRequest, to order: Order, _ app: AppState) -> Result<Order, ShopError> {
    let lifecycle = OrderLifecycle(order)
    let keyed = KeyedAct(key: "k", act: request.act)
    do {
      switch request.act {
      case .cancel(let shipment, let lines):
        let cancelled = try lifecycle.cancelling(shipment: shipment, lines: lines, request: keyed, at: app.now)
        return .success(refundingCancelled(cancelled, app))
      case .giveBack(let lines, let reason):
        let returns = try lifecycle.returns(of: lines, at: app.now)
        for asked in returns {
          for line in asked.pieces {
            let offer = offer(of: order, app)
            if let why = offer.refusal(of: line.sku, inShipment: asked.shipment, isOpened: request.isOpened) {
              return .failure(.notReturnable(order.id, .terms(line.sku, why)))
            }
          }
        }
        let planned = lifecycle.wayBack(
          of: returns, at: app.now, by: app.network?.calendars ?? [:], deadline: (terms(of: order, app), { app.localDay($0, of: order) }))
        let asked = try lifecycle.returning(returns, reason: reason, planned: planned, request: keyed, at: app.now)
        return .success(refundingPlanned(asked, app))
      case .dispute(let shipment, let lines, let reason, let evidence):
        return .success(
          try lifecycle.disputing(shipment: shipment, lines: lines, reason: reason, evidence: evidence, request: keyed, at: app.now))
      case .resolve(let number, let resolution):
        let open = try lifecycle.openCase(number, at: app.now)
        var book = book(of: order.with(lifecycle.events(at: app.now)), app)
        book.follow(
          OrderEvent(
            at: app.now, kind: .resolved, cause: .shop, shipment: open.shipment, caseNumber: open.number, detail: .resolution(resolution)))
        let isPaid = if case .reduction = resolution { true } else { resolution == .refund }
        let lines = isPaid ? book.due(forCase: open.number, ofShipment: open.shipment, at: app.now) : []
        return .success(try lifecycle.resolving(open, as: resolution, refund: lines, request: keyed, at: app.now))
      }
    } catch {
      return .failure(.actRefused(order.id, .notDisputable(lifecycle.status(at: app.now))))
    }
  }

  private static func book(of order: Order, _ app: AppState) -> RefundBook {
    let rules = RefundRules(
      terms: terms(of: order, app), laws: laws, place: TaxPlace(code: "BE", currency: nil),
      orderedOn: app.localDay(order.placedAt, of: order))
    var book = RefundBook(order, rules: rules) { app.localDay($0, of: order) }
    for event in order.log { book.follow(event) }
    return book
  }

  private static func refundingPlanned(_ order: Order, _ app: AppState) -> Order {
    var book = book(of: order, app)
    return order.planning(
      order.planned.map { event in
        var event = event
        if event.kind == .refunded, let number = event.caseNumber, let shipment = event.shipment {
          event = event.refunding(book.due(forCase: number, ofShipment: shipment, at: event.at))
        }
        book.follow(event)
        return event
      })
  }

  private static func refundingCancelled(_ order: Order, _ app: AppState) -> Order {
    let book = book(of: order, app)
    return order.shipments.indices.reduce(order) { result, index in
      let counts = book.counts(ofShipment: index)
      let shipment = order.shipments[index]
      guard counts != shipment.lines.map(\.quantity) else { return result }
      let until = LocalDate("2026-12-08")
      let cancellation =
        counts.allSatisfy { $0 == 0 }
        ? PartialCancellation(paid: shipment.cost, left: nil, counts: counts, until: until)
        : PartialCancellation(splitting: shipment.cost, splits: shipment.splits, goods: shipment.pieces, counts: counts, until: until)
      let refunded = try? OrderLifecycle(result).adding(
        .refunded, by: .shop, shipment: index, detail: cancellation.detail, at: app.now)
      return refunded ?? result
    }
  }
}

extension Visit where Shop == ActShop {
  /// The page of an order, with the shop behind it.
  init(
    _ order: Order, _ width: Int = 120, _ height: Int = 40, language: String = "en", edit: (inout ActShop) -> Void = { _ in }
  ) {
    var shop = ActShop(order)
    edit(&shop)
    self.init(model: ProductFixture.model(ProductFixture.app(width, height, language: language)), shop: shop)
    app.push(TrackingPage(order: order))
    send(.resized(Size(width: width, height: height)))
  }
}
