import Foundation

@testable import Delivery
@testable import Money
@testable import Orders
@testable import Phrases
@testable import Primitives
@testable import Screen
@testable import Storefront

/// Cart, plans, addresses and orders behind the pages of the cart.
struct CartShop: StubShop {
  var cart = CartFixture.cart
  var problems: [CartProblem] = []
  var allowanceLeft: Money?
  var orders: [Order] = []
  var addresses: [Address] = []
  var options = 3
  var placing: Result<Order, ShopError>?
  /// How a reservation is answered; nil: it is kept for a quarter of an hour.
  var reserving: Result<Date, ShopError>?
  /// What became of an order's goods.
  var repeated: RepeatedOrder?
  /// What changes in the shop.
  var change = PlanTwist.none
  /// What was placed from the cart meanwhile.
  var meanwhile: Order?
  var plans = true
  var places = true
  var keepsCart = true
  /// The calendars that orders were promised by are still there.
  var forecasts = true

  private static let estimator = Estimator(store: CalendarStore(ProductFixture.network.calendars))

  mutating func answers(_ effect: Effect, _ app: AppState) -> [Action] {
    switch effect {
    case .customer(.loadCart): return keepsCart ? [.cartArrived(cart)] : []
    case .customer(.setCart(let sku, let quantity)):
      cart.set(sku, quantity: quantity)
      return keepsCart ? [.cartArrived(cart)] : []
    case .customer(.plan(let ticket, _, _, let chosen, let sites)):
      guard plans else { return [] }
      return [
        .planArrived(
          ticket,
          .success(
            change.apply(
              CartFixture.plan(
                cart, chosen: chosen, problems: problems, allowanceLeft: allowanceLeft, options: options, sites: sites))))
      ]
    case .customer(.moveSaved(let sku, let move)):
      move.apply(to: &cart, sku)
      return keepsCart ? [.cartArrived(cart)] : []
    case .customer(.split(let ticket, _, _)): return [.splitsArrived(ticket, .success(CartFixture.splits(cart)))]
    case .customer(.reserve(let ticket, _)):
      return reserving.map { [.reserved(ticket, $0)] } ?? [.reserved(ticket, .success(app.now.addingTimeInterval(900)))]
    case .customer(.repeatOrder(let id)): return repeated.map { [.orderRepeated(id, .success($0))] } ?? []
    case .shop(.findPlaces(let ticket, let text)): return places ? [.placesArrived(ticket, CartFixture.places(text))] : []
    case .shop(.explain(let questions)): return questions.map { .explained($0, ProductFixture.explanation($0)) }
    case .customer(.loadAddresses): return [.addressesArrived(addresses)]
    case .customer(.loadOrders(let ticket)): return [.ordersArrived(ticket, .success(OrderListing(orders: orders)))]
    case .shop(.outlook(let ticket, let order, let shipment)):
      let outlook = forecasts ? try? OrderLifecycle(order).outlook(ofShipment: shipment, at: app.now, by: Self.estimator) : nil
      return [.outlookArrived(ticket, outlook)]
    case .shop(.forecast(let ticket, let orders)):
      let forecasts = orders.map { ($0.id, try? OrderLifecycle($0).lastForecast(at: app.now, by: Self.estimator)) }
      return [.forecastsArrived(ticket, Dictionary(uniqueKeysWithValues: forecasts).compactMapValues { $0 })]
    case .shop(.reportOrders(let ticket, let orders)):
      let late = orders.filter { OrderLifecycle($0).isLate(at: app.now, in: app.timeZone(of: $0)) }.map(\.id)
      return [
        .lateOrdersFound(ticket, Set(late)), .promisesReported(ticket, PromiseReport(orders, at: app.now, by: Self.estimator)),
      ]
    case .assets(.loadMap): return [.mapArrived(CartFixture.map)]
    case .customer(.place(let ticket, _)):
      guard let placing else { return [] }
      if case .success = placing { cart = Cart() }
      return [.placed(ticket, placing, meanwhile: meanwhile)]
    default: return []
    }
  }
}

extension Visit where Shop == CartShop {
  /// The storefront with a page of the cart's on top.
  init(
    _ page: any Page, _ width: Int = 120, _ height: Int = 40, language: String = "en", destination: Destination? = ProductFixture.ghent,
    cart: Cart = CartFixture.cart, shop: CartShop = CartShop()
  ) {
    var shop = shop
    shop.cart = cart
    self.init(model: ProductFixture.model(ProductFixture.app(width, height, language: language, destination: destination)), shop: shop)
    app.cart = cart
    app.push(page)
    send(.resized(Size(width: width, height: height)))
  }
}
