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
  /// The checkout that was begun before.
  var draft: CheckoutDraft?
  /// Whether customs ask who buys.
  var asksIdentity = false
  /// What changes of the address book and of orders' addresses are answered with.
  var book: [KeptAddress] { addresses.enumerated().map { KeptAddress(id: AddressID(rawValue: $0 + 1), address: $1, isUsual: $0 == usual) } }
  /// The place in the book of the usual address.
  var usual: Int?
  /// Why an order's address stays; nil: it changes.
  var readdressing: String?
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
  /// Why no plan comes.
  var planFailure: ShopError?
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
      if let planFailure { return [.planArrived(ticket, .failure(planFailure))] }
      var plan = CartFixture.plan(
        cart, chosen: chosen, problems: problems, allowanceLeft: allowanceLeft, options: options, sites: sites)
      plan.asksIdentity = asksIdentity
      return [.planArrived(ticket, .success(change.apply(plan)))]
    case .customer(.moveSaved(let sku, let move)):
      move.apply(to: &cart, sku)
      return keepsCart ? [.cartArrived(cart)] : []
    case .customer(.split(let ticket, _, _)): return [.splitsArrived(ticket, .success(CartFixture.splits(cart)))]
    case .customer(.reserve(let ticket, _)):
      return reserving.map { [.reserved(ticket, $0)] } ?? [.reserved(ticket, .success(app.now.addingTimeInterval(900)))]
    case .customer(.repeatOrder(let id)): return repeated.map { [.orderRepeated(id, .success($0))] } ?? []
    case .shop(.findPlaces(let ticket, let text)): return places ? [.placesArrived(ticket, CartFixture.places(text))] : []
    case .shop(.explain(let questions)): return questions.map { .explained($0, ProductFixture.explanation($0)) }
    case .customer(.loadOrders(let ticket, let places)): return [.ordersArrived(ticket, .success(overview(places, app)))]
    case .customer(.loadOrderRows(let ticket, let ids)):
      let wanted = Set(ids)
      return [.orderRowsArrived(ticket, .success(OrderListing(orders: orders.filter { wanted.contains($0.id) })))]
    case .customer(.loadAddresses): return [.addressesArrived(book)]
    case .customer(.loadDraft): return [.draftArrived(draft)]
    case .customer(.keepDraft(let draft)): self.draft = draft
    case .customer(.keepAddress(let address, let id, let isUsual)):
      let place = id.map { $0.rawValue - 1 } ?? addresses.count
      if place < addresses.count { addresses[place] = address } else { addresses.append(address) }
      if isUsual == true { usual = place } else if isUsual == false { usual = nil }
      return [.addressesArrived(book)]
    case .customer(.removeAddress(let id)):
      addresses.remove(at: id.rawValue - 1)
      return [.addressesArrived(book)]
    case .customer(.readdress(let id, let address)):
      if let readdressing { return [.orderRefused(id, readdressing)] }
      guard var order = orders.first(where: { $0.id == id }) else { return [] }
      order.address = address
      return [.orderArrived(order)]
    case .shop(.outlook(let ticket, let order, let shipment)):
      let outlook =
        forecasts
        ? try? OrderLifecycle(order).outlook(ofShipment: shipment, at: app.now, in: app.timeZone(of: order), by: Self.estimator) : nil
      return [.outlookArrived(ticket, outlook)]
    case .shop(.forecast(let ticket, let orders)):
      let forecasts = orders.map { ($0.id, try? OrderLifecycle($0).lastForecast(at: app.now, by: Self.estimator)) }
      return [.forecastsArrived(ticket, Dictionary(uniqueKeysWithValues: forecasts).compactMapValues { $0 })]
    case .customer(.reportOrders(let ticket)):
      let report = PromiseReport(orders, at: app.now, by: Self.estimator) { app.network?.timeZone(of: $0) ?? .utc }
      return [.promisesReported(ticket, report)]
    case .assets(.loadMap): return [.mapArrived(CartFixture.map)]
    case .customer(.place(let ticket, _)):
      guard let placing else { return [] }
      if case .success = placing { cart = Cart() }
      return [.placed(ticket, placing, meanwhile: meanwhile)]
    default: break
    }
    return []
  }

  private func overview(_ places: Range<Int>, _ app: AppState) -> OrderOverview {
    let overview = OrderOverview(OrderDirectory(entries: orders.map(OrderDirectory.Entry.init)), at: app.now) {
      app.network?.timeZone(of: $0) ?? .utc
    }
    let ids = Set(overview.ids[places.clamped(to: overview.ids.indices)])
    return overview.with(OrderListing(orders: orders.filter { ids.contains($0.id) }))
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
